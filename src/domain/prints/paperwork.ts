/** The paper trail of a street's book (R47): what is signed before it is printed, and where its copies go. */
import type { Handbook, HandbookBlockValue } from '../handbook/handbook.ts';
import type { Mark, Trust } from '../visible-records.ts';

/** How one part of the book stands. */
export interface PartCount {
  /** Name of the part. */
  readonly part: string;
  /** Entries printed. */
  readonly entries: number;
  /** Of these: confirmed, or public numbers of the nation. */
  readonly sure: number;
  /** Of these: confirmed more than a year ago. */
  readonly aged: number;
  /** Of these: not yet confirmed by telephone. */
  readonly unconfirmed: number;
  /** Lines left to be filled in by hand. */
  readonly blanks: number;
}

/** The paper trail. */
export interface Paperwork extends Pick<
  Handbook,
  'code' | 'street' | 'place' | 'title' | 'siteName' | 'asOf' | 'asOfDate' | 'notices' | 'release' | 'publication' | 'villages'
> {
  /** An office form has no QR code. */
  readonly url: null;
  /** How each part of the book stands, in its order. */
  readonly parts: readonly PartCount[];
  /** All parts together. */
  readonly total: PartCount;
  /** What to have done before it is signed, one sentence each. */
  readonly checks: readonly string[];
}

/** The paper trail of `book`. */
export function paperwork(book: Handbook): Paperwork {
  const { code, street, place, title, siteName, asOf, asOfDate, notices, release, publication, villages } = book;
  const { hotlines, places, medical, professionals, programmes, activities } = book;
  const parts = [
    block('热线电话', hotlines),
    block('服务阵地', places),
    block('医疗机构', medical),
    count('专业人员', professionals.entries, professionals.writeIns.length),
    count('关爱项目', programmes.entries, 0),
    count('近期活动', activities.entries, activities.writeIns.length),
  ];
  const total = parts.reduce((sum, part) => added(sum, part));
  return {
    code,
    street,
    place,
    title,
    siteName,
    asOf,
    asOfDate,
    notices,
    release,
    publication,
    villages,
    url: null,
    parts,
    total: { ...total, part: '合计' },
    checks: checksOf(book, total),
  };
}

type Marked = readonly { readonly mark: Mark }[];

function block(part: string, { entries, writeIns }: HandbookBlockValue): PartCount {
  return count(part, entries, writeIns.length);
}

function count(part: string, entries: Marked, blanks: number): PartCount {
  const among = (...degrees: Trust[]) => entries.filter(({ mark }) => degrees.includes(mark.trust)).length;
  return {
    part,
    entries: entries.length,
    sure: among('standing', 'confirmed'),
    aged: among('aged'),
    unconfirmed: among('unconfirmed'),
    blanks,
  };
}

function added(one: PartCount, other: PartCount): PartCount {
  return {
    part: one.part,
    entries: one.entries + other.entries,
    sure: one.sure + other.sure,
    aged: one.aged + other.aged,
    unconfirmed: one.unconfirmed + other.unconfirmed,
    blanks: one.blanks + other.blanks,
  };
}

function checksOf({ notices, url, villages }: Handbook, { unconfirmed, aged, blanks }: PartCount): string[] {
  const toCall = unconfirmed + aged;
  const standing = notices.map((notice) => `“${notice.split(/[：，]/)[0]}”`).join('');
  return [
    toCall > 0 ? `逐个打过电话：${toCall} 条还没有核实或核实已满一年，打通一条改一条` : '抽几个号码打过，接的人说的和书上一样',
    blanks > 0 ? `${blanks} 行空着的，能填的填了，填不上的确定留给读者写` : '书里没有空着待填的行',
    standing ? `书上的${standing}字样已经去掉，重新印过` : '书上没有“样稿”“样例”“演示版”字样',
    villages.length > 0 ? `街镇名称和 ${villages.length} 个村（居）的名字，和现在的一样` : '街镇和村（居）的名字，和现在的一样',
    '没有孩子、家长的姓名，没有个人的手机号、住址',
    url ? '封面的二维码用手机扫过，打得开' : '网址还没有设置，书上没有二维码，确定这样印',
    '印过一本样书：页码连着，号码完整，折缝不压字，黑白也看得清',
    '上一版剩下的已经收回，或夹进了更正单',
  ];
}
