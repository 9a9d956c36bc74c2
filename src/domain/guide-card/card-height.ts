/** How high each part of a guide's picture is, from its lines alone: the drawing gives every part exactly this height. */
import { GUIDE_CARD, TEXT } from './card-sizes.ts';
import type { CardList, CardPoint, GuideCard } from './guide-card.ts';

const { head, gap, today, list, phrases, emergency, foot, notices } = GUIDE_CARD;

type Parts = Omit<GuideCard, 'height'>;

/** Height of the green head. */
export function headHeight({ title, summary }: Pick<Parts, 'title' | 'summary'>): number {
  return (
    head.above +
    TEXT.small.line +
    head.gap +
    title.lines.length * titleLine(title.size) +
    (summary.length ? head.gap / 2 + summary.length * TEXT.summary.line : 0) +
    head.below
  );
}

/** From one line of a title of `size` to the next. */
export function titleLine(size: number): number {
  return Math.ceil(size * head.title.line);
}

/** Height of the opening sentences. */
export function openingHeight(lines: readonly string[]): number {
  return lines.length * TEXT.body.line;
}

/** Height of the box with the step for today. */
export function todayHeight(lines: readonly string[]): number {
  return 2 * today.around + TEXT.heading.line + today.gap + lines.length * TEXT.body.line;
}

/** Height of a list. */
export function listHeight({ heading, leadIn, points }: CardList): number {
  const inside = [leadIn.length * TEXT.body.line, ...points.map(pointHeight)].filter(Boolean);
  return (
    heading.length * TEXT.heading.line +
    (heading.length ? list.gap : 0) +
    inside.reduce((sum, one) => sum + one, 0) +
    (inside.length - 1) * list.between
  );
}

/** Height of a point. */
export function pointHeight({ lines }: CardPoint): number {
  return lines.length * TEXT.body.line;
}

/** Height of what to say and not to say. */
export function phrasesHeight({ heading, rows }: NonNullable<Parts['phrases']>): number {
  const sentences = rows.map(({ lines }) => lines.length * TEXT.body.line + phrases.around);
  return heading.length * TEXT.heading.line + sentences.reduce((sum, one) => sum + one + phrases.gap, 0);
}

/** Height of the emergency numbers. */
export function emergencyHeight({ rows }: Parts['emergency']): number {
  const words = Math.max(...rows.map(({ when }) => when.length)) * TEXT.emergency.line;
  return emergency.rule + 2 * emergency.around + TEXT.heading.line + emergency.between + emergency.numberLine + words;
}

/** Height of the foot. */
export function footHeight({ foot: lines, url }: Pick<Parts, 'foot' | 'url'>): number {
  return 2 * foot.around + Math.max(url === null ? 0 : foot.code, lines.length * TEXT.small.line);
}

/** Height of the strip of notices; none without notices. */
export function noticesHeight(lines: readonly string[]): number {
  return lines.length ? lines.length * TEXT.notice.line + 2 * notices.around : 0;
}

/** Height of the whole picture. */
export function cardHeight(card: Parts): number {
  const body = [
    openingHeight(card.opening),
    card.today.lines.length ? todayHeight(card.today.lines) : 0,
    ...card.lists.map(listHeight),
    card.phrases ? phrasesHeight(card.phrases) : 0,
    emergencyHeight(card.emergency),
  ].filter(Boolean);
  return headHeight(card) + body.reduce((sum, one) => sum + gap + one, gap) + footHeight(card) + noticesHeight(card.notices);
}
