/** Promises about a service that only a confirmed record may make: day and night, free, confidential. */

/** 24小时内 is a deadline, not a promise to answer day and night; 24/7 within a date is none either. */
const ROUND_THE_CLOCK = [
  /(?:24|２４|二十四)\s*个?\s*(?:小时|钟头|[hHｈＨ](?![a-z]))(?![以之]?内)/,
  /7\s*[×xX*]\s*24|24\s*[×xX*]\s*7|(?<![\d/])24\s*\/\s*7(?![\d/])/,
  /全天候/,
];

/** The same in plain words, which in an article may speak of anything: 昼夜颠倒. */
const DAY_AND_NIGHT = /(?:日夜|昼夜)(?!颠倒)|不分白天|全天(?:都)?(?:有人|值班|值守|接听|在线)/;

/** Nothing is charged, in plain words, which in an article may speak of anything: 不花钱的玩法. Neither 收不收费 nor 少收或不收费 says so. */
const COSTS_NOTHING =
  /(?<![收或])不收(?:取)?(?:任何|一切|一分)?(?:费用?|钱)|不用(?:花|付|交)钱|不要钱|不花钱|(?:无需|不需|不用)[付缴交]费/;

const IN_ARTICLES = anyOf([...ROUND_THE_CLOCK, /免费|保密/], 'g');
const IN_RECORDS = anyOf([...ROUND_THE_CLOCK, DAY_AND_NIGHT, /免费|保密/, COSTS_NOTHING]);
const FREE = anyOf([/免费/, COSTS_NOTHING]);

/** The first claim in a text about services, as it is written; `undefined` when there is none. */
export function claimIn(text: string): string | undefined {
  return IN_RECORDS.exec(text)?.[0];
}

/** The claims in a text of an article, each with its place: only words that speak of a service wherever they stand. */
export function claimsIn(text: string): { readonly claim: string; readonly at: number }[] {
  return [...text.matchAll(IN_ARTICLES)].map((match) => ({ claim: match[0], at: match.index }));
}

/** Whether a text says somewhere that nothing is charged, whatever it says beside that. */
export function namesFree(text: string): boolean {
  return FREE.test(text);
}

function anyOf(words: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(words.map(({ source }) => source).join('|'), flags);
}
