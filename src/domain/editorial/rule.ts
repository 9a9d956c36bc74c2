/** What an editorial rule is (content plan, part 3). Each has a name that authors see and may look up. */
import type { KnowledgeBase, ProsePage } from '../../model/knowledge-base.ts';
import type { Region } from '../../model/region.ts';
import type { Said } from './said.ts';

/** A breach of a rule, at a place of the text or in a field of the front matter. */
export interface Breach {
  /** The passage or front-matter line it stands in; absent: the page as a whole. */
  readonly in?: Said;
  /** Where in the passage's text, and how many characters. */
  readonly at?: number;
  /** Length of the words in question. */
  readonly length?: number;
  /** What is wrong, in Chinese. */
  readonly what: string;
  /** A better wording, in Chinese. */
  readonly fix: string;
}

/** A page as the rules read it. */
export interface ReadPage {
  /** The page. */
  readonly page: ProsePage;
  /** Passages of the body in reading order. */
  readonly body: readonly Said[];
  /** Shown lines of the front matter, then the body. */
  readonly shown: readonly Said[];
}

/** What the rules may ask beside the page. */
export interface Background {
  /** The knowledge base. */
  readonly kb: KnowledgeBase;
  /** All region profiles, whether built or not. */
  readonly regions: readonly Region[];
}

/** An editorial rule. */
export interface EditorialRule {
  /** Name: stands in messages, in `exceptions` and in the list of rules. */
  readonly slug: string;
  /** Whether a page may be excepted, with a reason in its front matter. Rules that protect a child's life are not. */
  readonly mayBeExcepted: boolean;
  /** All breaches on a page. */
  readonly breaches: (read: ReadPage, background: Background) => Breach[];
}

/** A rule that looks at nothing but the words shown: it holds for the texts of records as well. */
export interface WordingRule extends EditorialRule {
  /** All breaches among the words. */
  readonly breaches: (read: Pick<ReadPage, 'shown'>, background: Pick<Background, 'kb'>) => Breach[];
}

/** Whether the page is read by those who bring up a child: plain words and short sentences. */
export function isForCarers({ front }: ProsePage): boolean {
  return front.audience.includes('carer') || front.audience.includes('guardian');
}
