/** The parts of a lesson in a reviewer's rows. */
import type { Block, LessonPart } from '../../prose/tree.ts';
import type { PageRow } from './page-row.ts';

/** Reads what a part holds; `place` stands before the place of every row. */
export type RowsOf = (blocks: readonly Block[], place: string) => PageRow[];

/** The rows of `part`, that stands `within`. */
export function lessonPartRows(part: LessonPart, within: string, rowsOf: RowsOf): PageRow[] {
  const row = (place: string, text: string): PageRow => ({ place: within + place, text });
  const inside = (place: string) => rowsOf(part.children, within + place);
  switch (part.type) {
    case 'flow':
    case 'slides':
    case 'quiz':
      return inside('');
    case 'notice':
      return inside('给家长的告知：');
    case 'step':
      return [row('流程', `${part.name}（${part.minutes} 分钟）`), ...inside('流程：')];
    case 'longer':
      return inside(`45 分钟的课多出的 ${part.minutes} 分钟：`);
    case 'scenario':
      return inside(`“${part.title}”：`);
    case 'slide':
      return [row('幻灯片', part.title), ...inside('幻灯片：')];
    case 'notes':
      return inside('讲稿：');
    case 'worksheet':
      return [row('学习单', part.title), ...inside('学习单：')];
    case 'lines':
      return [row('横线', `（${part.n} 行）`)];
    case 'draw':
      return [row('画框', part.title)];
    case 'question':
      return [...inside('小测：'), row('小测的答案', part.answer)];
    case 'why':
      return inside('解释：');
    case 'group-text':
      return inside('发给家长群：');
    case 'module':
      return [row('单元', `${part.title}（${part.minutes} 分钟）`), ...inside(`单元“${part.title}”：`)];
    case 'visit-rhythm':
      return [row('各地的频次', '（这里列出各地文件写的联系和上门频次，数字来自地区资料。）')];
  }
}
