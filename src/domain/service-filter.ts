/** Which services fit a choice, and how many would fit another. Runs in the visitor's page. */
import { codeStem } from './code-stem.ts';
import type { OpenState } from './opening/open-now.ts';
import { isChosen, type ServiceChoice } from './service-choice.ts';
import type { ServiceFact, ServiceList } from './service-facts.ts';

/** The state of a service at this moment. */
export type StateOf = (fact: ServiceFact) => OpenState;

/** What a choice gives. */
export interface FilteredList {
  /** Ids of the services that fit. */
  readonly shown: ReadonlySet<string>;
  /** How many would fit with another value of one part of the choice, the other parts as they are. */
  readonly counts: {
    /** For a place, by its code; counted when asked, for there may be thousands and few are seen at once. */
    readonly areas: (code: string) => number;
    /** By kind. */
    readonly kinds: ReadonlyMap<string, number>;
    /** By reader. */
    readonly audiences: ReadonlyMap<string, number>;
    /** Known to be open now. */
    readonly open: number;
    /** Said to take people under 18. */
    readonly minors: number;
    /** Said to cost nothing. */
    readonly free: number;
  };
  /** How many are left out only because nobody has said: unknown is not "no". */
  readonly unsaid: {
    /** Hours that cannot be judged. */
    readonly open: number;
    /** Nobody has said whether it takes minors. */
    readonly minors: number;
    /** Nobody has said what it costs. */
    readonly free: number;
    /** Nobody has said whom it is for. */
    readonly audience: number;
  };
}

type Part = keyof ServiceChoice;
type Tests = Readonly<Record<Part, (fact: ServiceFact) => boolean>>;

/** Applies a choice to a list. */
export function filterServices(
  { services }: Pick<ServiceList, 'services'>,
  choice: ServiceChoice,
  stateOf: StateOf,
): FilteredList {
  const tests = testsOf(choice, stateOf);
  const without = (part?: Part) =>
    services.filter((fact) => (Object.keys(tests) as Part[]).every((one) => one === part || tests[one](fact)));
  const rest = { open: without('open'), minors: without('minors'), free: without('free'), audience: without('audience') };
  const byArea = without('area');
  return {
    shown: new Set(without().map(({ id }) => id)),
    counts: {
      areas: (code) => byArea.filter((fact) => fitsArea(fact, code)).length,
      kinds: tally(without('kind').map(({ kind }) => kind)),
      audiences: tally(rest.audience.flatMap(({ audience = [] }) => audience)),
      open: rest.open.filter((fact) => stateOf(fact) === 'open').length,
      minors: rest.minors.filter(({ minors }) => minors === true).length,
      free: rest.free.filter(({ free }) => free === true).length,
    },
    unsaid: {
      open: choice.open ? rest.open.filter((fact) => stateOf(fact) === 'unknown').length : 0,
      minors: choice.minors ? rest.minors.filter(({ minors }) => minors === undefined).length : 0,
      free: choice.free ? rest.free.filter(({ free }) => free === undefined).length : 0,
      audience: choice.audience ? rest.audience.filter(({ audience }) => audience === undefined).length : 0,
    },
  };
}

function testsOf(choice: ServiceChoice, stateOf: StateOf): Tests {
  return {
    area: (fact) => choice.area === undefined || fitsArea(fact, choice.area),
    kind: ({ kind }) => choice.kind === undefined || kind === choice.kind,
    audience: ({ audience }) => choice.audience === undefined || (audience ?? []).includes(choice.audience),
    open: (fact) => !choice.open || stateOf(fact) === 'open',
    minors: ({ minors }) => !choice.minors || minors === true,
    free: ({ free }) => !choice.free || free === true,
  };
}

/** Whether a service is for people of a place: it serves the place, what is above it, or a part of it. */
export function fitsArea({ serves }: Pick<ServiceFact, 'serves'>, area: string): boolean {
  return serves.some((code) => holdsArea(code, area) || holdsArea(area, code));
}

/** Whether a division is another or holds it, by their codes; a code's parents are its prefixes, and `000000` holds all. */
export function holdsArea(code: string, other: string): boolean {
  return other.startsWith(codeStem(code));
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What the live line says: how many are listed, and how many nobody knows about. */
export function listedInWords(list: ServiceList, choice: ServiceChoice, { shown, unsaid }: FilteredList): string {
  if (!isChosen(choice)) return `一共 ${list.services.length} 条。`;
  const notes = [
    unsaid.open && `${unsaid.open} 条没有登记能推算的时间，不知道开没开门`,
    unsaid.minors && `${unsaid.minors} 条没有写明接不接未成年人`,
    unsaid.free && `${unsaid.free} 条没有写明收不收费`,
    unsaid.audience && `${unsaid.audience} 条没有写明给谁`,
  ].filter(Boolean);
  const left = notes.length ? `没有列出的里面：${notes.join('；')}。` : '';
  if (shown.size === 0) return `没有符合的。${left}没有列出，不等于没有；可以打 12345 问。`;
  return `列出 ${shown.size} 条，一共 ${list.services.length} 条。${left}`;
}
