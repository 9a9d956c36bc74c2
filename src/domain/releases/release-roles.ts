/** Roles that share their institution's number: one change, told once. */
import type { FactChange } from './fact-change.ts';

/** The changes with those of roles that only follow from their institution's moved under it. */
export function foldRoles(changes: readonly FactChange[]): FactChange[] {
  const institutionOf = (change: FactChange) => {
    const [kind, institution] = change.id.split('/');
    if (kind !== 'roles') return undefined;
    return changes.find((one) => one.id === `services/${institution}` && one.kind === change.kind && covers(one, change));
  };
  const under = Map.groupBy(changes, institutionOf);
  return (under.get(undefined) ?? []).map((change) => ({ ...change, roles: (under.get(change) ?? []).map(roleOf) }));
}

/** Whether whoever reads the institution's change knows all that the role's says. */
function covers(institution: FactChange, role: FactChange): boolean {
  return (['was', 'now'] as const).every((side) => {
    const known = numbersOf(institution, side);
    return numbersOf(role, side).every((number) => known.includes(number));
  });
}

function numbersOf({ fields }: FactChange, side: 'was' | 'now'): string[] {
  return fields.flatMap((field) => field[side].map(({ number }) => number)).filter(Boolean);
}

function roleOf({ id }: FactChange): string {
  return id.split('/').slice(2).join('/');
}
