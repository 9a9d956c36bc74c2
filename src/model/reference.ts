/** Reference lists: glossary, topics, laws, holidays, refused numbers, search words, changes. */
import { z } from 'astro/zod';
import { groupsInTerm, isCrisisTerm } from './crisis-pattern.ts';
import { isoDate, phoneNumber, recordId, text } from './fields.ts';

/** A glossary term; its anchor on the page is the term itself. */
export const glossaryTerm = z.strictObject({
  /** The term. */
  term: text,
  /** English name that code and docs use. */
  english: text.optional(),
  /** One or two plain sentences, in our own words. */
  meaning: text,
  /** `false`: the wording still waits for a check against the rule itself; the page says so. */
  certain: z.boolean(),
  /** What people type instead; for search only. */
  aliases: z.array(text),
  /** Source ids or clause codes. */
  sources: z.array(text),
  /** Topics it belongs to. */
  topics: z.array(recordId),
});
/** One glossary term. */
export type GlossaryTerm = z.infer<typeof glossaryTerm>;

/** A topic that pages carry. */
export const topic = z.strictObject({
  /** Stable id. */
  id: recordId,
  /** Name shown. */
  name: text,
  /** Which matrix it belongs to: HZ-14's six topics, the five risk factors, or none. */
  matrix: z.enum(['six-topics', 'risk-factors']).optional(),
  /** What people type; for search only. */
  aliases: z.array(text),
});
/** One topic. */
export type Topic = z.infer<typeof topic>;

/** An article of a law, cited by number; the summary is ours. */
export const law = z.strictObject({
  /** Stable id. */
  id: text,
  /** Full title of the law. */
  law: text,
  /** Article, such as 第二十三条; absent for whole documents. */
  article: text.optional(),
  /** One line in our own words. */
  summary: text,
  /** Day up to which the text read was known to be in force; absent: unknown. */
  asOf: isoDate.optional(),
});
/** One article. */
export type Law = z.infer<typeof law>;

/** Statutory holidays and make-up working days, year by year. */
export const holidays = z.strictObject({
  /** Where the table comes from. */
  source: text,
  /** Years it covers; any other year answers "unknown". */
  years: z.array(z.number().int()),
  /** Day → holiday. */
  holidays: z.record(isoDate, text),
  /** Make-up working day → holiday it belongs to. */
  workdays: z.record(isoDate, text),
});
/** The holiday table. */
export type Holidays = z.infer<typeof holidays>;

/** A number that no importer and no record may use again. */
export const blockedNumber = z.strictObject({
  /** The refused number. */
  number: phoneNumber,
  /** Why. */
  reason: text,
});
/** One refused number. */
export type BlockedNumber = z.infer<typeof blockedNumber>;

/** A crisis term: a regular expression in which `{组名}` stands for a group and `~` for up to four characters. */
const crisisTerm = text.refine(isCrisisTerm, {
  error: (issue) => `“${String(issue.input)}” 写法不对：括号要成对，不能什么都匹配；普通的词直接写就行`,
});

/** `crisis-words.json`: words that bring up the crisis answer in search. */
export const crisisWords = z
  .strictObject({
    /** Words that stand for one another, by name, with `|` between them; a term names a group as `{组名}`. */
    groups: z.record(text, crisisTerm).optional(),
    /** Two characters at a time: one that people type, and the one it is read as (`殺杀`). */
    characters: text.refine((pairs) => Array.from(pairs).length % 2 === 0, { error: '两个字一对，现在是单数' }).optional(),
    /** Characters that sound alike, by their pinyin without tone; only those that crisis words need. */
    sounds: z.record(z.string().regex(/^[a-z]{1,6}$/, { error: '写不带声调的拼音' }), text).optional(),
    /** Groups of words that lead to one crisis page, the most urgent first; a page may come twice. */
    intents: z.array(
      z.strictObject({
        /** Slug of the crisis page. */
        page: recordId,
        /** Words in characters. */
        terms: z.array(crisisTerm).min(1),
        /** The same words in pinyin without tones or spaces: matched by sound, so wrong characters count too. */
        pinyin: z.array(z.string().regex(/^[a-z]+$/, { error: '写拼音字母，不带声调和空格' })).optional(),
      }),
    ),
    /** Phrases that contain a word above but mean something else: terms, or pinyin. They count at their own place only. */
    negatives: z.array(crisisTerm),
  })
  .superRefine(({ groups, intents, negatives }, context) => {
    const check = (terms: readonly string[], path: (string | number)[]) =>
      terms.forEach((term, index) =>
        groupsInTerm(term)
          .filter((name) => groups?.[name] === undefined)
          .forEach((name) =>
            context.addIssue({ code: 'custom', path: [...path, index], message: `没有叫 “${name}” 的词组，先写在 groups 里` }),
          ),
      );
    intents.forEach(({ terms }, index) => check(terms, ['intents', index, 'terms']));
    check(negatives, ['negatives']);
  });
/** Crisis words. */
export type CrisisWords = z.infer<typeof crisisWords>;

/** A group of words that mean the same to a searcher. */
export const synonym = z.strictObject({
  /** What people type. */
  from: z.array(text).min(1),
  /** What the pages say. */
  to: z.array(text).min(1),
  /** Where the word is used, in one line. */
  note: text.optional(),
});
/** One synonym group. */
export type Synonym = z.infer<typeof synonym>;

/** Fingerprints of the policy documents by code, as `npm run fingerprint` writes them: pages must not repeat their sentences. */
export const policyFingerprints = z.record(
  z.string().regex(/^[A-Z]{2}(-[A-Z])?$/, { error: '文件代号形如 SH-X' }),
  z.base64({ error: '指纹由 npm run fingerprint 写，不手改' }),
);
/** Fingerprints by document code. */
export type PolicyFingerprints = z.infer<typeof policyFingerprints>;

/** A published change of content. */
export const change = z.strictObject({
  /** Day of the change. */
  on: isoDate,
  /** What changed, in one Chinese sentence. */
  what: text,
  /** Ids or addresses concerned. */
  concerns: z.array(text).optional(),
});
/** One change. */
export type Change = z.infer<typeof change>;
