/** What a worker may type when a file does not say of which place it is. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PlaceTable } from '../../../src/domain/places/place-rows.ts';
import { typedPlace } from '../../../src/worker-desk/typed-place.ts';

const TABLE: PlaceTable = {
  regions: ['310000'],
  samples: [],
  areas: [
    ['310000', '上海市', ''],
    ['310104', '徐汇区', ''],
    ['310115', '浦东新区', ''],
  ],
  streets: [
    ['310104014', '徐家汇街道', '', 'printed'],
    ['310104099', '旧名街道', '', 'retired'],
    ['310104101', '新场镇', '', 'page'],
    ['310115101', '新场镇', '', 'page'],
  ],
};

/** What comes of it where the site gives the table; each under an address of its own, for tables are kept. */
async function typed(words: string, status = 200) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(TABLE), { status })));
  return typedPlace(`/${encodeURIComponent(words)}${status}/`, words);
}
afterEach(() => vi.unstubAllGlobals());

describe('the place of a file that does not say', () => {
  it.each([
    ['徐家汇街道', '310104014'],
    ['上海市徐汇区徐家汇街道', '310104014'],
    ['徐汇区 徐家汇街道', '310104014'],
    ['徐汇区', '310104'],
    ['浦东新区新场镇', '310115101'],
    ['代码 310104014', '310104014'],
  ])('may be typed as %s', async (words, area) => expect(await typed(words)).toEqual({ area }));

  it.each([
    ['新场镇', '叫“新场镇”的地方有 2 个。请在前面加上市、区的名称，或者写代码：310104101、310115101。'],
    ['徐家汇', '没有找到叫“徐家汇”的地方'],
    ['闵行区徐家汇街道', '没有找到'],
    ['旧名街道', '没有找到'],
    ['', '请写街镇、区县的全名'],
  ])('is asked for again: %s', async (words, says) =>
    expect(await typed(words)).toEqual({ refusal: expect.stringContaining(says) as string }),
  );
  it('is asked for by its code when the names cannot be had', async () =>
    expect(await typed('徐家汇街道', 500)).toEqual({ refusal: expect.stringContaining('6 位或 9 位') as string }));
});
