/** Checks the lines that a region's printed sheets retell: their law, their claims, the guardian rule. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import type { SourcedLine } from '../../model/region-list.ts';
import type { Region } from '../../model/region.ts';
import { claimIn } from './claim.ts';
import type { CodedFile } from './content-source.ts';
import { guardianRuleBreaches } from './guardian-rule.ts';
import { fieldName } from './record-name.ts';
import { suggestion } from './suggestion.ts';

/** A line with the place of its field in the region's file. */
export interface PlacedLine {
  /** Where it stands. */
  readonly path: readonly PropertyKey[];
  /** The line. */
  readonly line: SourcedLine;
}

/** All lines of a region that retell a clause or a law. */
export function sourcedLines({ dutyList, serviceList, referral }: Region): PlacedLine[] {
  const of = (path: readonly PropertyKey[], lines: readonly SourcedLine[] = []) =>
    lines.map((line, index) => ({ path: [...path, index], line }));
  return [
    ...of(['dutyList', 'lines'], dutyList?.lines),
    ...of(['serviceList', 'lines'], serviceList?.lines),
    ...of(['referral'], referral),
  ];
}

/** What is wrong with the lines of one region's file, their clauses apart. */
export function regionListProblems(kb: Pick<KnowledgeBase, 'laws'>, { file, data }: CodedFile<Region>): Problem[] {
  const laws = kb.laws.map(({ id }) => id);
  return sourcedLines(data).flatMap(({ path, line: { text, law } }) => {
    const at = (field: string) => ({ file, record: fieldName([...path, field]) });
    const claim = claimIn(text);
    return [
      ...(law === undefined || laws.includes(law)
        ? []
        : [
            {
              ...at('law'),
              what: `laws.json 里没有 “${law}”`,
              fix: suggestion(law, laws, '先在 laws.json 里补上，或改写成 clause'),
            },
          ]),
      ...(claim === undefined
        ? []
        : [{ ...at('text'), what: `写了 “${claim}”，未核实不得写`, fix: '删去这几个字；时间和收费由服务数据显示' }]),
      ...guardianRuleBreaches(text).map(({ words }) => ({
        ...at('text'),
        what: `写了 “${words}”，同一条里没有例外`,
        fix: '在同一条补上：伤害来自监护人的，不先通知他；写不下就换一种说法',
      })),
    ];
  });
}
