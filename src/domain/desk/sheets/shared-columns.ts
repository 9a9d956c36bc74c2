/** Columns that several sheets have. */
import type { AgeBand, Audience } from '../../../model/fields.ts';
import { AUDIENCE_WORDS } from '../../audience-words.ts';
import { choices } from '../cells/choice-cells.ts';
import { PLACE, PLACES } from '../cells/place-cells.ts';
import { SOURCES } from '../cells/source-cell.ts';

const AGES: Readonly<Record<AgeBand, string>> = {
  '0-3': '0-3岁',
  '3-6': '3-6岁',
  '6-9': '6-9岁',
  '10-12': '10-12岁',
  '12-15': '12-15岁',
  '15-18': '15-18岁',
  all: '各年龄',
};

/** Whom it is for. */
export const AUDIENCE = {
  heading: '服务对象',
  cell: choices<Audience>(AUDIENCE_WORDS, '孩子写“同学”'),
  width: 16,
  note: `给谁用的，可以写几个，中间用、隔开：${Object.values(AUDIENCE_WORDS).join('、')}。`,
  example: '家长、同学',
};

/** Ages. */
export const AGE_BANDS = {
  heading: '年龄',
  cell: choices<AgeBand>(AGES, '几段都要写，或写“各年龄”'),
  width: 14,
  note: `可以写几个，中间用、隔开：${Object.values(AGES).join('、')}。`,
  example: '6-9岁、10-12岁',
};

/** Where the record stands. */
export const AREA = {
  heading: '所在地',
  cell: PLACE,
  width: 20,
  note: '在哪个街道、乡镇或区县。已有的行不能改；新加的行空着，就是这张表的地方。',
  example: '310104014 徐家汇街道',
};

/** Whom it serves. */
export const SERVES = {
  heading: '服务范围',
  cell: PLACES,
  width: 22,
  note: '哪些地方的人可以用，不要写得比资料来源说的宽。新加的行空着，就是所在地。',
  example: '310104014 徐家汇街道',
};

/** Where the facts come from. */
export const SOURCE = {
  heading: '资料来源',
  cell: SOURCES,
  width: 30,
  required: true as const,
  note: '谁说的，什么时候说的。一行一个来源：题名，发布者，日期；只写单位也可以。印出来会写“来源：…”。',
  example: '徐家汇街道办事处，2026年3月',
};
