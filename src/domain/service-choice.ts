/** What a visitor has chosen in the list of services, and how it stands in the page's address after `#`. Runs in the page. */
import type { Audience } from '../model/fields.ts';
import type { ServiceKind } from '../model/service-kind.ts';
import type { ServiceList } from './service-facts.ts';

/** A choice; what is absent is not chosen. */
export interface ServiceChoice {
  /** Code of a region, area or street. */
  readonly area?: string | undefined;
  /** Kind. */
  readonly kind?: ServiceKind | undefined;
  /** Whom it is for. */
  readonly audience?: Audience | undefined;
  /** Only what is registered as open at this moment. */
  readonly open?: true | undefined;
  /** Only what is said to take people under 18. */
  readonly minors?: true | undefined;
  /** Only what is said to cost nothing. */
  readonly free?: true | undefined;
}

/** The choice that an address names; what the list does not know is passed over. */
export function choiceFrom(hash: string, { areas, services }: ServiceList): ServiceChoice {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const known = <T extends string>(name: string, values: readonly T[]) => values.find((value) => value === asked.get(name));
  const ticked = (name: string) => (asked.get(name) === '1' ? (true as const) : undefined);
  return {
    area: known(
      'area',
      areas.map(({ code }) => code),
    ),
    kind: known(
      'kind',
      services.map(({ kind }) => kind),
    ),
    audience: known(
      'for',
      services.flatMap(({ audience = [] }) => audience),
    ),
    open: ticked('open'),
    minors: ticked('minors'),
    free: ticked('free'),
  };
}

/** The address of a choice, with its `#`; empty when nothing is chosen. */
export function hashOf({ area, kind, audience, open, minors, free }: ServiceChoice): string {
  const written = new URLSearchParams();
  const parts = { area, kind, for: audience, open: open && '1', minors: minors && '1', free: free && '1' };
  for (const [name, value] of Object.entries(parts)) if (value) written.set(name, value);
  const text = written.toString();
  return text && `#${text}`;
}

/** Whether anything is chosen. */
export function isChosen(choice: ServiceChoice): boolean {
  return Object.values(choice).some((value) => value !== undefined);
}
