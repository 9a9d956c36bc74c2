import { describe, expect, it } from 'vitest';
import { shardFrom } from '../../../src/build/shard-from.ts';
import { aRegion } from '../builders.ts';

const kb = { regions: [aRegion(), aRegion({ code: '330100', name: '杭州市' }), aRegion({ code: '350000', name: '福建省' })] };

describe('HUTONG_SHARD', () => {
  it('absent or empty, everything is built', () => {
    expect(shardFrom({}, kb)).toEqual({ kind: 'whole' });
    expect(shardFrom({ HUTONG_SHARD: ' ' }, kb)).toEqual({ kind: 'whole' });
  });

  it('names the shell or regions', () => {
    expect(shardFrom({ HUTONG_SHARD: 'shell' }, kb)).toEqual({ kind: 'shell' });
    const regions = ['350000', '330100'];
    expect(shardFrom({ HUTONG_SHARD: 'regions:350000, 330100,350000' }, kb)).toEqual({ kind: 'regions', regions });
  });

  it.each([
    ['regions:310000,440000', '“440000” 不是要生成的地区'],
    ['regions:', '“” 不是要生成的地区'],
    ['regions:310000，330100', '“310000，330100” 不是要生成的地区'],
    ['310000', '看不懂'],
    ['SHELL', '看不懂'],
  ])('%s is refused, with the words that would do', (named, wrong) => {
    const read = () => shardFrom({ HUTONG_SHARD: named }, kb);
    expect(read).toThrow(`HUTONG_SHARD 写的是 “${named}”`);
    expect(read).toThrow(wrong);
    expect(read).toThrow('regions:310000,330100');
    expect(read).toThrow('310000、330100、350000');
  });
});
