/** The lists of a guide that can be understood apart from it, and which of them a picture shows. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { inlineText, plainText } from '../../prose/plain-text.ts';
import type { Block, Inline, Prose } from '../../prose/tree.ts';
import { numberOf } from '../lines.ts';
import { sentencesOf } from './sentences.ts';

/** One point of a list. */
export interface GuidePoint {
  /** What the author set bold at its beginning, with its full stop or colon; may be empty. */
  readonly lead: string;
  /** What follows, in full: the last sentence of a point is often its caution. May be empty when there is a lead. */
  readonly text: string;
}

/** A list with what one must know to understand it. */
export interface GuideList {
  /** Heading it stands under; `四样苦，别让孩子受` turns the meaning of every point, so it always goes with them. */
  readonly heading: string;
  /** The sentences between heading and list that need nothing further up; may be empty. */
  readonly leadIn: string;
  /** Whether its points are steps, one after the other. */
  readonly ordered: boolean;
  /** Its points. */
  readonly points: readonly GuidePoint[];
  /** How many more points the guide has here. */
  readonly left: number;
  /** The blocks it was read from, for the numbers that they name. */
  readonly blocks: Prose;
}

/** Characters of the longest sentence that may introduce a list; after a longer text the list depends on more than its heading. */
const LONGEST_LEAD_IN = 70;
/** Points of each list where several cannot be shown in full. */
const EACH = 2;
/** Points of the list made of headings. */
const HEADING_POINTS = { least: 3, most: 6 };
/** A reference to a law that was named further up, where the picture does not show it. */
const SAME_LAW = /（同法第[^（）]*）/g;
/** A sentence that speaks of something further up: 拿着这张纸. */
const POINTS_BACK = /这[张份]|上面/;
/** Parts of a guide that speak to somebody else than a family. */
const FOR_STAFF = /^(您是)?(老师|儿童主任|督导员)/;

type Lines = Pick<KnowledgeBase, 'services'>;

/**
 * The lists of `prose` that stand on their own, in reading order: under a heading that speaks to the family, either at once,
 * or after one short paragraph, or after a table. Where there is none, one list of the headings with the first sentence under each.
 */
export function guideLists(kb: Lines, prose: Prose): GuideList[] {
  const plain = (blocks: Prose) => plainText(blocks, (tel) => numberOf(kb, tel)).replace(SAME_LAW, '');
  const words = (nodes: readonly Inline[]) => inlineText(nodes, (tel) => numberOf(kb, tel)).replace(SAME_LAW, '');
  const lists = sections(prose).flatMap(({ heading, blocks }) => {
    const at = blocks.findIndex(({ type }) => type === 'list');
    const [list, before] = [blocks[at], blocks[at - 1]];
    if (list?.type !== 'list' || FOR_STAFF.test(words(heading))) return [];
    const leadIn = before?.type === 'paragraph' ? words(before.children) : '';
    const introduction = sentencesOf(leadIn).filter((sentence) => !POINTS_BACK.test(sentence));
    if (leadIn.length > LONGEST_LEAD_IN || (before && before.type !== 'table' && (leadIn === '' || at > 1))) return [];
    const points = list.items.map((item) => pointOf(item, words, plain));
    return [
      {
        heading: words(heading),
        leadIn: introduction.join(''),
        ordered: list.ordered,
        points,
        left: 0,
        blocks: leadIn ? [before!, list] : [list],
      },
    ];
  });
  return lists.length ? lists : headingList(prose, words);
}

/**
 * What a picture of `lists` may show, best first: the first list (what to look at) with the first list of steps (what to
 * do), then the steps alone; without steps, all lists, then at least two in reading order, then the first two points of
 * each. Last, ever fewer points of the main list.
 */
export function listChoices(lists: readonly GuideList[]): GuideList[][] {
  const main = mainList(lists);
  if (!main) return [[]];
  const fewer = main.points.map((_, left) => [firstPoints(main, main.points.length - left)]);
  if (main.ordered) return [[...new Set([lists[0]!, main])], ...fewer, []];
  const several = lists.slice(1).map((_, left) => lists.slice(0, lists.length - left));
  return [...several, ...(lists.length > 1 ? [lists.map((one) => firstPoints(one, EACH))] : []), ...fewer, []];
}

function firstPoints(list: GuideList, count: number): GuideList {
  const points = list.points.slice(0, count);
  return { ...list, points, left: list.points.length - points.length };
}

/** The list that says most about what to do: the first one of steps, else the first. */
export function mainList(lists: readonly GuideList[]): GuideList | undefined {
  return lists.find(({ ordered }) => ordered) ?? lists[0];
}

interface Section {
  readonly heading: readonly Inline[];
  readonly blocks: readonly Block[];
}

function sections(prose: Prose): Section[] {
  const starts = prose.flatMap((block, index) => (block.type === 'heading' ? [{ heading: block.children, index }] : []));
  return starts.map(({ heading, index }, number) => ({ heading, blocks: prose.slice(index + 1, starts[number + 1]?.index) }));
}

function pointOf(item: Prose, words: (nodes: readonly Inline[]) => string, plain: (blocks: Prose) => string): GuidePoint {
  const [first, ...more] = item;
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'strong') return { lead: '', text: plain(item) };
  const [lead, ...rest] = first.children;
  const [, colon = '', text = ''] = /^\s*([：，]?)\s*([^]*)$/.exec(words(rest))!;
  return { lead: words([lead]) + colon, text: [text, plain(more)].filter(Boolean).join('\n') };
}

/** The headings that a paragraph follows, each with its first sentence. */
function headingList(prose: Prose, words: (nodes: readonly Inline[]) => string): GuideList[] {
  const told = sections(prose).flatMap(({ heading, blocks }) => {
    const [first] = blocks;
    if (first?.type !== 'paragraph' || FOR_STAFF.test(words(heading))) return [];
    return [{ point: { lead: `${words(heading)}：`, text: sentencesOf(words(first.children))[0] ?? '' }, first }];
  });
  if (told.length < HEADING_POINTS.least) return [];
  const shown = told.slice(0, HEADING_POINTS.most);
  const points = shown.map(({ point }) => point);
  return [
    {
      heading: '几句要紧的',
      leadIn: '',
      ordered: false,
      points,
      left: told.length - shown.length,
      blocks: shown.map(({ first }) => first),
    },
  ];
}
