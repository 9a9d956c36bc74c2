/** Pinyin and wrong characters are read as the words they stand for. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/search/fold.ts';
import { nearSound } from '../../../src/search/sounds.ts';
import { mendSpelling, readPinyin } from '../../../src/search/spelling.ts';
import { soundsOfWords } from './catalogues.ts';

const sounds = soundsOfWords(
  '心理',
  '热线',
  '心理热线',
  '留守儿童',
  '不想上学',
  '孤独症',
  '焦虑',
  '强制报告',
  '男孩',
  '女孩',
  '张罗',
);
const read = (typed: string) => readPinyin(sounds, fold(typed));

describe('pinyin is read', () => {
  test.each([
    ['joined', 'xinlirexian', '心理热线'],
    ['with spaces', 'liu shou er tong', '留守儿童'],
    ['with some spaces', 'liushou ertong', '留守儿童'],
    ['with capitals and tones', 'Xīnlǐ', '心理'],
    ['with v for ü', 'nvhai', '女孩'],
    ['zh without its h', 'qiangzi baogao', '强制报告'],
    ['z for zh', 'zangluo', '张罗'],
    ['n for l and l for n', 'lanhai', '男孩'],
    ['an for ang', 'zanluo', '张罗'],
    ['en for eng', 'guduzhen', '孤独症'],
    ['by its initials', 'xlrx', '心理热线'],
  ])('%s: %s', (_how, typed, words) => expect(read(typed)).toBe(words));

  test('beside Chinese and beside letters that are none', () => {
    expect(read('xinli 辅导')).toBe('心理 辅导');
    expect(read('xinli ppt')).toBe('心理 ppt');
  });

  test.each(['ppt', 'adhd', 'wps', 'xl', 'qqqq'])('but %s is left alone', (typed) => expect(read(typed)).toBeUndefined());

  test('and a long run of letters does not hang the page', () => {
    expect(read('xinli'.repeat(40))).toBe('心理'.repeat(40));
    expect(read('z'.repeat(200))).toBeUndefined();
  });
});

describe('a misspelt word is put right', () => {
  const known = new Set(['心里', '热线', '怎么', '训练', '里热']);
  const mend = (typed: string) => mendSpelling(sounds, fold(typed), (pair) => known.has(pair));

  test.each([
    ['孤毒症', '孤独症'],
    ['留手儿童', '留守儿童'],
    ['焦绿', '焦虑'],
    ['强致报告', '强制报告'],
    ['孤毒症怎么训练', '孤独症怎么训练'],
    ['焦绿和孤毒症', '焦虑和孤独症'],
  ])('%s → %s', (typed, mended) => expect(mend(typed)).toBe(mended));

  test('a word that the site knows is never touched', () => {
    expect(mend('心里热线')).toBeUndefined();
  });

  test('what sounds like nothing stays as it is', () => {
    expect(mend('王者荣耀')).toBeUndefined();
    expect(mend('')).toBeUndefined();
  });

  test('two characters must have one in common with the word, or nearly any two would be mended', () => {
    expect(mend('交律')).toBeUndefined();
    expect(mend('古读整')).toBe('孤独症');
  });

  test('letters and digits beside it stay', () => {
    expect(mend('焦绿12356')).toBe('焦虑12356');
  });
});

test.each([
  ['zhi', 'zi'],
  ['chang', 'can'],
  ['nan', 'lan'],
  ['hua', 'fa'],
  ['hu', 'fu'],
  ['nv', 'lu'],
])('%s and %s sound alike to many speakers', (one, other) => expect(nearSound(one)).toBe(nearSound(other)));

test.each([
  ['shang', 'xiang'],
  ['si', 'xi'],
  ['ren', 'len'],
])('%s and %s do not', (one, other) => expect(nearSound(one)).not.toBe(nearSound(other)));
