/** Which lessons a school stage has. */
import type { Stage } from '../lessons/lesson-shelf.ts';
import type { LessonPage } from '../lessons/read-lesson.ts';

type Age = LessonPage['front']['ages'][number];

/** The ages of each stage. */
const STAGE_AGES: Readonly<Record<Stage, Age>> = { xiaodi: '6-9', xiaogao: '10-12', chuzhong: '12-15', gaozhong: '15-18' };

/** All stages, the youngest first. */
export const STAGES = Object.keys(STAGE_AGES) as Stage[];

/** The lessons among `lessons` that are for `stage`: where one was rewritten for the stage, its original is not. */
export function lessonsOfStage(lessons: readonly LessonPage[], stage: Stage): LessonPage[] {
  const rewritten = lessons
    .filter(({ front }) => front.stage === stage && front.session === undefined)
    .map(({ front }) => front.variantOf);
  return lessons.filter(
    ({ front }) =>
      front.stage === stage ||
      ((front.ages.includes(STAGE_AGES[stage]) || front.ages.includes('all')) && !rewritten.includes(front.slug)),
  );
}
