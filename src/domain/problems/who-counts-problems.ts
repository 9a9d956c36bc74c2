/** The page 我家孩子算不算: what it names exists, and its words are our own, hurt nobody and promise nothing. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { pagesOf } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import type { Region } from '../../model/region.ts';
import { fixedTerms } from '../editorial/fixed-terms.ts';
import { noDiagnosis, noDrugs } from '../editorial/no-diagnosis.ts';
import { ownWords } from '../editorial/own-words.ts';
import { typedNumbers } from '../editorial/phone-numbers.ts';
import type { WordingRule } from '../editorial/rule.ts';
import { wordsToAvoid } from '../editorial/words-to-avoid.ts';
import { claimIn } from './claim.ts';
import type { CodedFile } from './content-source.ts';
import { guardianRuleBreaches } from './guardian-rule.ts';
import { fieldName } from './record-name.ts';
import { suggestion } from './suggestion.ts';
import { textsIn, type Written } from './written.ts';

const WORDING: readonly WordingRule[] = [noDiagnosis, noDrugs, wordsToAvoid, fixedTerms, ownWords];
/** Fields that hold ids and codes, or quote the document's own word. */
const NOT_OURS = new Set<PropertyKey>(['called', 'benefits', 'programmes', 'help', 'ask', 'laws', 'clause', 'law']);

type Base = Pick<KnowledgeBase, 'laws' | 'benefits' | 'programmes' | 'services' | 'pages'>;

/** The clauses that a region's groups rest on, each with the place of its field. */
export function whoCountsClauses({ whoCounts }: Region): { readonly path: PropertyKey[]; readonly code: string }[] {
  return (whoCounts?.groups ?? []).flatMap(({ clause }, index) =>
    clause === undefined ? [] : [{ path: ['whoCounts', 'groups', index, 'clause'], code: clause }],
  );
}

/** What is wrong with the groups of one region's file, their clauses apart. */
export function whoCountsProblems(kb: KnowledgeBase, { file, data: { whoCounts } }: CodedFile<Region>): Problem[] {
  if (!whoCounts) return [];
  const problem = (path: readonly PropertyKey[], what: string, fix: string): Problem => ({
    file,
    record: fieldName(['whoCounts', ...path]),
    what,
    fix,
  });
  return [
    ...references(kb, whoCounts).flatMap(({ path, id, known, kind }) =>
      known.includes(id) ? [] : [problem(path, `没有叫 “${id}” 的${kind}`, suggestion(id, known, '先补上，或删去'))],
    ),
    ...textsIn(whoCounts)
      .filter(({ path }) => !path.some((key) => NOT_OURS.has(key)))
      .flatMap((written) => wording(kb, written).map(({ what, fix }) => problem(written.path, what, fix))),
  ];
}

interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly known: readonly string[];
  readonly kind: string;
}

function references(kb: Base, { groups, ask, laws }: NonNullable<Region['whoCounts']>): Reference[] {
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const kinds = {
    benefits: { known: idsOf(kb.benefits), kind: '补贴或救助' },
    programmes: { known: idsOf(kb.programmes), kind: '项目' },
    help: { known: pagesOf(kb, 'help').map(({ front }) => front.slug), kind: '求助页' },
    ask: { known: idsOf(kb.services), kind: '热线' },
    laws: { known: idsOf(kb.laws), kind: '法条' },
  };
  const of = (kind: keyof typeof kinds, path: readonly PropertyKey[], ids: readonly string[] = []) =>
    ids.map((id, index) => ({ path: [...path, index], id, ...kinds[kind] }));
  return [
    ...groups.flatMap((group, index) => [
      ...of('benefits', ['groups', index, 'benefits'], group.benefits),
      ...of('programmes', ['groups', index, 'programmes'], group.programmes),
      ...of('help', ['groups', index, 'help'], group.help),
      ...(group.law === undefined ? [] : [{ path: ['groups', index, 'law'], id: group.law, ...kinds.laws }]),
    ]),
    ...of('ask', ['ask'], ask),
    ...of('laws', ['laws'], laws),
  ];
}

function wording(kb: KnowledgeBase, { value }: Written): { what: string; fix: string }[] {
  const shown = [{ text: value, as: 'line', notToSay: false, forChild: false }] as const;
  const claim = claimIn(value);
  return [
    ...WORDING.flatMap((rule) => rule.breaches({ shown }, { kb }).map(({ what, fix }) => ({ what, fix }))),
    ...typedNumbers(value).map(({ number }) => ({
      what: `手写了像电话号码的数字 “${number}”`,
      fix: '号码写进 ask：services 里的 id',
    })),
    ...(claim === undefined ? [] : [{ what: `写了 “${claim}”，未核实不得写`, fix: '删去这几个字；收费和时间由资料显示' }]),
    ...guardianRuleBreaches(value).map(({ words }) => ({
      what: `写了 “${words}”，同一句里没有例外`,
      fix: '同一句补上：伤害来自监护人的，不先通知他；写不下就换一种说法',
    })),
  ];
}
