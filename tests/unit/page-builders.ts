/** Minimal valid pages for unit tests: a test names only what it is about. */
import { FRONT_MATTER, type FrontMatter, type ProseKind } from '../../src/model/front-matter.ts';
import type { ProsePage } from '../../src/model/knowledge-base.ts';
import { parseProse } from '../../src/prose/parse.ts';
import type { Prose } from '../../src/prose/tree.ts';
import { courseBody } from './course-body.ts';
import { lessonBody } from './lesson-body.ts';

/** The body of a page; throws when the author's MDX is refused. */
export function prose(mdx: string): Prose {
  const parsed = parseProse(mdx);
  if (parsed.problems.length) throw new Error(JSON.stringify(parsed.problems));
  return parsed.prose;
}

const FRONT = {
  title: '先听孩子说完',
  summary: '先听，再说一件能做的事。',
  audience: ['guardian', 'carer'],
  ages: ['all'],
  risk: 'green',
  sensitive: false,
  policy: ['SH-X-10'],
  sources: ['S01'],
  topics: ['emotions'],
  aliases: [],
  setting: ['town', 'village'],
  updated: '2026-11-22',
  review: null,
  next: '2027-11-22',
} as const;

const BODY: Partial<Record<ProseKind, string>> = {
  guides: '您辛苦了。\n\n<Today>\n\n今天先听他说完。\n\n</Today>',
  lessons: lessonBody(),
  training: courseBody(),
};

/** Fields that only pages of one kind have. */
const OWN_FIELDS: Partial<Record<ProseKind, object>> = {
  guides: { group: 'foundations', order: 1 },
  toolkit: { group: 'visits', order: 1 },
  lessons: { stage: 'xiaogao', type: 'class-meeting', minutes: 40, goals: ['会求助'] },
  training: { minutes: 18, goals: ['会求助'], passMark: 75 },
};

/** Bodies of tests are short. */
const SHORT = { rule: 'page-length', reason: '测试' };

/** A page of `kind` with a sound front matter and body unless told otherwise; its length is excepted. */
export function aPage<K extends ProseKind>(
  kind: K,
  { slug = 'xian-ting', body, file, ...front }: Partial<FrontMatter<K>> & { slug?: string; body?: string; file?: string } = {},
): ProsePage<K> {
  const extra = OWN_FIELDS[kind] ?? {};
  return {
    kind,
    file: file ?? `content/${kind}/${slug}.mdx`,
    id: `${kind}/${slug}`,
    front: FRONT_MATTER[kind].parse({
      ...FRONT,
      ...extra,
      slug,
      ...front,
      exceptions: [...(front.exceptions ?? []), SHORT],
    }) as FrontMatter<K>,
    prose: prose(body ?? BODY[kind] ?? '先听他说完。'),
    source: body ?? BODY[kind] ?? '先听他说完。',
  };
}
