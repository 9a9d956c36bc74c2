/** Promises about a service that only a confirmed record may make. 24小时内 is a deadline, not a promise to answer day and night. */
const CLAIM = /(?:24|２４|二十四)\s*个?\s*小时(?![以之]?内)|7\s*[×xX*]\s*24|全天候|免费|保密/;

/** The first claim in a text, as it is written; `undefined` when there is none. */
export function claimIn(text: string): string | undefined {
  return CLAIM.exec(text)?.[0];
}

/** All claims in a text, each with its place. */
export function claimsIn(text: string): { readonly claim: string; readonly at: number }[] {
  return [...text.matchAll(new RegExp(CLAIM, 'g'))].map((match) => ({ claim: match[0], at: match.index }));
}
