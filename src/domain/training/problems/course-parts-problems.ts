/** A staff course has its parts in order, and its units' minutes add up. */
import type { Problem } from '../../../model/problem.ts';
import { componentOf, isLessonPart } from '../../../prose/lesson-parts.ts';
import { plainText } from '../../../prose/plain-text.ts';
import type { Block } from '../../../prose/tree.ts';
import { lessonProblem } from '../../lessons/problems/lesson-problem.ts';
import { COURSE_HEADINGS, courseSections, isText, type ModulePart } from '../course-sections.ts';
import type { CoursePage } from '../read-course.ts';

const { before: BEFORE, after: AFTER } = COURSE_HEADINGS;
const ORDER = `次序是：## ${BEFORE}、几个 <Module>、## ${AFTER}`;
const UNITS = { least: 2, most: 10 } as const;
/** Longer ones are not done between two visits. */
const MOST_MINUTES = 15;

/** Checks headings, units and minutes. */
export function coursePartsProblems(page: CoursePage): Problem[] {
  const { before, modules, after, strays } = courseSections(page.prose);
  const total = modules.reduce((sum, { minutes }) => sum + minutes, 0);
  const whole = (what: string, fix: string) => [lessonProblem(page, undefined, what, fix)];
  return [
    ...(before?.length ? [] : whole(`没有 ## ${BEFORE}，或下面是空的`, ORDER)),
    ...(after?.length ? [] : whole(`没有 ## ${AFTER}，或下面是空的`, ORDER)),
    ...(modules.length < UNITS.least || modules.length > UNITS.most
      ? whole(`有 ${modules.length} 个 <Module>`, `写 ${UNITS.least} 到 ${UNITS.most} 个单元`)
      : []),
    ...(modules.length > 0 && total !== page.front.minutes
      ? whole(`各单元加起来是 ${total} 分钟，页面信息里的 minutes 是 ${page.front.minutes}`, '改一个单元的 minutes，或改页面信息')
      : []),
    ...strays.map((block) =>
      lessonProblem(page, lineOf(block), `“${begins(block)}” 不属于培训课的哪一部分`, `删去，或移进一个单元。${ORDER}`),
    ),
    ...modules.flatMap((unit, index) => unitProblems(page, unit, modules.slice(0, index))),
  ];
}

function unitProblems(page: CoursePage, unit: ModulePart, earlier: readonly ModulePart[]): Problem[] {
  const { title, line, minutes, children } = unit;
  const problem = (what: string, fix: string) => [lessonProblem(page, line, `单元 “${title}” ${what}`, fix)];
  const count = (type: Block['type']) => children.filter((one) => one.type === type).length;
  const order = children.map(({ type }) => (type === 'quiz' ? 1 : type === 'slides' ? 2 : 0));
  const odd = children.find((one) => !isText(one) && one.type !== 'quiz' && one.type !== 'slides');
  return [
    ...(earlier.some((one) => one.title === title) ? problem('和前面的单元同名', '换一个名字') : []),
    ...(minutes > MOST_MINUTES ? problem(`有 ${minutes} 分钟`, `最多 ${MOST_MINUTES} 分钟，长的分成两个单元`) : []),
    ...(children.some(isText) ? [] : problem('没有正文', '写要知道什么、一个情景、怎么做')),
    ...(count('scenario') === 0 ? problem('没有 <Scenario>', '写一个虚构的、平常的情景，不写血腥细节') : []),
    ...(count('quiz') === 1 ? [] : problem(`有 ${count('quiz')} 个 <Quiz>`, '正文后面写一个 <Quiz>，里面两三道题')),
    ...(count('slides') === 1 ? [] : problem(`有 ${count('slides')} 个 <Slides>`, '<Quiz> 后面写一个 <Slides>，给讲课的人')),
    ...(order.some((rank, index) => index > 0 && rank < order[index - 1]!)
      ? problem('的次序乱了', '先正文，再 <Quiz>，最后 <Slides>')
      : []),
    ...(odd
      ? problem(`里有 “${begins(odd)}”，不能放在这里`, '单元里只写正文、<Scenario>、<VisitRhythm />、<Quiz>、<Slides>')
      : []),
  ];
}

function lineOf(block: Block): number | undefined {
  return isLessonPart(block) ? block.line : undefined;
}

function begins(block: Block): string {
  if (isLessonPart(block)) return `<${componentOf(block.type)}>`;
  const words = plainText([block]).split('\n')[0] ?? '';
  return [...words].slice(0, 12).join('') || block.type;
}
