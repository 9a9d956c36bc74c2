/** How wide a text is and where its lines break, without a font: for prints that must know beforehand what fits. */

/** Punctuation that must not begin a line. */
const CLOSING = /^[、，。；：！？）》”’…—·,.;:!?)]/;
/** Punctuation that must not end a line. */
const OPENING = /[（《“‘(]$/;
const OPENS = /^[（《“‘(]/;
/** Letters of the longest Latin word that stays on one line; no telephone number is longer. */
export const LONGEST_WORD = 16;
/** Latin words and numbers, with what holds them together, stay on one line. */
const PIECES = new RegExp(`[A-Za-z0-9][A-Za-z0-9.:/@%+\\-—]{0,${LONGEST_WORD - 1}}(?:转\\d+)?|[^]`, 'gu');
/** After these a line may break without cutting a word in two. */
const PAUSE = /[、，。；！？）·\s]$/;
/** Where the name of a place may break when it must: 瑶族、自治县. */
const PLACE_END = /[族省州市区县旗镇乡]$/;
const BREAK_COST = { pause: 0, placeEnd: 2, word: 4 };

/** Width of `text` in em, never less than the print font sets it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character === ' ') return 0.3;
  if (/[MW@%&]/.test(character)) return 0.95;
  if (/[A-Z]/.test(character)) return 0.74;
  return character < '\u0080' ? 0.62 : 1;
}

/**
 * The lines of `text`, none wider than `room` em (unless one word alone is). A line ends after a pause or before a
 * bracket when `filled` of the room is used by then, else between two characters; no line begins with closing punctuation.
 */
export function wrapText(text: string, room: number, filled = 0.5): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of unbreakable(text)) {
    if (line.length > 0 && textWidth(line.join('') + piece.trimEnd()) > room) {
      const cut = lastPause(line, piece, filled * room);
      lines.push(line.slice(0, cut).join('').trim());
      line = line.slice(cut);
    }
    line.push(piece);
  }
  const rest = line.join('').trim();
  return rest ? [...lines, rest] : lines;
}

/**
 * A short phrase on one line, or on two where it is wider than `short` em: cut at a pause rather than inside a phrase,
 * and the lines as equal as that allows.
 */
export function inTwoLines(text: string, short: number): string[] {
  const pieces = unbreakable(text);
  if (textWidth(text) <= short || pieces.length < 2) return [text];
  const cuts = pieces
    .slice(1)
    .map((_, index): [string, string] => [pieces.slice(0, index + 1).join(''), pieces.slice(index + 1).join('')]);
  const cost = ([head, tail]: [string, string]) => Math.max(textWidth(head), textWidth(tail)) + breakCost(head);
  return cuts.reduce((best, cut) => (cost(cut) < cost(best) ? cut : best)).map((line) => line.trim());
}

function breakCost(head: string): number {
  if (PAUSE.test(head)) return BREAK_COST.pause;
  return PLACE_END.test(head) ? BREAK_COST.placeEnd : BREAK_COST.word;
}

/** Where to cut a full line that `next` follows: at its last pause when `least` em are used by then, else at its end. */
function lastPause(line: readonly string[], next: string, least: number): number {
  for (let cut = line.length; cut > 0; cut--) {
    const head = line.slice(0, cut).join('');
    if (textWidth(head) < least) break;
    if (PAUSE.test(head) || OPENS.test(line[cut] ?? next)) return cut;
  }
  return line.length;
}

/** The text in the smallest parts that stay together: a space breaks only after a dot, or `每天 9:00` would fall apart. */
function unbreakable(text: string): string[] {
  const parts: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = parts.at(-1);
    const together = CLOSING.test(piece) || piece === ' ' || (last !== undefined && (OPENING.test(last) || /[^·] $/.test(last)));
    if (last !== undefined && together) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
  }
  return parts;
}
