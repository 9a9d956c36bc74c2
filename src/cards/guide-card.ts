/** The picture of a guide to pass on in a chat (1080 wide, as high as it needs), drawn with satori and resvg. */
import { footHeight, headHeight, noticesHeight, titleLine } from '../domain/guide-card/card-height.ts';
import { GUIDE_CARD, TEXT } from '../domain/guide-card/card-sizes.ts';
import type { GuideCard } from '../domain/guide-card/guide-card.ts';
import type { Print } from '../print/print-cache.ts';
import { qrPath } from '../print/qr.ts';
import { drawable } from './card-fonts.ts';
import { drawPng } from './draw-png.ts';
import { column, pathDrawing, row, type Element } from './element.ts';
import { guideCardBody } from './guide-card-body.ts';
import { text, texts } from './guide-card-text.ts';
import { PALETTE } from './palette.ts';

const { margin, gap, head, foot } = GUIDE_CARD;
const ACROSS = `0 ${margin}px`;

/** Draws the card as PNG. Throws, naming the guide, when a text holds characters that cannot be drawn. */
export async function drawGuideCard(card: GuideCard): Promise<Print> {
  try {
    return { bytes: await drawPng(layout(drawable(card)), card), pages: 1 };
  } catch (cause) {
    throw new Error(`文章 ${card.slug} 的长图没有画成：${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function layout(card: GuideCard): Element {
  return column(
    {
      width: card.width,
      height: card.height,
      backgroundColor: PALETTE.warm,
      color: PALETTE.ink,
      fontFamily: 'Noto Sans SC',
      fontVariantNumeric: 'tabular-nums',
    },
    heading(card),
    ...guideCardBody(card),
    footer(card),
    ...(card.notices.length ? [noticeStrip(card.notices)] : []),
  );
}

function heading({ kicker, siteName, title, summary }: GuideCard): Element {
  return column(
    {
      height: headHeight({ title, summary }),
      padding: ACROSS,
      flexShrink: 0,
      backgroundColor: PALETTE.green,
      color: PALETTE.paper,
    },
    row(
      { marginTop: head.above, justifyContent: 'space-between' },
      text(kicker, TEXT.small),
      text(siteName, TEXT.small, { fontWeight: 700 }),
    ),
    column(
      { marginTop: head.gap },
      ...texts(title.lines, { size: title.size, line: titleLine(title.size) }, { fontWeight: 700 }),
    ),
    column({ marginTop: head.gap / 2 }, ...texts(summary, TEXT.summary)),
  );
}

function footer({ foot: lines, url }: GuideCard): Element {
  const code = url === null ? undefined : qrPath(url);
  return row(
    {
      marginTop: gap,
      height: footHeight({ foot: lines, url }),
      padding: ACROSS,
      alignItems: 'center',
      flexShrink: 0,
      backgroundColor: PALETTE.tint,
    },
    ...(code
      ? [
          row(
            { backgroundColor: PALETTE.paper, marginRight: foot.beside },
            pathDrawing(code.path, code.size, foot.code, PALETTE.ink),
          ),
        ]
      : []),
    column({}, ...texts(lines, TEXT.small)),
  );
}

function noticeStrip(lines: readonly string[]): Element {
  return column(
    {
      height: noticesHeight(lines),
      padding: ACROSS,
      justifyContent: 'center',
      flexShrink: 0,
      backgroundColor: PALETTE.ink,
      color: PALETTE.paper,
    },
    ...texts(lines, TEXT.notice),
  );
}
