/** Glossary, crisis words, programmes and benefits name sources, topics, pages and laws that exist. */
import { pagesOf } from '../../model/knowledge-base.ts';
import type { Benefit, Programme } from '../../model/offers.ts';
import { allClauses } from './clauses.ts';
import type { Check } from './content-source.ts';
import { placed, problemAt } from './placed-record.ts';
import { fieldName, recordName } from './record-name.ts';
import { suggestion } from './suggestion.ts';

/** Checks the reference lists. */
export const referenceProblems: Check = (kb, files) => {
  const clauses = allClauses(files);
  const laws = new Set(kb.laws.map(({ id }) => id));
  const help = new Set(pagesOf(kb, 'help').map(({ front }) => front.slug));
  return [
    ...kb.glossary.flatMap(({ term, sources, topics }, index) => [
      ...sources.flatMap((id, place) =>
        kb.sources.has(id) || clauses.has(id)
          ? []
          : [
              {
                file: 'content/glossary.json',
                record: recordName(index, term, ['sources', place]),
                what: `没有叫 “${id}” 的来源或条款`,
                fix: suggestion(id, [...kb.sources.keys(), ...clauses], '先在 sources.json 里补上'),
              },
            ],
      ),
      ...topics.flatMap((id, place) =>
        kb.topics.has(id)
          ? []
          : [
              {
                file: 'content/glossary.json',
                record: recordName(index, term, ['topics', place]),
                what: `没有叫 “${id}” 的主题`,
                fix: suggestion(id, kb.topics.keys(), '先在 topics.json 里补上'),
              },
            ],
      ),
    ]),
    ...kb.crisisWords.intents.flatMap(({ page }, index) =>
      help.has(page)
        ? []
        : [
            {
              file: 'content/crisis-words.json',
              record: fieldName(['intents', index, 'page']),
              what: `没有叫 “${page}” 的求助页`,
              fix: suggestion(page, help, '先写好 content/help 里的这一页'),
            },
          ],
    ),
    ...placed(files.benefits).flatMap((at) =>
      (at.record.laws ?? []).flatMap((id, index) =>
        laws.has(id)
          ? []
          : [problemAt(at, ['laws', index], `没有叫 “${id}” 的法条`, suggestion(id, laws, '先在 laws.json 里补上'))],
      ),
    ),
    ...[...placed<Programme | Benefit>(files.programmes), ...placed<Programme | Benefit>(files.benefits)].flatMap((at) =>
      (at.record.policy ?? []).flatMap((code, index) =>
        clauses.has(code)
          ? []
          : [problemAt(at, ['policy', index], `没有条款 “${code}”`, suggestion(code, clauses, '检查各地区文件的条款编号'))],
      ),
    ),
  ];
};
