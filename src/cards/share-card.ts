/** The small picture beside a link that somebody passes on (1200 × 630), drawn with satori and resvg. */
import { SHARE_CARD, type ShareCard } from '../domain/share/share-card.ts';
import type { Print } from '../print/print-cache.ts';
import { drawable } from './card-fonts.ts';
import { drawPng } from './draw-png.ts';
import { column, line, pathDrawing, row, type Element } from './element.ts';
import { PALETTE } from './palette.ts';

const { width, height, room, sign, name, titleLine, kicker: kickerSize, notice: strip } = SHARE_CARD;
/** The house of the site's sign, on a square of 32 units. */
const HOUSE = 'M7 26V15l9-8 9 8v11h-6v-6a3 3 0 0 0-6 0v6z';
const HOUSE_UNITS = 32;

/** Draws the card as PNG; `path` names it in messages. Throws when a text holds characters that cannot be drawn. */
export async function drawShareCard(card: ShareCard, path: string): Promise<Print> {
  try {
    return { bytes: await drawPng(layout(drawable(card)), SHARE_CARD), pages: 1 };
  } catch (cause) {
    throw new Error(`分享图 ${path} 没有画成：${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function layout({ siteName, title, kicker, notice }: ShareCard): Element {
  return column(
    { width, height, backgroundColor: PALETTE.green, color: PALETTE.paper, fontFamily: 'Noto Sans SC' },
    row(
      { flexGrow: 1, justifyContent: 'center' },
      column(
        { width: room, justifyContent: 'center', alignItems: 'center' },
        row(
          { alignItems: 'center', marginBottom: 24 },
          pathDrawing(HOUSE, HOUSE_UNITS, sign, PALETTE.warm),
          line(siteName, { fontSize: name, fontWeight: 700, lineHeight: 1.2, marginLeft: 6 }),
        ),
        ...title.lines.map((words) => line(words, { fontSize: title.size, fontWeight: 700, lineHeight: titleLine })),
        ...(kicker ? [line(kicker, { fontSize: kickerSize, lineHeight: 1.4, marginTop: 20, color: PALETTE.tint })] : []),
      ),
    ),
    ...(notice
      ? [
          row(
            {
              height: strip.height,
              flexShrink: 0,
              justifyContent: 'center',
              alignItems: 'center',
              backgroundColor: PALETTE.ink,
            },
            line(notice, { fontSize: strip.size, lineHeight: 1.2 }),
          ),
        ]
      : []),
  );
}
