/** The release a street would make today, or why it cannot make one. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { StreetRelease } from '../../model/street-edition.ts';
import { assembleHandbook } from '../handbook/assemble-handbook.ts';
import { fullName, isCurrent, isSampleCode, streetsAfter } from '../divisions.ts';
import type { FactChange } from './fact-change.ts';
import { dateInWords } from '../freshness.ts';
import { isApproved } from '../notices.ts';
import { releaseChanges } from './release-changes.ts';
import { printedFacts, sameFacts } from './release-facts.ts';
import { releasesOf } from './release.ts';

/** A release that can be recorded. */
export interface NextRelease {
  /** Street code. */
  readonly code: string;
  /** What to record. */
  readonly release: StreetRelease;
  /** The release before it; `null` for the first. */
  readonly previous: StreetRelease | null;
  /** Every fact changed since the release before; empty for the first. */
  readonly changes: readonly FactChange[];
}

/** The release of the street `code` on `today`, or one message for the person who asked for it. Throws when there is no such street. */
export function nextRelease(kb: KnowledgeBase, code: string, today: string): NextRelease | { readonly refused: string } {
  const previous = releasesOf(kb, code).at(-1) ?? null;
  const refused = whyNot(kb, code, previous, today);
  if (refused) return { refused };
  const book = assembleHandbook(kb, code, today);
  const printed = printedFacts(book);
  const facts = printed.map(({ fact }) => fact);
  if (previous && sameFacts(previous.facts, facts, today)) {
    const { number, on } = previous;
    return {
      refused: `${fullName(kb, code)}（${code}）的资料和第 ${number} 版（${dateInWords(on)}）一样，不用发布新的一版。直接打印，就是第 ${number} 版。`,
    };
  }
  const guides = book.guides.map(({ slug }) => slug);
  return {
    code,
    release: { number: (previous?.number ?? 0) + 1, on: today, facts, guides },
    previous,
    changes: previous ? releaseChanges(previous, printed, today) : [],
  };
}

/** Why the street may not release anything; empty when it may. */
function whyNot(kb: KnowledgeBase, code: string, previous: StreetRelease | null, today: string): string {
  const street = kb.divisions.get(code);
  if (!street) throw new Error(`没有代码为 ${code} 的街道或乡镇`);
  const name = `${fullName(kb, code)}（${code}）`;
  if (!isCurrent(street, today)) {
    const successors = streetsAfter(kb, street, today)
      .map((one) => `${fullName(kb, one.code)}（${one.code}）`)
      .join('、');
    return `${name}这个代码已经不用了，不能发布。${successors ? `现在是${successors}，请发布它的手册。` : ''}`;
  }
  if (!isApproved(kb, code)) {
    const example = `{ "street": "${code}", "imprint": { "publisher": "编印单位的全称", "approvedOn": "批准日期，如 ${today}" } }`;
    return `${name}还没有编印单位和批准日期，印出来是样稿，不能发布。请在 content/editions/${code}.json 里填上：\n  ${example}`;
  }
  if (kb.site.stage === 'demo' && !isSampleCode(code)) {
    return `本站还是演示版，${name}的手册上写着“演示版”，不能作为正式的一版发布。转为正式站（content/site.json 的 stage 写 live）以后再发布。`;
  }
  if (previous && previous.on > today) {
    return `${name}的第 ${previous.number} 版写的是 ${dateInWords(previous.on)}，比今天（${dateInWords(today)}）还晚。请先检查电脑的日期，或 content/editions/${code}.json 里的 releases。`;
  }
  return '';
}
