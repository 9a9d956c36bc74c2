/** What a page says, passage by passage: a heading, a paragraph, a whole list item, a table cell. */
import type { ProsePage } from '../../model/knowledge-base.ts';
import { inlineText, plainText, type TelText } from '../../prose/plain-text.ts';
import type { Block, Inline, Prose } from '../../prose/tree.ts';

/** One passage. */
export interface Said {
  /** Its text; telephones stand as `<Tel />`. */
  readonly text: string;
  /** Field of the front matter; absent in the body. */
  readonly field?: string;
  /** Whether it is an example of what not to say. */
  readonly notToSay: boolean;
  /** Whether it is written for the child. */
  readonly forChild: boolean;
  /** What it is. */
  readonly as: 'line' | 'heading' | 'sentences' | 'cell';
}

const telMark: TelText = () => '<Tel />';

/** The passages of a body in reading order. */
export function saidIn(prose: Prose, forChild = false): Said[] {
  return prose.flatMap((block): Said[] => {
    switch (block.type) {
      case 'heading':
        return [passage(inlineText(block.children, telMark), 'heading', forChild)];
      case 'paragraph':
        return [passage(inlineText(block.children, telMark), 'sentences', forChild)];
      case 'list':
        return block.items.map((item) => passage(plainText(item, telMark), 'sentences', forChild));
      case 'table':
        return cellsOf(block, forChild);
      case 'region-hotlines':
      case 'visit-rhythm':
      case 'lines':
        return [];
      case 'for-child':
      case 'question':
        return saidIn(block.children, true);
      case 'step':
        return [passage(block.name, 'heading', forChild), ...saidIn(block.children, forChild)];
      case 'scenario':
      case 'module':
        return [passage(block.title, 'heading', forChild), ...saidIn(block.children, forChild)];
      case 'slide':
      case 'worksheet':
        return [passage(block.title, 'heading', true), ...saidIn(block.children, true)];
      case 'draw':
        return [passage(block.title, 'heading', true)];
      case 'notes':
        return saidIn(block.children, false);
      case 'notice':
      case 'flow':
      case 'longer':
      case 'slides':
      case 'quiz':
      case 'why':
      case 'group-text':
      case 'quote':
      case 'crisis-box':
      case 'today':
      case 'care':
      case 'on-screen':
        return saidIn(block.children, forChild);
    }
  });
}

function cellsOf({ head, rows }: Extract<Block, { type: 'table' }>, forChild: boolean): Said[] {
  const notToSay = head.map((cell) => /不要说|不说|别说/.test(inlineText(cell)));
  const cell = (inlines: readonly Inline[]) => passage(inlineText(inlines, telMark), 'cell', forChild);
  return [
    ...head.map(cell),
    ...rows.flatMap((row) => row.map((inlines, column) => ({ ...cell(inlines), notToSay: notToSay[column] === true }))),
  ];
}

function passage(text: string, as: Said['as'], forChild: boolean): Said {
  return { text, as, forChild, notToSay: false };
}

/** The lines of the front matter that readers see. */
export function saidInFront({ front }: ProsePage): Said[] {
  const lines = [
    ['title', front.title],
    ['shortTitle', front.shortTitle ?? ''],
    ['summary', front.summary],
    ...('goals' in front ? front.goals.map((goal, index) => [`goals[${index}]`, goal]) : []),
  ] as const;
  return lines.map(([field, text]) => ({ text: text!, field: field!, notToSay: false, forChild: false, as: 'line' }));
}

/** The sentences of a passage. */
export function sentencesOf({ text }: Said): string[] {
  return text
    .split(/[。！？；\n]/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** How many characters a reader reads: a telephone counts as its five digits. */
export function lengthOf(text: string): number {
  return [...text.replaceAll('<Tel />', '12356').replace(/\s/g, '')].length;
}
