/** The body of a guide's picture: the step for today, lists, what to say, emergency numbers. */
import {
  emergencyHeight,
  listHeight,
  openingHeight,
  phrasesHeight,
  pointHeight,
  todayHeight,
} from '../domain/guide-card/card-height.ts';
import { GUIDE_CARD, TEXT } from '../domain/guide-card/card-sizes.ts';
import type { CardList, CardPoint, GuideCard, PhraseRow } from '../domain/guide-card/guide-card.ts';
import { column, line, row, type Element } from './element.ts';
import { part, subheading, text, texts } from './guide-card-text.ts';
import { PALETTE } from './palette.ts';

const { today, list, phrases, emergency } = GUIDE_CARD;

/** The parts between head and foot. */
export function guideCardBody(card: GuideCard): Element[] {
  return [
    ...(card.opening.length ? [part(openingHeight(card.opening), {}, ...texts(card.opening, TEXT.body))] : []),
    ...(card.today.lines.length ? [todayBox(card.today)] : []),
    ...card.lists.map(listOf),
    ...(card.phrases ? [phrasesOf(card.phrases)] : []),
    emergencyNumbers(card.emergency),
  ];
}

function todayBox({ title, lines }: GuideCard['today']): Element {
  return part(
    todayHeight(lines),
    {
      padding: `${today.around}px`,
      borderLeft: `${today.bar}px solid ${PALETTE.green}`,
      borderTopRightRadius: 24,
      borderBottomRightRadius: 24,
      backgroundColor: PALETTE.tint,
    },
    row(
      { height: TEXT.heading.line, alignItems: 'center', marginBottom: today.gap },
      sun(),
      text(title, TEXT.heading, { fontWeight: 700, color: PALETTE.green, marginLeft: 16 }),
    ),
    ...texts(lines, TEXT.body),
  );
}

/** The sun that stands beside the step for today on the site. */
function sun(): Element {
  const rays = 'M24 5v4M24 39v4M5 24h4M39 24h4M10.500 10.500l3 3M34.500 34.500l3 3M37.500 10.500l-3 3M13.500 34.500l-3 3';
  const path = { d: `M24 33a9 9 0 1 0 0-18 9 9 0 0 0 0 18z${rays}`, fill: 'none', stroke: PALETTE.green, 'stroke-width': 3 };
  return {
    type: 'svg',
    props: { width: today.icon, height: today.icon, viewBox: '0 0 48 48', children: [{ type: 'path', props: path }] },
  };
}

function listOf(one: CardList): Element {
  const below = { marginTop: list.between };
  const inside = [...(one.leadIn.length ? [column({}, ...texts(one.leadIn, TEXT.body))] : []), ...one.points.map(pointOf)];
  return part(
    listHeight(one),
    {},
    row(
      { justifyContent: 'space-between', alignItems: 'flex-end' },
      column({}, ...subheading(one.heading)),
      ...(one.left ? [text(one.left, TEXT.small)] : []),
    ),
    column(
      { marginTop: one.heading.length ? list.gap : 0 },
      ...inside.map((element, index) => (index === 0 ? element : column(below, element))),
    ),
  );
}

function pointOf(point: CardPoint): Element {
  return row(
    { height: pointHeight(point) },
    row(
      { width: list.badge, height: TEXT.body.line, marginRight: list.beside, alignItems: 'center', justifyContent: 'center' },
      point.sign ? badge(point.sign) : dot(),
    ),
    column(
      {},
      ...point.lines.map(({ bold, plain }) =>
        row(
          { height: TEXT.body.line },
          ...(bold ? [text(bold, TEXT.body, { fontWeight: 700 })] : []),
          ...(plain ? [text(plain, TEXT.body)] : []),
        ),
      ),
    ),
  );
}

function badge(sign: string): Element {
  const round = { width: list.badge, height: list.badge, borderRadius: '50%', backgroundColor: PALETTE.green };
  return row(
    { ...round, alignItems: 'center', justifyContent: 'center' },
    line(sign, { fontSize: 34, lineHeight: 1, fontWeight: 700, color: PALETTE.paper }),
  );
}

function dot(): Element {
  return row({ width: 18, height: 18, borderRadius: '50%', backgroundColor: PALETTE.green });
}

function phrasesOf(both: NonNullable<GuideCard['phrases']>): Element {
  return part(phrasesHeight(both), {}, ...subheading(both.heading), ...both.rows.map(phrase));
}

/** What helps stands on a tint, what hurts in a frame: the words say which, not a colour. */
function phrase({ label, good, lines }: PhraseRow): Element {
  return row(
    {
      marginTop: phrases.gap,
      boxSizing: 'border-box',
      height: lines.length * TEXT.body.line + phrases.around,
      alignItems: 'center',
      borderRadius: 18,
      border: `3px solid ${good ? PALETTE.tint : PALETTE.rule}`,
      backgroundColor: good ? PALETTE.tint : PALETTE.warm,
    },
    row(
      { width: phrases.label, justifyContent: 'center' },
      text(label, TEXT.body, { fontWeight: 700, color: good ? PALETTE.green : PALETTE.ink }),
    ),
    column({}, ...texts(lines, TEXT.body)),
  );
}

function emergencyNumbers({ title, rows }: GuideCard['emergency']): Element {
  return part(
    emergencyHeight({ title, rows }),
    { borderTop: `${emergency.rule}px solid ${PALETTE.red}`, paddingTop: emergency.around },
    text(title, TEXT.heading, { fontWeight: 700 }),
    row(
      { marginTop: emergency.between, justifyContent: 'space-between' },
      ...rows.map(({ number, when }) =>
        column(
          {},
          text(number, { size: emergency.number, line: emergency.numberLine }, { fontWeight: 700, color: PALETTE.red }),
          ...texts(when, TEXT.emergency),
        ),
      ),
    ),
  );
}
