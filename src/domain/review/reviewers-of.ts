/** Who must read a page before it may be published (content plan, part 0: review gates). */
import { REVIEW_KINDS, type ReviewKind } from '../../model/review.ts';
import type { ProsePage } from '../../model/knowledge-base.ts';
import { isUrgent } from '../urgent-risk.ts';

/** What the rule looks at. */
export type PageToRead = Pick<ProsePage, 'kind' | 'front' | 'source'>;

/** Topics of danger to life and of going to a doctor; the plan's cover note asks for a professional reading of both. */
const MEDICAL_TOPICS: readonly string[] = ['life-crisis', 'self-harm', 'medical-care'];

/** Wherever these words stand, safe messaging is at stake (plan 3.4), whatever the page is about. */
const SUICIDE = /自杀|自伤|自尽/;

const LEGAL_TOPICS: readonly string[] = ['law-reporting', 'rights-violated'];

/** An article of a law, or a step that only the law can take. */
const LAW =
  /(?:法|典|条例|规定|办法)》?（?第\s*[一二三四五六七八九十百零\d]+\s*条|强制报告|撤销监护|监护(?:人)?资格|监护权|人身安全保护令/;

/** One question for each kind of reader. */
const NEEDED: Readonly<Record<ReviewKind, (page: PageToRead) => boolean>> = {
  // Red pages by part 0; orange ones are next to them, and DESIGN 3.2 treats both alike.
  psychiatry: ({ front, source }) =>
    isUrgent(front.risk) || front.topics.some((topic) => MEDICAL_TOPICS.includes(topic)) || SUICIDE.test(source),
  // “Legal pages”: digests of policies, pages on rights and reporting, and what a law says where danger is near. Nearly
  // every page names an article; a gate that asks a lawyer to read them all would never open.
  law: ({ kind, front, source }) =>
    kind === 'policies' ||
    front.topics.some((topic) => LEGAL_TOPICS.includes(topic)) ||
    (isUrgent(front.risk) && LAW.test(source)),
  // What is held before a class (plan part 5, risk 4): lessons, the school's shelf of the toolkit, campaign kits.
  teacher: ({ kind, front }) =>
    kind === 'lessons' || kind === 'campaigns' || (kind === 'toolkit' && 'group' in front && front.group === 'school'),
  editor: () => true,
};

/** What a psychiatrist should not read past: danger to life, illness and treatment. */
const MEDICAL = /自杀|自伤|不想活|伤害自己|急诊|诊断|医生|医院|心理门诊|精神|服药|吃药|药品|住院|抢救|出血|呼吸/;

/** Whether a passage is one that this kind of reader is asked about first; a sheet marks it. */
export function concerns(kind: ReviewKind, passage: string): boolean {
  if (kind === 'psychiatry') return MEDICAL.test(passage);
  return kind === 'law' && (LAW.test(passage) || /法律|报警|民政|监护人/.test(passage));
}

/** The kinds of reader a page needs; an editor always reads. */
export function reviewersOf(page: PageToRead): ReviewKind[] {
  return REVIEW_KINDS.filter((kind) => NEEDED[kind](page));
}
