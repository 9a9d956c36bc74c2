/** What stands in the list of results. */
import { describe, expect, test } from 'vitest';
import type { PlaceHit } from '../../../src/domain/places/place-index.ts';
import type { Results } from '../../../src/search/answer-query.ts';
import { resultItems } from '../../../src/search/result-items.ts';
import { aLineEntry, anEntry, PLACES } from './catalogues.ts';

const ZHANGJIANG: PlaceHit = PLACES.get('310115125')!.hit;
const HELP = anEntry('孩子说不想活了', { kind: 'help', path: 'help/bu-xiang-huo/' });

function items(differs: Partial<Results>) {
  const nothing: Results = { places: [], hits: [], texts: [], related: [], readAs: undefined, sure: true, partial: false };
  return resultItems({ ...nothing, ...differs }, '/hutong/');
}
const titles = (differs: Partial<Results>) => items(differs).map(({ title }) => title);

describe('the order is', () => {
  const texts = [{ path: 'guides/a/', title: '正文', excerpt: '<mark>词</mark>' }];

  test('places, then what answers, then pages that only mention it', () => {
    expect(titles({ places: [ZHANGJIANG], hits: [anEntry('文章')], texts })).toEqual(['张江镇', '文章', '正文']);
  });

  test('but a crisis page that answers best stands before everything', () => {
    expect(titles({ places: [ZHANGJIANG], hits: [HELP, anEntry('文章')] })).toEqual(['孩子说不想活了', '张江镇', '文章']);
  });

  test('and one that only comes near keeps its place', () => {
    expect(titles({ places: [ZHANGJIANG], hits: [anEntry('文章'), HELP] })).toEqual(['张江镇', '文章', '孩子说不想活了']);
  });
});

describe('a result says', () => {
  test('what it is, for whom and for which age', () => {
    const [item] = items({ hits: [anEntry('文章', { audience: ['guardian', 'teacher'], ages: ['6-9', '10-12'] })] });
    expect(item!.label).toBe('怎么带孩子　给家长、老师　6—12 岁');
    expect(item!.href).toBe('/hutong/guides/文章/');
  });

  test('only what is known of it', () => {
    expect(items({ hits: [anEntry('名词', { kind: 'glossary' })] })[0]!.label).toBe('名词');
  });

  test('its numbers when they may be dialled, and none otherwise', () => {
    const [may, mayNot] = items({ hits: [aLineEntry('一', '12356'), anEntry('二', { kind: 'place', words: '021-1' })] });
    expect(may!.numbers).toEqual([{ number: '12356', mark: '' }]);
    expect(mayNot!.numbers).toEqual([]);
    expect(JSON.stringify({ ...mayNot, entry: undefined })).not.toContain('021-1');
  });

  test('where a street lies', () => {
    const [item] = items({ places: [ZHANGJIANG] });
    expect(item).toMatchObject({ href: '/hutong/streets/310115125/', title: '张江镇', area: '310115125' });
    expect(item!.text).toBe('上海市 浦东新区');
  });

  test('to which street a village belongs', () => {
    const [item] = items({ places: [{ ...ZHANGJIANG, village: '团结村村民委员会' }] });
    expect(item).toMatchObject({ href: '/hutong/streets/310115125/', title: '团结村村民委员会' });
    expect(item!.text).toBe('属于张江镇，上海市 浦东新区');
  });
});
