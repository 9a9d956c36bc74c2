/** What the addresses of a pack lead to. */
import { pagesOf, type KnowledgeBase, type ProsePage } from '../../model/knowledge-base.ts';
import { CAMPAIGN_FILE_NAMES, CAMPAIGN_FILES, campaignsToGive } from '../campaigns/campaign-files.ts';
import { LESSON_FILES, lessonFileNames, type LessonFileName } from '../lessons/lesson-files.ts';
import { lessonsToGive } from '../lessons/read-lesson.ts';
import { printableForms } from '../toolkit-form.ts';

/** A page that a pack may name. */
export interface PackLink {
  /** Address below the site's root, with a slash at its end. */
  readonly address: string;
  /** Title. */
  readonly title: string;
  /** One line. */
  readonly summary: string;
  /** Folder of the page in the zip, and what it is called there: 文章. */
  readonly folder: string;
  /** Name of its file in the zip, without an ending: neutral for a sensitive page. */
  readonly fileTitle: string;
}

/** A file that a pack may name. */
export interface PackFile {
  /** Address below the site's root. */
  readonly address: string;
  /** What it is, with the title of its page: 学习单《…》. */
  readonly title: string;
  /** Folder in the zip. */
  readonly folder: string;
  /** Ending of its name, with the dot. */
  readonly ending: string;
}

/** Folders of the zip by kind of page. */
const FOLDERS: Readonly<Record<ProsePage['kind'], string>> = {
  guides: '文章',
  help: '现在怎么办',
  lessons: '班会课',
  toolkit: '工具和表单',
  policies: '文件怎么说',
  campaigns: '宣传日',
  training: '自学课',
};

/** Pages without an article that a pack may hold. */
const OTHER_PAGES: readonly Omit<PackLink, 'fileTitle'>[] = [
  { address: 'help/', title: '现在怎么办', summary: '遇到急事，先做什么，打给谁。', folder: '现在怎么办' },
  { address: 'glossary/', title: '名词解释', summary: '听不懂的词，一句话说明白。', folder: '名词解释' },
  {
    address: 'lessons/knowledge/',
    title: '全班知道多少',
    summary: '匿名的卷子和全班的计数，上课前后各问一遍。',
    folder: '班会课',
  },
];

/** A sensitive page is called the same wherever its name can be seen. */
const NEUTRAL = '安心看一看';

/** What the page at `address` is; `undefined`: there is none that a pack may name. */
export function packLink(kb: Pick<KnowledgeBase, 'pages'>, address: string): PackLink | undefined {
  const other = OTHER_PAGES.find((one) => one.address === address);
  if (other) return { ...other, fileTitle: other.title };
  const page = kb.pages.find(({ kind, front }) => `${kind}/${front.slug}/` === address);
  if (!page) return undefined;
  const { title, summary, sensitive, shortTitle = NEUTRAL } = page.front;
  return { address, title, summary, folder: FOLDERS[page.kind], fileTitle: sensitive ? shortTitle : title };
}

/** Addresses of all pages that a pack may name. */
export function packableAddresses(kb: Pick<KnowledgeBase, 'pages'>): string[] {
  return [...OTHER_PAGES.map(({ address }) => address), ...kb.pages.map(({ kind, front }) => `${kind}/${front.slug}/`)];
}

/** Files of lessons that go into a pack: the package for learning platforms is of no use beside them. */
const TAKEN = (name: LessonFileName) => name !== 'scorm.zip';

/** The files that the site gives out beside its lessons, tools and campaigns. */
export function packableFiles(kb: Pick<KnowledgeBase, 'pages' | 'forms' | 'site'>): PackFile[] {
  const lessons = lessonsToGive(kb).flatMap(({ front }) =>
    lessonFileNames(front.type)
      .filter(TAKEN)
      .map((name) => file(`lessons/${front.slug}/${name}`, `${LESSON_FILES[name].label}《${front.title}》`, FOLDERS.lessons)),
  );
  const titles = new Map(pagesOf(kb, 'toolkit').map(({ front }) => [front.slug, front.title]));
  const forms = printableForms(kb).map((slug) =>
    file(`toolkit/${slug}/form.pdf`, `表单《${titles.get(slug) ?? slug}》`, FOLDERS.toolkit),
  );
  const campaigns = campaignsToGive(kb).flatMap(({ front }) =>
    CAMPAIGN_FILE_NAMES.map((name) =>
      file(`campaigns/${front.slug}/${name}`, `${CAMPAIGN_FILES[name].label}《${front.title}》`, FOLDERS.campaigns),
    ),
  );
  return [...lessons, ...forms, ...campaigns];
}

function file(address: string, title: string, folder: string): PackFile {
  return { address, title, folder, ending: address.slice(address.lastIndexOf('.')) };
}
