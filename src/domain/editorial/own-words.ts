/** Pages are written in our own words: eight characters in a row that a policy document also holds are a copied phrase. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { SERVICE_KINDS } from '../../model/service-kind.ts';
import { oncePer } from '../once-per.ts';
import { holds, readFingerprint, RUN, runsOf } from './fingerprint.ts';
import type { Breach, WordingRule } from './rule.ts';
import type { Said } from './said.ts';

type Document = readonly [code: string, runs: ReadonlySet<number>];

/** No phrase of a policy document; names of laws, places of help and terms are nobody's. */
export const ownWords: WordingRule = {
  slug: 'own-words',
  mayBeExcepted: true,
  breaches: ({ shown }, { kb }) => {
    const { documents, names } = backgroundOf(kb);
    return documents.length ? shown.flatMap((said) => repeated(withoutNames(said, names), documents)) : [];
  },
};

function repeated(said: Said, documents: readonly Document[]): Breach[] {
  const runs = runsOf(said.text);
  return documents.flatMap(([code, held]) => {
    const first = runs.find(({ run }) => holds(held, run));
    if (!first) return [];
    return [
      {
        in: said,
        at: first.at,
        length: RUN,
        what: `“${first.run}” 和文件 ${code} 里的一句相同（连着 ${RUN} 个字）`,
        fix: '合上原文，用自己的话重写这一句',
      },
    ];
  });
}

/** Names are blanked out, each character by one, so that places in the text stay what they are. */
function withoutNames(said: Said, names: NamesByStart): Said {
  const starts = Array.from(said.text, (_, at) => said.text.slice(at, at + SHORTEST_NAME));
  const possible = [...new Set(starts)].flatMap((start) => names.get(start) ?? []).sort(longestFirst);
  return { ...said, text: possible.reduce((text, name) => text.replaceAll(name, '·'.repeat(name.length)), said.text) };
}

/** Names of things that no list of the content holds. */
const COMMON_NAMES = ['精神障碍社区康复', '事实无人抚养儿童', '未成年人网络保护', '心理健康教育'];

const SHORTEST_NAME = 4;
/** Names by their first characters: there are as many as there are services, and a text holds few of them. */
type NamesByStart = ReadonlyMap<string, readonly string[]>;

const longestFirst = (one: string, other: string) => other.length - one.length || (one < other ? -1 : 1);

const backgroundOf = oncePer((kb: KnowledgeBase): { readonly names: NamesByStart; readonly documents: readonly Document[] } => {
  const names = [
    ...kb.glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...kb.laws.map(({ law }) => law),
    ...[...kb.sources.values()].map(({ title }) => title.replace(/（[^）]*）$/, '')),
    ...kb.programmes.map(({ name }) => name),
    ...kb.services.map(({ name }) => name),
    ...Object.values(SERVICE_KINDS).map(({ label }) => label.replace(/（[^）]*）/, '')),
    ...COMMON_NAMES,
  ];
  // Laws are named without the republic's name as well.
  const spoken = names
    .flatMap((name) => [name, name.replace(/^中华人民共和国/, '')])
    .filter((name) => name.length >= SHORTEST_NAME);
  return {
    names: Map.groupBy(new Set(spoken), (name) => name.slice(0, SHORTEST_NAME)),
    documents: Object.entries(kb.policyFingerprints).map(([code, base64]): Document => [code, readFingerprint(base64)]),
  };
});
