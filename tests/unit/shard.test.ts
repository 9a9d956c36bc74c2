import { describe, expect, it } from 'vitest';
import { holdsShell, isInShard, shardInWords, WHOLE, type Shard } from '../../src/domain/shard.ts';
import { aKnowledgeBase, aRegion } from './builders.ts';

const TODAY = '2026-11-22';
const kb = aKnowledgeBase({
  regions: { '310000': aRegion(), '330100': aRegion({ code: '330100', name: '杭州市', documents: [] }) },
});
const shell: Shard = { kind: 'shell' };
const shanghai: Shard = { kind: 'regions', regions: ['310000'] };
const hangzhou: Shard = { kind: 'regions', regions: ['330100'] };
const both: Shard = { kind: 'regions', regions: ['310000', '330100'] };

const OF_HANGZHOU = [
  'streets/330106001/',
  'streets/330106001/index.html',
  'streets/330106001/handbook.pdf',
  'areas/330106/sheet.xlsx',
  'areas/330100/',
  'print/330106001/index.html',
  'data/desk/330106.json',
  'data/desk/regions/330100.json',
  'data/points/330100.json',
];
const OF_ALL = [
  '',
  'index.html',
  '404.html',
  'guides/fa-piqi/index.html',
  'print/index.html',
  'print/test-page.pdf',
  'services/sample/',
  'data/services.json',
  'data/places/streets.json',
  'search/catalogue.json',
  'areas/330100/who-counts/',
];

describe('the parts of a site', () => {
  it.each(OF_HANGZHOU)('%s lies with its region', (path) => {
    expect([isInShard(kb, hangzhou, path, TODAY), isInShard(kb, both, path, TODAY), isInShard(kb, WHOLE, path, TODAY)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isInShard(kb, shanghai, path, TODAY), isInShard(kb, shell, path, TODAY)]).toEqual([false, false]);
  });

  it.each(OF_ALL)('%s lies in the shell', (path) => {
    expect([isInShard(kb, shell, path, TODAY), isInShard(kb, WHOLE, path, TODAY)]).toEqual([true, true]);
    expect([isInShard(kb, hangzhou, path, TODAY), isInShard(kb, both, path, TODAY)]).toEqual([false, false]);
  });

  it('a street whose looks are kept offline is in the shell too, without its prints', () => {
    for (const path of ['streets/310104012/', 'streets/310104012/index.html', 'streets/310104012/handbook/']) {
      expect([isInShard(kb, shell, path, TODAY), isInShard(kb, shanghai, path, TODAY)], path).toEqual([true, true]);
    }
    expect(isInShard(kb, shell, 'streets/310104012/handbook.pdf', TODAY)).toBe(false);
  });

  it('what is made from all pages lies in the shell', () => {
    expect([WHOLE, shell, shanghai].map(holdsShell)).toEqual([true, true, false]);
  });

  it('a part is told by the names of its regions', () => {
    expect(shardInWords(kb, both)).toBe('上海市、杭州市');
  });
});
