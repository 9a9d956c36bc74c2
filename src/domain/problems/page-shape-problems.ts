/** The shape that a page's risk and kind ask for. */
import type { ProsePage } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './content-source.ts';
import { allBlocks } from './prose-walk.ts';

/** Readers are never shown more than three care levels on one page. */
const MOST_CARE_BLOCKS = 3;

/** Checks crisis boxes, today's step, care levels and the neutral title. */
export const pageShapeProblems: Check = (kb) => kb.pages.flatMap((page) => [...title(page), ...crisisBox(page), ...counts(page)]);

function title({ file, front }: ProsePage): Problem[] {
  if (!front.sensitive || front.shortTitle !== undefined) return [];
  return [{ file, record: 'shortTitle', what: '敏感页面没有中性的标签页标题', fix: '补上 shortTitle，例如：安心看一看' }];
}

/** The page of a lesson or a course has the box of its risk by itself; every other page begins with it. */
function crisisBox({ file, kind, front, prose }: ProsePage): Problem[] {
  if (kind === 'lessons' || kind === 'training') return [];
  if (front.risk !== 'red' && front.risk !== 'orange') return [];
  const first = prose[0];
  if (first?.type !== 'crisis-box') {
    const fix = `正文一开头就写 <CrisisBox level="${front.risk}">…</CrisisBox>`;
    return [{ file, record: '正文', what: `risk 是 ${front.risk}，正文开头却不是求助框`, fix }];
  }
  if (first.level === front.risk) return [];
  return [
    {
      file,
      record: '正文',
      what: `risk 是 ${front.risk}，开头的求助框却是 ${first.level}`,
      fix: `改成 <CrisisBox level="${front.risk}">`,
    },
  ];
}

function counts({ file, kind, prose }: ProsePage): Problem[] {
  const blocks = allBlocks(prose);
  const today = blocks.filter(({ type }) => type === 'today').length;
  const care = blocks.filter(({ type }) => type === 'care').length;
  const problem = (what: string, fix: string) => ({ file, record: '正文', what, fix });
  return [
    ...(kind === 'guides' && today === 0
      ? [problem('没有 <Today>', '在开头一段后面写一件今天就能做的事，放在 <Today>…</Today> 里')]
      : []),
    ...(kind === 'guides' && today > 1 ? [problem(`有 ${today} 个 <Today>`, '只留一件最要紧的事')] : []),
    ...(care > MOST_CARE_BLOCKS ? [problem(`有 ${care} 个 <Care>`, `最多 ${MOST_CARE_BLOCKS} 个：普通、尽快、立即`)] : []),
  ];
}
