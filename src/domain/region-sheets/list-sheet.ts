/** The child director's duty list and the list of services for families, each for one A4 side (R16). */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { factDate } from '../freshness.ts';
import { streetFacts } from '../street-facts.ts';
import type { Mark } from '../visible-records.ts';
import { builtRegion, sheetFrame, type SheetFrame } from './sheet-frame.ts';
import { foundLine, groundOf, type PrintedLine, type Worth } from './sourced-line.ts';

/** Lines of one worth. */
export interface ListGroup {
  /** Heading. */
  readonly heading: string;
  /** Whether its rules are in force. */
  readonly inForce: boolean;
  /** Lines. */
  readonly lines: readonly PrintedLine[];
}

/** A list sheet. */
export interface ListSheet extends SheetFrame {
  /** Which list. */
  readonly sheet: 'duty-list' | 'service-list';
  /** What the list is and is not. */
  readonly note: string;
  /** Groups: what is in force first. Empty: nobody has drawn the list up, the sheet is for the pen. */
  readonly groups: readonly ListGroup[];
  /** What holds whatever the list says, line by line. */
  readonly always: readonly string[];
  /** Heading of the lines to write on. */
  readonly ownLines: string;
  /** Hotlines a family may call; none on the duty list. */
  readonly hotlines: readonly { readonly name: string; readonly number: string; readonly mark: Mark }[];
}

const HEADINGS: Readonly<Record<Worth, string>> = {
  'in-force': '现行文件里写的',
  national: '国家的意见里写的',
  draft: '征求意见稿里写的，还没有施行',
  expired: '已经到期的文件里写的，只作参考',
};
const ORDER = Object.keys(HEADINGS) as Worth[];

const LISTS = {
  'duty-list': {
    field: 'dutyList',
    words: { title: '儿童主任做什么', kicker: '职责清单' },
    empty: '本站还没有从当地文件里整理出这张清单。请按当地文件，写在下面。',
    always: ['例外：伤害来自监护人的，不先通知他，直接打 110，并报民政。'],
    ownLines: '本地另外约定的，写在这里',
  },
  'service-list': {
    field: 'serviceList',
    words: { title: '家里可以得到的帮助', kicker: '关爱服务清单' },
    empty: '本站还没有从当地文件里整理出这张清单。请儿童主任按当地文件，写在下面。',
    always: ['本地有没有、怎么办：问村（居）儿童主任，或打 12345。', '有危险，先打 110、120。'],
    ownLines: '本地另外有的，写在这里',
  },
} as const;

/** How many hotlines the service list has room for. */
const HOTLINES = 4;

/** The list `sheet` of the region `code` on `today`. Throws when the region is not built. */
export function listSheet(kb: KnowledgeBase, code: string, sheet: ListSheet['sheet'], today: string): ListSheet {
  const region = builtRegion(kb, code);
  const { field, words, empty, always, ownLines } = LISTS[sheet];
  const list = region[field];
  const lines = (list?.lines ?? []).map((line) => foundLine(kb, region, line, today));
  const hotlines =
    sheet === 'service-list'
      ? streetFacts(kb, code, 'print', today)
          .hotlines.filter(({ record }) => record.phones.length > 0)
          .slice(0, HOTLINES)
      : [];
  const dates = hotlines.map(({ record }) => factDate(record));
  return {
    sheet,
    ...sheetFrame(kb, code, today, words, { ...groundOf(lines), dates }),
    note: list?.note ?? empty,
    groups: ORDER.flatMap((worth) => {
      const group = lines.filter((line) => line.worth === worth);
      const inForce = worth === 'in-force' || worth === 'national';
      return group.length ? [{ heading: HEADINGS[worth], inForce, lines: group.map(({ printed }) => printed) }] : [];
    }),
    always,
    ownLines,
    hotlines: hotlines.map(({ record, mark }) => ({ name: record.name, number: record.phones[0]!.number, mark })),
  };
}
