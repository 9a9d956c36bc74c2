/** The choices by which results can be narrowed. */
import type { AgeBand, Audience } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { ageWords } from '../age-words.ts';
import { AUDIENCE_WORDS } from '../audience-words.ts';
import { searchCatalogue } from './catalogue.ts';
import { KIND_GROUPS } from './entry-kinds.ts';

/** One choice: a select. */
export interface SearchFilter {
  /** Name of the field. */
  readonly name: 'kind' | 'audience' | 'age' | 'area';
  /** Label. */
  readonly label: string;
  /** What the empty choice says. */
  readonly any: string;
  /** Values and their words. */
  readonly choices: readonly (readonly [value: string, words: string])[];
}

/** Ages in the order of growing up; 各年龄 fits every choice. */
const AGES: readonly AgeBand[] = ['0-3', '3-6', '6-9', '10-12', '12-15', '15-18'];

/** The filters of the search page: readers and areas are those of what can be found on `today`. */
export function searchFilters(kb: KnowledgeBase, today: string): SearchFilter[] {
  const { entries, areas } = searchCatalogue(kb, today);
  const readers = new Set<Audience>(entries.flatMap(({ audience = [] }) => audience));
  const known = Object.entries(AUDIENCE_WORDS).filter(([one]) => readers.has(one as Audience));
  return [
    {
      name: 'kind',
      label: '种类',
      any: '都看',
      choices: Object.entries(KIND_GROUPS).map(([id, { name }]) => [id, name] as const),
    },
    { name: 'audience', label: '给谁看', any: '谁都行', choices: known },
    { name: 'age', label: '孩子多大', any: '不限', choices: AGES.map((age) => [age, ageWords([age])] as const) },
    { name: 'area', label: '在哪里', any: '各地', choices: areas },
  ];
}
