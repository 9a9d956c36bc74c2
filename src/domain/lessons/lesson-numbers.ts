/** The telephone lines of a lesson: those that its last slide shows, and every other that it names. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import type { Prose } from '../../prose/tree.ts';
import { hoursInWords } from '../hours-in-words.ts';
import { lineOf } from '../lines.ts';
import { linesNamed } from '../lines-named.ts';
import { visibleService } from '../visible-records.ts';
import type { LessonNumber } from './lesson.ts';

/** A line of a last slide and when to call it; its number and name come from the data. */
export interface UrgentLine {
  /** National number. */
  readonly n: string;
  /** When to call it, in a few plain words. */
  readonly when: string;
}

/** For a class. */
export const CLASS_LINES: readonly UrgentLine[] = [
  { n: '12356', when: '心里难受，想找人说' },
  { n: '12355', when: '青少年遇到难事' },
  { n: '110', when: '有人受伤害、有危险' },
  { n: '120', when: '受伤、急病' },
];

/** For a hall of adults. */
export const ADULT_LINES: readonly UrgentLine[] = [
  { n: '12356', when: '心里难受，想找人说' },
  { n: '110', when: '有人受伤害、有危险' },
  { n: '120', when: '受伤、急病' },
];

/** Topics of lessons about danger to the body, after which a class must first know whom to call when somebody is in it. */
const DANGER_TOPICS: ReadonlySet<string> = new Set(['violence', 'body-safety', 'drowning']);
const DANGER_FIRST = ['110', '120'];

/** Whether a lesson of these topics is about danger to the body. */
export function isAboutDanger(topics: readonly string[]): boolean {
  return topics.some((topic) => DANGER_TOPICS.has(topic));
}

/** `lines` with those for danger before the others. */
export function dangerFirst<Line extends UrgentLine>(lines: readonly Line[]): Line[] {
  const isFirst = ({ n }: Line) => DANGER_FIRST.includes(n);
  return [...lines.filter(isFirst), ...lines.filter((line) => !isFirst(line))];
}

/** The numbers of a last slide: those of `lines` that a print may show on `today`. */
export function urgentNumbers(kb: Pick<KnowledgeBase, 'services'>, lines: readonly UrgentLine[], today: string): LessonNumber[] {
  return lines.flatMap(({ n, when }) => {
    const line = lineOf(kb, { n });
    return line && visibleService(line, 'print', today) ? numberOf(line, when, today) : [];
  });
}

/** Every line that `prose` names and `urgent` does not hold, with its mark. */
export function namedNumbers(
  kb: Pick<KnowledgeBase, 'services'>,
  prose: Prose,
  urgent: readonly LessonNumber[],
  today: string,
): LessonNumber[] {
  const shown = new Set(urgent.map(({ number }) => number));
  return linesNamed(kb, prose)
    .flatMap((line) => numberOf(line, '', today))
    .filter(({ number }) => !shown.has(number));
}

function numberOf(line: Service, when: string, today: string): LessonNumber[] {
  const seen = visibleService(line, 'web', today);
  const [phone] = line.phones;
  if (!seen || !phone) return [];
  return [{ number: phone.number, name: line.name, when, hours: hoursInWords(phone.hours ?? line.hours), mark: seen.mark }];
}
