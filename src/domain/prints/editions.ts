/** What each print edition of a street is: its file, its paper, and how to print it, in words for the person at the printer. */
import type { Edition } from '../../model/site.ts';

/** Which articles a book binds: the season's few, or all those chosen for the guide edition (R15). */
export type Binding = 'street' | 'guide';

/** Facts about an edition. */
export interface EditionFacts {
  /** File beside the street's page (DESIGN 3.1). */
  readonly file: string;
  /** Name on buttons. */
  readonly name: string;
  /** What it is for, one sentence. */
  readonly purpose: string;
  /** Paper: `A4 纸`. */
  readonly paper: string;
  /** What to choose in the print window and what to do afterwards; empty for what is not printed. */
  readonly settings: string;
  /** Printed sides that make one sheet of paper; 0 for a picture. */
  readonly sidesPerSheet: 0 | 1 | 2;
  /** Pages of the book on one printed side: two on what is folded. */
  readonly pagesPerSide: 1 | 2;
  /** Which articles the book behind it binds. */
  readonly binding: Binding;
}

/** Every edition, by id. */
export const EDITION_FACTS: Readonly<Record<Edition, EditionFacts>> = {
  handbook: {
    file: 'handbook.pdf',
    name: 'A5 阅读版',
    purpose: '在手机、电脑上看，或交给印刷店印成书。',
    paper: 'A5',
    settings: '交给印刷店：A5，双面，骑马钉。自己印请用折叠小册。',
    sidesPerSheet: 2,
    pagesPerSide: 1,
    binding: 'street',
  },
  booklet: {
    file: 'handbook-booklet.pdf',
    name: '折叠小册',
    purpose: '办公室打印机就能印出的小书，一户一本。只为打印，读屏软件请用 A5 阅读版。',
    paper: 'A4 纸',
    settings: '横向，双面打印，短边翻转，实际大小；整叠对折，骑马钉两针。',
    sidesPerSheet: 2,
    pagesPerSide: 2,
    binding: 'street',
  },
  large: {
    file: 'handbook-large.pdf',
    name: '大字版',
    purpose: '给看小字吃力的人，要紧的放在前面。',
    paper: 'A4 纸',
    settings: '纵向，双面打印，长边翻转，实际大小；左上角钉一针，或左边钉两针。',
    sidesPerSheet: 2,
    pagesPerSide: 1,
    binding: 'street',
  },
  guide: {
    file: 'guide.pdf',
    name: '家教读本',
    purpose: '选好的文章和街镇的号码订成一本，发给家长。',
    paper: 'A5',
    settings: '交给印刷店：A5，双面，骑马钉。自己印请用折叠的那一种。',
    sidesPerSheet: 2,
    pagesPerSide: 1,
    binding: 'guide',
  },
  'guide-booklet': {
    file: 'guide-booklet.pdf',
    name: '家教读本（折叠）',
    purpose: '家教读本的办公室打印版。只为打印，读屏软件请用不折叠的那一种。',
    paper: 'A4 纸',
    settings: '横向，双面打印，短边翻转，实际大小；整叠对折，骑马钉两针。',
    sidesPerSheet: 2,
    pagesPerSide: 2,
    binding: 'guide',
  },
  poster: {
    file: 'poster.pdf',
    name: '张贴单',
    purpose: '贴在村居公告栏、校门口、卫生站。',
    paper: 'A4 纸（可放大到 A3）',
    settings: '纵向，单面。印成 A3：纸张选 A3，缩放选 141%。',
    sidesPerSheet: 1,
    pagesPerSide: 1,
    binding: 'street',
  },
  wallet: {
    file: 'wallet.pdf',
    name: '口袋卡',
    purpose: '一张纸八张卡，放在钱包、书包、手机壳里。',
    paper: 'A4 厚纸（160—200 克）',
    settings: '纵向，双面打印，长边翻转，实际大小；沿裁切线裁开。',
    sidesPerSheet: 2,
    pagesPerSide: 1,
    binding: 'street',
  },
  card: {
    file: 'card.png',
    name: '手机图片',
    purpose: '发到群里，存在手机相册里，没有网也能看。',
    paper: '不用纸',
    settings: '',
    sidesPerSheet: 0,
    pagesPerSide: 1,
    binding: 'street',
  },
  paperwork: {
    file: 'paperwork.pdf',
    name: '审批单和发放登记',
    purpose: '印之前签字，发的时候登记数量，不写孩子的名字。',
    paper: 'A4 纸',
    settings: '纵向，单面，实际大小。',
    sidesPerSheet: 1,
    pagesPerSide: 1,
    binding: 'street',
  },
};
