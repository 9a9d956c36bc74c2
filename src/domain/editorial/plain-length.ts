/** Short sentences and short pages (content plan 3.2). */
import type { ProseKind } from '../../model/front-matter.ts';
import { isForCarers, type EditorialRule } from './rule.ts';
import { lengthOf, sentencesOf } from './said.ts';

/** Longest sentence, and longest mean of a page, in characters. */
const SENTENCE = { longest: 45, mean: 25 } as const;

/** Characters of a page's body, marks included. The plan's aims are 800–1,100 and 500–700; a fifth either way is let through. */
const PAGE: Partial<Record<ProseKind, readonly [least: number, most: number]>> = { guides: [640, 1320], help: [400, 840] };

/** Sentences on pages for carers can be read aloud in one breath. */
export const sentenceLength: EditorialRule = {
  slug: 'sentence-length',
  mayBeExcepted: true,
  breaches: ({ page, body }) => {
    if (!isForCarers(page)) return [];
    const sentences = body.flatMap((said) => sentencesOf(said).map((text) => ({ said, text, length: lengthOf(text) })));
    const mean = sentences.reduce((sum, { length }) => sum + length, 0) / Math.max(1, sentences.length);
    return [
      ...sentences
        .filter(({ length }) => length > SENTENCE.longest)
        .map(({ said, text, length }) => ({
          in: said,
          at: said.text.indexOf(text),
          length: 12,
          what: `一句话有 ${length} 个字`,
          fix: `拆成两三句，每句不超过 ${SENTENCE.longest} 个字`,
        })),
      ...(mean > SENTENCE.mean
        ? [{ what: `句子平均 ${mean.toFixed(0)} 个字`, fix: `多用短句，平均不超过 ${SENTENCE.mean} 个字` }]
        : []),
    ];
  },
};

/** A page says one thing. */
export const pageLength: EditorialRule = {
  slug: 'page-length',
  mayBeExcepted: true,
  breaches: ({ page, body }) => {
    const range = PAGE[page.kind];
    if (!range) return [];
    const [least, most] = range;
    const length = body.reduce((sum, { text }) => sum + lengthOf(text), 0);
    if (length >= least && length <= most) return [];
    const fix = length > most ? '一页只讲一件事：删去次要的，或分成两页' : '补上今天能做什么、怎么说、找谁';
    return [{ what: `正文有 ${length} 个字，应在 ${least} 到 ${most} 之间`, fix }];
  },
};
