/** Writes a page's readings into its file: two fields change, every other character stays. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, Lexer, parse, parseDocument, type Node, type Scalar } from 'yaml';
import type { Review } from '../model/review.ts';

/**
 * The text of a page's file with its `review` and `next` set. Throws an `Error` with a Chinese message when the fields cannot
 * be found. A byte order mark, Windows line ends, the order of fields and all comments stay.
 */
export function withReviews(source: string, reviews: readonly Review[], next: string): string {
  const block = /^(\u{feff}?---\r?\n)([\s\S]*?)\r?\n---\r?\n/u.exec(source);
  if (!block) throw new Error('开头没有 --- 之间的页面信息');
  const [, open, front] = block as unknown as [string, string, string];
  const changed = setField(setField(front, 'review', reviewsText(reviews)), 'next', next);
  if (!isDeepStrictEqual(withoutReviews(front), withoutReviews(changed))) throw new Error('改了不该改的栏目');
  return source.slice(0, open.length) + changed + source.slice(open.length + front.length);
}

/** All other fields: however the author wrote them, they must come out as they were. */
function withoutReviews(front: string): object {
  const { review: _review, next: _next, ...others } = parse(front) as Record<string, unknown>;
  return others;
}

/** `{ by: 某院, on: 2026-11-22, kind: editor }`, or a list of these, on one line. */
function reviewsText(reviews: readonly Review[]): string {
  const one = ({ by, on, kind }: Review) => `{ by: ${JSON.stringify(by)}, on: ${on}, kind: ${kind} }`;
  return reviews.length === 1 ? one(reviews[0]!) : `[${reviews.map(one).join(', ')}]`;
}

function setField(front: string, key: string, value: string): string {
  const { contents } = parseDocument(front);
  const pair = isMap<Scalar, Node | null>(contents) ? contents.items.find((one) => one.key.value === key) : undefined;
  if (!pair?.key.range) throw new Error(`页面信息里没有 ${key}`);
  const from = pair.key.range[0];
  const written = front.slice(from, pair.value?.range?.[1] ?? pair.key.range[1]).trimEnd();
  // Comments between the lines of a reading that was written as a block stand above the new line.
  const comments = [...new Lexer().lex(written)].filter((token) => token.startsWith('#'));
  const end = front.includes('\r\n') ? '\r\n' : '\n';
  return (
    front.slice(0, from) +
    comments.map((one) => one.trimEnd() + end).join('') +
    `${key}: ${value}` +
    front.slice(from + written.length)
  );
}
