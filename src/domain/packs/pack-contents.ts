/** What a pack's zip holds. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Pack } from '../../model/pack.ts';
import { lessonsToGive } from '../lessons/read-lesson.ts';
import { packableFiles, packLink, type PackFile } from './pack-links.ts';
import { givesOwnFiles } from './pack-review.ts';
import { packDeckFile, packSheetFile } from './packs.ts';

/** A page or file of the site with the name it has in the zip. */
export interface PackItem {
  /** File below the site's root: `guides/fa-piqi/index.html`. */
  readonly file: string;
  /** Folder in the zip; empty: at its top. */
  readonly folder: string;
  /** Name without ending. */
  readonly title: string;
  /** Ending with the dot. */
  readonly ending: string;
}

/** Folder of what the pack brings itself. */
const OWN = '讲和发的';

/** Every address that the pack names, each once, in the order of its sections. */
export function pagesOfPack({ sections, problems, half }: Pack): string[] {
  return [
    ...new Set([
      ...sections.flatMap(({ pages }) => pages),
      ...problems.flatMap(({ see }) => see),
      ...half.flatMap(({ page }) => page ?? []),
    ]),
  ];
}

/** The contents of the zip beside the pack's own page: what it brings itself, pages, and the files of its lessons and tools. */
export function packContents(kb: KnowledgeBase, pack: Pack): PackItem[] {
  const addresses = pagesOfPack(pack);
  const pages = addresses.flatMap((address): PackItem[] => {
    const link = packLink(kb, address);
    return link ? [{ file: `${address}index.html`, folder: link.folder, title: link.fileTitle, ending: '.html' }] : [];
  });
  const wanted = new Set(pack.print.map(({ file }) => file));
  const files = packableFiles(kb)
    .filter(({ address }) => wanted.has(address) || addresses.some((page) => address.startsWith(page)))
    .map(({ address, folder, title, ending }: PackFile): PackItem => ({ file: address, folder, title, ending }));
  return [...ownFiles(kb, pack), ...pages, ...classroomViews(kb, addresses), ...files];
}

/** The deck and the sheets. */
export function ownFiles(kb: Pick<KnowledgeBase, 'site'>, pack: Pack): PackItem[] {
  if (!givesOwnFiles(kb, pack)) return [];
  return [
    { file: packDeckFile(pack), folder: OWN, title: pack.deck.title, ending: '.pptx' },
    ...pack.sheets.map((sheet) => ({ file: packSheetFile(pack, sheet), folder: OWN, title: sheet.title, ending: '.pdf' })),
  ];
}

/** The slides of its lessons as pages: they run without a network. */
function classroomViews(kb: KnowledgeBase, addresses: readonly string[]): PackItem[] {
  return lessonsToGive(kb)
    .filter(({ front }) => addresses.includes(`lessons/${front.slug}/`))
    .map(({ front }) => ({
      file: `lessons/${front.slug}/slides/index.html`,
      folder: '班会课',
      title: `教室放映《${front.title}》`,
      ending: '.html',
    }));
}
