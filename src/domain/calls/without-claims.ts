/** A record that loses its confirmation loses the promises that only a confirmed one may make (24小时, 免费, 保密). */
import type { Hours } from '../../model/service.ts';
import { claimIn } from '../problems/claim.ts';
import { isRoundTheClock } from '../problems/claim-problems.ts';
import type { Draft } from '../desk/sheets/layout.ts';

/** Fields without which there is no record: a claim in one of them is for a person to mend. */
const NEEDED = new Set(['id', 'name', 'offers', 'who', 'what', 'sources', 'assured']);

/** The draft without its claims, and the claims that were taken out, in words. */
export function withoutClaims(draft: Draft): { readonly draft: Draft; readonly taken: readonly string[] } {
  const taken: string[] = [];
  const kept = Object.entries(draft).flatMap(([key, value]) => {
    const rest = NEEDED.has(key) ? value : withoutClaim(value, taken);
    return rest === undefined ? [] : [[key, rest] as const];
  });
  return { draft: Object.fromEntries(kept), taken };
}

/** A value without the texts that claim; `undefined` when nothing of it is left. */
function withoutClaim(value: unknown, taken: string[]): unknown {
  if (typeof value === 'string') {
    if (claimIn(value) === undefined) return value;
    taken.push(value);
    return undefined;
  }
  if (Array.isArray(value)) {
    const rest = value.map((one) => withoutClaim(one, taken)).filter((one) => one !== undefined);
    return value.length && !rest.length ? undefined : rest;
  }
  if (typeof value !== 'object' || value === null) return value;
  const rest = Object.entries(value).flatMap(([key, one]) => {
    const left = key === 'rules' && isRoundTheClock({ rules: one as Hours['rules'] }) ? undefined : withoutClaim(one, taken);
    if (left === undefined && key === 'rules') taken.push('每天全天');
    return left === undefined ? [] : [[key, left] as const];
  });
  return Object.fromEntries(rest);
}
