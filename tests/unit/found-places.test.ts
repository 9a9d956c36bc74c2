import { expect, test } from 'vitest';
import type { PlaceHit } from '../../src/domain/places/place-index.ts';
import { foundInWords, hitAddress, hitNote, hitStreet } from '../../src/finder/found-places.ts';

const ROOTS = { print: '/h/print/', streets: '/h/streets/', areas: '/h/areas/' };
const hit = (differs: Partial<PlaceHit>): PlaceHit => ({
  code: '310104014',
  name: '徐家汇街道',
  kind: 'printed',
  within: [],
  now: [],
  sample: false,
  village: undefined,
  ...differs,
});
const NOW = { code: '310104015', name: '天平路街道', kind: 'printed' } as const;

test.each([
  ['a street with prints to its counter', hit({}), '/h/print/310104014/'],
  ['a street without prints to its page', hit({ kind: 'page' }), '/h/streets/310104014/'],
  ['a former name to the street of today', hit({ kind: 'retired', now: [NOW] }), '/h/print/310104015/'],
  [
    'a street that was divided to its own page, which names the parts',
    hit({ kind: 'retired', now: [NOW, { ...NOW, code: '310104016' }] }),
    '/h/streets/310104014/',
  ],
  [
    'a zone that no street serves to its district',
    hit({ kind: 'unit', now: [{ code: '310104', name: '徐汇区', kind: 'area' }] }),
    '/h/areas/310104/',
  ],
])('%s', (_what, place, address) => {
  expect(hitAddress(place, ROOTS)).toBe(address);
});

test('away from the print counter every street leads to its page', () => {
  const roots = { streets: ROOTS.streets, areas: ROOTS.areas };
  expect(hitAddress(hit({}), roots)).toBe('/h/streets/310104014/');
  expect(hitAddress(hit({ kind: 'retired', now: [NOW] }), roots)).toBe('/h/streets/310104015/');
});

test('what may be remembered is the street whose page is opened', () => {
  expect(hitStreet(hit({}))).toBe('310104014');
  expect(hitStreet(hit({ kind: 'retired', now: [NOW] }))).toBe('310104015');
  expect(hitStreet(hit({ kind: 'unit', now: [{ code: '310104', name: '徐汇区', kind: 'area' }] }))).toBeUndefined();
});

test('beside a hit stands what one finds there', () => {
  expect(hitNote(hit({}), true)).toBe('手册已做好，可以打印');
  expect(hitNote(hit({ kind: 'retired', now: [NOW] }), true)).toBe('名称已改，现在是天平路街道');
  expect(hitNote(hit({ kind: 'page', sample: true }), true)).toBe('样例：手册在网页上，PDF 按需要做');
});

test('families are not told about prints', () => {
  expect(hitNote(hit({}), false)).toBe('');
  expect(hitNote(hit({ kind: 'retired', now: [NOW] }), false)).toBe('名称已改，现在是天平路街道');
  expect(hitNote(hit({ kind: 'page', sample: true }), false)).toBe('样例');
});

test('the live line counts, or says what to try', () => {
  expect(foundInWords(2, undefined, [])).toBe('找到 2 个街道、乡镇');
  expect(foundInWords(0, 3, [])).toBe('找到 3 个村、社区');
  expect(foundInWords(1, 3, [])).toBe('找到 1 个街道、乡镇，3 个村、社区');
  expect(foundInWords(0, undefined, ['leshan'])).toContain('村、社区请写汉字');
  expect(foundInWords(0, 0, ['蒋'])).toContain('多写一个字');
  expect(foundInWords(0, 0, ['没有的地方'])).toContain('少写几个字');
});
