/** The course of a lesson: its minutes add up, and a longer lesson knows what to do with the rest. */
import type { LessonPart } from '../../../prose/tree.ts';
import { lessonSections, partOf, partsIn } from '../lesson-sections.ts';
import { lessonProblem, type LessonCheck } from './lesson-problem.ts';

/** Usual length of a lesson, and of a long one. */
const USUAL = 40;
const LONG = 45;

/** Checks steps and the reading for 45 minutes. */
export const flowProblems: LessonCheck = (page) => {
  const flow = partOf(lessonSections(page.prose), 'flow');
  if (!flow) return [];
  const steps = partsIn(flow.children, 'step');
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const { minutes } = page.front;
  const names = steps.map(({ name }) => name);
  const problem = (part: LessonPart, what: string, fix: string) => lessonProblem(page, part.line, what, fix);
  return [
    ...(total === minutes
      ? []
      : [
          problem(
            flow,
            `流程加起来是 ${total} 分钟，页面信息里的 minutes 是 ${minutes}`,
            `${names.length} 个环节的分钟数要正好加到 ${minutes}`,
          ),
        ]),
    ...steps
      .filter(({ children }) => children.length === 0)
      .map((step) => problem(step, `环节 “${step.name}” 是空的`, '写这几分钟做什么')),
    ...steps
      .filter(({ name }, index) => names.indexOf(name) < index)
      .map((step) => problem(step, `有两个环节都叫 “${step.name}”`, '换一个名字')),
    ...longerProblems(flow, names, minutes).map(([part, what, fix]) => problem(part, what, fix)),
  ];
};

type Found = readonly [part: LessonPart, what: string, fix: string];

function longerProblems(flow: Extract<LessonPart, { type: 'flow' }>, names: readonly string[], minutes: number): Found[] {
  const [longer, ...more] = partsIn(flow.children, 'longer');
  if (!longer) {
    const fix = '在 <Flow> 末尾写 <Longer step="环节的名字" minutes="5">…</Longer>';
    return minutes === USUAL ? [[flow, '没有写 45 分钟的课怎么用多出的五分钟', fix]] : [];
  }
  return [
    ...more.map((one): Found => [one, '<Longer> 写了两次', '只留一个']),
    ...(names.includes(longer.step)
      ? []
      : [[longer, `<Longer> 的 step 写的是 “${longer.step}”，没有这个环节`, `写其中一个：${names.join('、')}`] as const]),
    ...(minutes + longer.minutes === LONG
      ? []
      : [[longer, `${minutes} 加 ${longer.minutes} 不是 ${LONG} 分钟`, `minutes 写 ${LONG - minutes}`] as const]),
  ];
}
