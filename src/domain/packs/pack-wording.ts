/** The words of a pack: decks are shown to halls, letters go into every home. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Pack } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import { fixedTerms } from '../editorial/fixed-terms.ts';
import { noDiagnosis, noDrugs } from '../editorial/no-diagnosis.ts';
import { ownWords } from '../editorial/own-words.ts';
import { typedNumbers } from '../editorial/phone-numbers.ts';
import type { WordingRule } from '../editorial/rule.ts';
import { neverSaid } from '../editorial/safe-messaging.ts';
import { wordsToAvoid } from '../editorial/words-to-avoid.ts';
import { claimIn } from '../problems/claim.ts';
import type { CodedFile } from '../problems/content-source.ts';
import { guardianRuleBreaches } from '../problems/guardian-rule.ts';
import { fieldName } from '../problems/record-name.ts';
import { textsIn, type Written } from '../problems/written.ts';

const WORDING: readonly WordingRule[] = [noDiagnosis, noDrugs, wordsToAvoid, fixedTerms, ownWords];

/** Fields that hold no sentence. */
const NO_WORDS = new Set<PropertyKey>([
  'slug',
  'page',
  'see',
  'pages',
  'file',
  'call',
  'policy',
  'review',
  'audience',
  'kind',
  'version',
]);
/** Fields whose examples show what not to say. */
const NOT_TO_SAY = 'not';
/** A child's secret: what a helper must not promise. */
const ON_SECRETS = /(?:不|别|没法|不能)(?:能|要)?(?:答应|保证|承诺)?(?:替|帮)?(?:孩子|学生|他|她|TA)?保密/g;

/** What is wrong with the words of a pack. */
export function packWording(kb: KnowledgeBase, { file, data }: CodedFile<Pack>): Problem[] {
  const national = nationalNumbers(kb);
  return textsIn(data)
    .filter(({ path }) => !path.some((key) => NO_WORDS.has(key)))
    .flatMap((written) =>
      breaches(kb, written, national).map(({ rule, what, fix }) => ({
        file,
        record: fieldName(written.path),
        ...(rule === undefined ? {} : { rule }),
        what,
        fix,
      })),
    );
}

interface Found {
  readonly rule?: string;
  readonly what: string;
  readonly fix: string;
}

function breaches(kb: KnowledgeBase, { path, value }: Written, national: ReadonlySet<string>): Found[] {
  const notToSay = path.at(-1) === NOT_TO_SAY;
  const shown = [{ text: value, as: 'sentences', notToSay, forChild: false }] as const;
  const claim = claimIn(value.replace(ON_SECRETS, ''));
  return [
    ...[neverSaid, ...WORDING].flatMap((rule) =>
      rule.breaches({ shown }, { kb }).map(({ what, fix }) => ({ rule: rule.slug, what, fix })),
    ),
    ...typedNumbers(value)
      .filter(({ number }) => !national.has(number))
      .map(({ number }) => ({
        what: `有号码 “${number}”，不是全国公用的号码`,
        fix: '本地的号码留一条横线，请人填',
      })),
    ...(claim === undefined || notToSay
      ? []
      : [{ rule: 'claims', what: `写了 “${claim}”，未核实不得写`, fix: '删去这几个字；时间和收费由服务数据显示' }]),
    ...(notToSay ? [] : guardianRuleBreaches(value)).map(({ words }) => ({
      rule: 'guardian',
      what: `写了 “${words}”，同一段里没有例外`,
      fix: '在同一段补上：伤害来自监护人的，不先通知他，直接报警并报民政',
    })),
  ];
}

function nationalNumbers({ services }: Pick<KnowledgeBase, 'services'>): Set<string> {
  return new Set(
    services.filter(({ serves }) => serves.includes(NATION)).flatMap(({ phones }) => phones.map(({ number }) => number)),
  );
}
