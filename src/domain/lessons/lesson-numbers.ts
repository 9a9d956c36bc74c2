/** The telephone lines of a lesson: those that its last slide shows, and every other that it names. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Service } from '../../model/service.ts';
import type { Prose } from '../../prose/tree.ts';
import { hoursInWords } from '../hours-in-words.ts';
import { lineOf } from '../lines.ts';
import { linesNamed } from '../lines-named.ts';
import { visibleService } from '../visible-records.ts';
import type { LessonNumber } from './lesson.ts';

/** Lines of the last slide and when to call them; their numbers and names come from the data. */
const URGENT = [
  { n: '12356', when: '心里难受，想找人说' },
  { n: '12355', when: '青少年遇到难事' },
  { n: '110', when: '有人受伤害、有危险' },
  { n: '120', when: '受伤、急病' },
] as const;

/** The numbers of the last slide: those of the nation that a print may show on `today`. */
export function urgentNumbers(kb: Pick<KnowledgeBase, 'services'>, today: string): LessonNumber[] {
  return URGENT.flatMap(({ n, when }) => {
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
