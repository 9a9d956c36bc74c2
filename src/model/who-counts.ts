/** Whom a region's own documents care for (R51): told in plain words, clause by clause. Nothing here decides about a child. */
import { z } from 'astro/zod';
import { recordId, text, textUpTo } from './fields.ts';
import { citedBy, hasOneSource } from './region-list.ts';

/** Longest heading and longest sentence, in characters: a card is read at a glance. */
const LONGEST = { heading: 18, sentence: 60 } as const;
/** Most groups and most examples of one: more is a list of rules, not a hint. */
const MOST = { groups: 8, examples: 3 } as const;

/** A group of children that a document names. */
export const whoCountsGroup = z
  .strictObject({
    /** Heading in everyday words; labels no child. */
    heading: textUpTo(LONGEST.heading).describe('平常话的小标题，最多 18 字；不给孩子贴标签'),
    /** The word the document uses, explained once on the card. */
    called: text.describe('文件里的词'),
    /** Whom it means. */
    means: textUpTo(LONGEST.sentence).describe('说的是谁，自己的话，最多 60 字'),
    /** The document has the word and no more: `means` is then what the word commonly means, and the page says so. */
    onlyNamed: z.literal(true).optional().describe('文件只写了这个词、没有写哪些算的，写 true'),
    /** Homes like this one, derived from what the group means; examples, no conditions. */
    like: z
      .array(textUpTo(LONGEST.sentence))
      .min(1)
      .max(MOST.examples, { error: `最多 ${MOST.examples} 个例子` })
      .describe('像这样的家：从上一句推出来的例子，1 到 3 个'),
    /** Benefits worth asking about, by id. */
    benefits: z.array(recordId).optional().describe('可以问问的补贴和救助：benefits 里的 id'),
    /** Programmes worth asking about, by id. */
    programmes: z.array(recordId).optional().describe('可以问问的项目：programmes 里的 id'),
    /** Crisis pages, by slug, for groups of children who may be in danger now. */
    help: z.array(recordId).optional().describe('孩子可能正有危险的，写 help 里的页面'),
    ...citedBy,
  })
  .refine(...hasOneSource);
/** A group of children that a document names. */
export type WhoCountsGroup = z.infer<typeof whoCountsGroup>;

/** The page 我家孩子算不算 of a region. */
export const whoCounts = z.strictObject({
  /** Groups in the order of the documents; those of drafts and expired documents are shown last whatever their place. */
  groups: z
    .array(whoCountsGroup)
    .min(1)
    .max(MOST.groups, { error: `最多 ${MOST.groups} 类` }),
  /** What the documents leave open, a sentence each. */
  open: z.array(textUpTo(LONGEST.sentence)).min(1).describe('文件没有写清楚的，一条一句，最多 60 字'),
  /** Lines that answer, by service id, the first one first. */
  ask: z.array(recordId).min(1).describe('问谁：services 里的 id，第一条最先问'),
  /** National law that holds here too, by id of `laws.json`; shown by its summary. */
  laws: z.array(text).optional().describe('全国都一样的法律：laws.json 里的 id'),
});
/** Whom a region's documents care for. */
export type WhoCounts = z.infer<typeof whoCounts>;
