/** What has changed between a released book and today's facts: the pure comparison behind a release's page and its erratum slip. */
import type { ReleaseFact, StreetRelease } from '../../model/street-edition.ts';
import type { FactChange, FieldChange, Wording } from './fact-change.ts';
import { isPending, type PrintedFact } from './release-facts.ts';
import { foldRoles } from './release-roles.ts';

/** Name of the field of numbers. */
const NUMBERS = '电话';

/** The order in which a book prints facts. */
const BOOK_ORDER = ['services', 'roles', 'programmes', 'activities'];

/**
 * Every fact changed since `release`, given today's: those of numbers first, each kind in the book's order.
 * Activities that are over by `today` are left out on both sides.
 */
export function releaseChanges(release: StreetRelease, now: readonly PrintedFact[], today: string): FactChange[] {
  const before = new Map(release.facts.filter((fact) => isPending(fact, today)).map((fact) => [fact.id, fact]));
  const after = new Map(now.filter(({ fact }) => isPending(fact, today)).map((one) => [one.fact.id, one]));
  const kept = [...before.values()].flatMap((was): FactChange[] => {
    const is = after.get(was.id);
    const fields = fieldsOf(was, is?.fact);
    if (!is) return [{ kind: 'removed', id: was.id, name: was.name, fields, roles: [], mark: null }];
    return fields.length ? [{ kind: 'changed', id: was.id, name: was.name, fields, roles: [], mark: is.mark }] : [];
  });
  const added = [...after.values()]
    .filter(({ fact }) => !before.has(fact.id))
    .map(({ fact, mark }): FactChange => {
      const { id, name } = fact;
      return { kind: 'added', id, name, fields: fieldsOf(undefined, fact), roles: [], mark };
    });
  const rank = (change: FactChange) => urgency(change) * BOOK_ORDER.length + BOOK_ORDER.indexOf(change.id.split('/')[0]!);
  return foldRoles([...kept, ...added]).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** 0 for a number that is no longer right, then what is gone, then other words, then what is new. */
function urgency({ kind, fields }: FactChange): number {
  if (kind === 'changed') return fields.some(({ label }) => label === NUMBERS) ? 0 : 2;
  return kind === 'removed' ? 1 : 3;
}

/** The fields that differ between two sides of a fact, one of which may be missing. */
function fieldsOf(was: ReleaseFact | undefined, now: ReleaseFact | undefined): FieldChange[] {
  const [kind] = (was ?? now)!.id.split('/');
  // A role is renamed with its institution, which says so itself.
  const renamed = was && now && kind !== 'roles' ? [words('名称', was.name, now.name)] : [];
  const all = [
    ...renamed,
    phones(was?.phones ?? [], now?.phones ?? []),
    words('时间', was?.hours, now?.hours),
    words(kind === 'activities' ? '地点' : '地址', was?.address, now?.address),
    words('怎么参加', was?.join, now?.join),
  ];
  return all.filter((field) => JSON.stringify(field.was.map(said)) !== JSON.stringify(field.now.map(said)));
}

function said({ number, words }: Wording): string[] {
  return [number, words];
}

function words(label: string, was = '', now = ''): FieldChange {
  const piece = (text: string, gone: boolean): Wording[] => (text ? [{ number: '', words: text, gone }] : []);
  return { label, was: piece(was, true), now: piece(now, false) };
}

type Phones = NonNullable<ReleaseFact['phones']>;

/** All numbers of both sides: an old number that is still printed for the same fact is not struck through. */
function phones(was: Phones, now: Phones): FieldChange {
  const valid = new Set(now.map(({ number }) => number));
  const piece = ({ number, label, hours }: Phones[number], gone: boolean): Wording => ({
    number,
    words: [label, hours].filter(Boolean).join('，'),
    gone,
  });
  return {
    label: NUMBERS,
    was: was.map((phone) => piece(phone, !valid.has(phone.number))),
    now: now.map((phone) => piece(phone, false)),
  };
}
