/** The picture of a street's numbers (1080 × 1440), drawn with satori and resvg. */
import type { TrustSign } from '../domain/prints/card-lines.ts';
import { noticesHeight, PHONE_CARD, type PhoneCard, type PhoneRow } from '../domain/prints/phone-card.ts';
import type { Trust } from '../domain/visible-records.ts';
import type { Print } from '../print/print-cache.ts';
import { qrPath } from '../print/qr.ts';
import { drawable } from './card-fonts.ts';
import { drawPng } from './draw-png.ts';
import { column, line, pathDrawing, row, type Element } from './element.ts';
import { PALETTE } from './palette.ts';

const { margin, head, emergency, row: sizes, hint, foot, notices } = PHONE_CARD;

/** Draws the card as PNG. Throws, naming the street, when a text holds characters that cannot be drawn. */
export async function drawPhoneCard(card: PhoneCard): Promise<Print> {
  try {
    return { bytes: await drawPng(layout(drawable(card)), PHONE_CARD), pages: 1 };
  } catch (cause) {
    throw new Error(`${card.street}的手机图片没有画成：${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function layout(card: PhoneCard): Element {
  return column(
    {
      width: PHONE_CARD.width,
      height: PHONE_CARD.height,
      backgroundColor: PALETTE.paper,
      color: PALETTE.ink,
      fontFamily: 'Noto Sans SC',
      fontVariantNumeric: 'tabular-nums',
    },
    heading(card),
    emergencyLines(card),
    numbers(card),
    footer(card),
    ...(card.notices.length ? [noticeStrip(card.notices)] : []),
  );
}

function heading({ name, place, siteName, greeting }: PhoneCard): Element {
  const height = head.around + name.lines.length * name.size * head.nameLine;
  return column(
    {
      height,
      padding: `0 ${margin}px`,
      justifyContent: 'center',
      flexShrink: 0,
      backgroundColor: PALETTE.green,
      color: PALETTE.paper,
    },
    row(
      { justifyContent: 'space-between' },
      line(place, { fontSize: head.place }),
      line(siteName, { fontSize: head.place, fontWeight: 700 }),
    ),
    ...name.lines.map((words) => line(words, { fontSize: name.size, fontWeight: 700, lineHeight: head.nameLine })),
    line(greeting, { fontSize: head.greeting, marginTop: 6 }),
  );
}

function emergencyLines({ emergency: lines }: PhoneCard): Element {
  return row(
    {
      height: emergency.height,
      margin: `0 ${margin}px`,
      justifyContent: 'space-between',
      alignItems: 'center',
      flexShrink: 0,
      borderBottom: `3px solid ${PALETTE.red}`,
    },
    ...lines.map(({ number, when }) =>
      column(
        {},
        line(number, { fontSize: emergency.number, fontWeight: 700, color: PALETTE.red, lineHeight: 1.15 }),
        ...when.map((words) => line(words, { fontSize: emergency.when, lineHeight: 1.35 })),
      ),
    ),
  );
}

function numbers({ rows, hint: hints }: PhoneCard): Element {
  return column(
    { flexGrow: 1, padding: `0 ${margin}px`, justifyContent: 'space-around' },
    ...rows.map(numberRow),
    ...(hints.length
      ? [column({}, ...hints.map((words) => line(words, { fontSize: hint.size, lineHeight: hint.line / hint.size })))]
      : []),
  );
}

function numberRow({ name, number, detail, trust }: PhoneRow): Element {
  return column(
    {},
    row(
      { justifyContent: 'space-between', alignItems: 'center' },
      column(
        {},
        ...name.map((words) => line(words, { fontSize: sizes.name, fontWeight: 700, lineHeight: sizes.nameLine / sizes.name })),
      ),
      row(
        { alignItems: 'center' },
        ...doubt(trust),
        line(number, {
          fontSize: sizes.number,
          fontWeight: trust === 'unconfirmed' ? 400 : 700,
          color: trust === 'unconfirmed' ? PALETTE.ink : PALETTE.green,
          lineHeight: sizes.leastName / sizes.number,
        }),
      ),
    ),
    ...detail.map((words) =>
      line(words, { fontSize: sizes.detail, color: PALETTE.soft, lineHeight: sizes.detailLine / sizes.detail }),
    ),
  );
}

/** A dot for a number that is not certain: empty for an unconfirmed one, half for one confirmed long ago. */
function doubt(trust: Trust): Element[] {
  if (trust === 'standing' || trust === 'confirmed') return [];
  const fill = trust === 'aged' ? PALETTE.rule : PALETTE.paper;
  const style = {
    width: 26,
    height: 26,
    flexShrink: 0,
    borderRadius: '50%',
    border: `3px solid ${PALETTE.green}`,
    backgroundColor: fill,
  };
  return [row({ ...style, marginRight: 12 })];
}

function footer({ url, signs, asOf, siteName }: PhoneCard): Element {
  const code = url === null ? undefined : qrPath(url);
  const said = (words: string) => line(words, { fontSize: foot.text, lineHeight: 1.5 });
  return row(
    {
      height: code ? foot.withCode : foot.height,
      padding: `0 ${margin}px`,
      alignItems: 'center',
      flexShrink: 0,
      backgroundColor: PALETTE.tint,
    },
    ...(code
      ? [row({ backgroundColor: PALETTE.paper, marginRight: 32 }, pathDrawing(code.path, code.size, foot.code, PALETTE.ink))]
      : []),
    column(
      {},
      ...(code ? [said('扫一扫，看更多号码和文章')] : []),
      said([siteName, `资料截至 ${asOf}`, ...(code ? [] : ['网址尚未设置'])].join(' · ')),
      ...(signs.length ? [row({}, ...signs.map((one) => meaning(one, said(one.words))))] : []),
    ),
  );
}

function meaning({ trust }: TrustSign, words: Element): Element {
  return row({ alignItems: 'center', marginRight: 32 }, ...doubt(trust), words);
}

function noticeStrip(lines: readonly string[]): Element {
  return column(
    {
      height: noticesHeight(lines),
      padding: `0 ${margin}px`,
      justifyContent: 'center',
      flexShrink: 0,
      backgroundColor: PALETTE.ink,
      color: PALETTE.paper,
    },
    ...lines.map((words) => line(words, { fontSize: notices.text, lineHeight: notices.line / notices.text })),
  );
}
