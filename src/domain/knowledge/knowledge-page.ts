/** What the page of the knowledge meter shows: the bank by topic, the papers by stage, what the tally counts. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Topic } from '../../model/reference.ts';
import { FORM_NAMES, stagePapers, type StagePapers } from './paper.ts';
import type { PaperQuestion } from './place-answers.ts';
import { questionBank, type BankQuestion } from './question-bank.ts';
import { wayForAll, type Way } from './way-to-ask.ts';

/** A topic and its questions. */
export interface TopicQuestions {
  /** Topic. */
  readonly topic: Topic;
  /** Its questions. */
  readonly questions: readonly BankQuestion[];
}

/** Something a class can be asked in one go. */
export interface TallySheet {
  /** `xiaogao-a`, `xiaogao-hands`. */
  readonly id: string;
  /** 小学高年级　甲卷. */
  readonly label: string;
  /** How the class answers. */
  readonly way: Way;
  /** Its questions in order: id and letter of the right answer. */
  readonly questions: readonly { readonly id: string; readonly answer: string }[];
}

/** A stage's sheets: what is asked first, and what is asked again. */
export interface TallyChoice {
  /** `xiaogao-paper`, `xiaogao-hands`. */
  readonly id: string;
  /** 小学高年级：甲卷和乙卷. */
  readonly label: string;
  /** How the class answers. */
  readonly way: Way;
  /** Before and after: two forms of the same questions, or the same sheet twice. */
  readonly sheets: readonly [TallySheet, TallySheet];
}

/** The whole page. */
export interface KnowledgePage {
  /** Topics that have questions, in the order of `topics.json`. */
  readonly topics: readonly TopicQuestions[];
  /** How many questions there are. */
  readonly count: number;
  /** What each stage can be asked. */
  readonly stages: readonly StagePapers[];
  /** What can be counted on the page. */
  readonly tally: readonly TallyChoice[];
}

/** The page of `kb`. */
export function knowledgePage(
  kb: Pick<KnowledgeBase, 'pages' | 'site' | 'services' | 'crisisWords' | 'regions' | 'topics'>,
): KnowledgePage {
  const bank = questionBank(kb);
  const stages = stagePapers(kb);
  return {
    topics: [...kb.topics.values()]
      .map((topic) => ({ topic, questions: bank.filter((one) => one.topic === topic.id) }))
      .filter(({ questions }) => questions.length > 0),
    count: bank.length,
    stages,
    tally: stages.flatMap(choicesOf),
  };
}

function choicesOf({ stage, name, forms, hands }: StagePapers): TallyChoice[] {
  const paper = forms && {
    id: `${stage}-paper`,
    label: `${name}：甲卷和乙卷，${forms.a.length} 题`,
    way: wayForAll(forms.a),
    sheets: [sheetOf(`${stage}-a`, FORM_NAMES.a, forms.a), sheetOf(`${stage}-b`, FORM_NAMES.b, forms.b)] as const,
  };
  const raised = hands && {
    id: `${stage}-hands`,
    label: `${name}：可以举手的 ${hands.length} 题`,
    way: wayForAll(hands),
    sheets: [sheetOf(`${stage}-hands`, '举手题', hands), sheetOf(`${stage}-hands`, '举手题', hands)] as const,
  };
  return [paper, raised].filter((one) => one !== null);
}

function sheetOf(id: string, label: string, questions: readonly PaperQuestion[]): TallySheet {
  return { id, label, way: wayForAll(questions), questions: questions.map((one) => ({ id: one.id, answer: one.answer })) };
}
