/** What the prints and the deck of a stage's papers say. Plain values: the same value gives the same file. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { newest } from '../freshness.ts';
import type { LessonNumber } from '../lessons/lesson.ts';
import { CLASS_LINES, urgentNumbers } from '../lessons/lesson-numbers.ts';
import type { Stage } from '../lessons/lesson-shelf.ts';
import { siteNotices } from '../notices.ts';
import { webAddressOf } from '../web-address.ts';
import { awarenessTargets, targetLine } from './awareness-target.ts';
import { KNOWLEDGE_FOLDER, type KnowledgePart } from './knowledge-files.ts';
import { FORM_NAMES, stagePapers, type Form } from './paper.ts';
import type { PaperQuestion } from './place-answers.ts';

/** What every print of a stage has. */
interface PrintFrame {
  /** Stage. */
  readonly stage: Stage;
  /** 心理健康常识：小学高年级. */
  readonly title: string;
  /** One line for the file's description. */
  readonly summary: string;
  /** Grades by every region's own count. */
  readonly grades: string;
  /** Site name. */
  readonly siteName: string;
  /** Day of the newest question, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Lines that stand on every page: 演示版. */
  readonly notices: readonly string[];
  /** What the teacher does for pupils who cannot read yet; empty for the stages where all can. */
  readonly aloud: string;
  /** Address of the knowledge meter; `null`: none is set. */
  readonly url: string | null;
}

/** A form as it is handed out or shown. */
export interface PaperPrint extends PrintFrame {
  /** Form. */
  readonly part: Form;
  /** 甲卷. */
  readonly form: string;
  /** Questions in order. */
  readonly questions: readonly PaperQuestion[];
  /** National numbers for the last slide. */
  readonly urgent: readonly LessonNumber[];
}

/** A question as the answers list it. */
export interface AnswerRow {
  /** Place in form A and in form B. */
  readonly a: number;
  readonly b: number;
  /** Right letter in form A and in form B. */
  readonly answerA: string;
  readonly answerB: string;
  /** The question. */
  readonly ask: string;
  /** Words of the right answer. */
  readonly right: string;
  /** Why. */
  readonly why: string;
  /** Title of the lesson that teaches it. */
  readonly lesson: string;
}

/** The teacher's sheet: answers to both forms, a table to count in, how the share is worked out. */
export interface AnswersPrint extends PrintFrame {
  /** What it is. */
  readonly part: 'answers';
  /** Rows in the order of form A. */
  readonly rows: readonly AnswerRow[];
  /** Whose target it is, and whose formula. */
  readonly honest: string;
  /** The documents that name a target, in full. */
  readonly documents: readonly string[];
}

type PrintKb = Parameters<typeof stagePapers>[0] & Parameters<typeof urgentNumbers>[0] & Pick<KnowledgeBase, 'regions'>;

/** The print `part` of `stage` on `today`. Throws when the stage has no paper: routes exist only for those that have one. */
export function paperPrint(kb: PrintKb, stage: Stage, part: Form, today: string): PaperPrint;
export function paperPrint(kb: PrintKb, stage: Stage, part: KnowledgePart, today: string): PaperPrint | AnswersPrint;
export function paperPrint(kb: PrintKb, stage: Stage, part: KnowledgePart, today: string): PaperPrint | AnswersPrint {
  const papers = stagePapers(kb).find((one) => one.stage === stage);
  if (!papers?.forms) throw new Error(`${stage} 的题不够，没有试卷`);
  const { forms, name, grades } = papers;
  const frame: PrintFrame = {
    stage,
    title: `心理健康常识：${name}`,
    summary: `${forms.a.length} 道题，看全班知道多少；不写名字，不打分。`,
    grades,
    siteName: kb.site.name,
    updated: newest(forms.a.map(({ lesson }) => lesson.updated))!,
    notices: siteNotices(kb),
    aloud: stage === 'xiaodi' ? '不认字的孩子，老师念题。' : '',
    url: webAddressOf(kb, KNOWLEDGE_FOLDER),
  };
  if (part !== 'answers') {
    return { ...frame, part, form: FORM_NAMES[part], questions: forms[part], urgent: urgentNumbers(kb, CLASS_LINES, today) };
  }
  const targets = awarenessTargets(kb, today);
  const documents = targets.map(({ document }) => document);
  return { ...frame, part, rows: rowsOf(forms), honest: targetLine(targets), documents };
}

function rowsOf({ a, b }: Readonly<Record<Form, readonly PaperQuestion[]>>): AnswerRow[] {
  return a.map(({ id, n, answer, ask, why, choices, lesson }) => {
    const other = b.find((one) => one.id === id)!;
    const right = choices.find(({ letter }) => letter === answer)!.words;
    return { a: n, b: other.n, answerA: answer, answerB: other.answer, ask, right, why, lesson: lesson.title };
  });
}
