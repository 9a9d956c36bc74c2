import { describe, expect, it } from 'vitest';
import { linkList } from '../../src/domain/link-list.ts';
import { outgoingHosts } from '../../src/domain/outgoing-links.ts';

const json = (file: string, value: unknown) => ({ file: `content/${file}`, text: JSON.stringify(value) });

describe('the outgoing links', () => {
  it('are grouped by site, governments first, each with every file and record that names it', () => {
    const hosts = outgoingHosts([
      json('sources.json', [
        { id: 'S01', title: '甲', url: 'https://www.gov.cn/a' },
        { id: 'S02', title: '乙', url: 'https://abc.example.cn/b' },
      ]),
      json('services/310000.json', [
        { id: 'mhc', website: 'http://h.cn/', sources: [{ title: '名单', url: 'https://www.gov.cn/a' }] },
      ]),
      { file: 'content/guides/a.mdx', text: '看[这里](https://www.gov.cn/a)，或者 https://www.gov.cn/b。' },
    ]);
    expect(hosts.map(({ host, official }) => [host, official])).toEqual([
      ['www.gov.cn', true],
      ['abc.example.cn', false],
      ['h.cn', false],
    ]);
    expect(hosts[0]!.links).toEqual([
      {
        address: 'https://www.gov.cn/a',
        places: ['content/sources.json “S01”', 'content/services/310000.json “mhc”', 'content/guides/a.mdx'],
      },
      { address: 'https://www.gov.cn/b', places: ['content/guides/a.mdx'] },
    ]);
  });

  it('leave out the site itself and invented addresses', () => {
    expect(
      outgoingHosts([
        json('site.json', { baseUrl: 'https://hutong.cn/', a: 'https://x.yangli.example/', b: 'https://example.org/' }),
      ]),
    ).toEqual([]);
  });

  it('do not take a name that only ends like a government’s for one', () => {
    const [host] = outgoingHosts([json('a.json', { id: 'a', url: 'https://www-gov.cn/' })]);
    expect(host!.official).toBe(false);
  });
});

describe('the list for a person', () => {
  it('says what to do, where each is written, and which are not encrypted', () => {
    const list = linkList(outgoingHosts([json('a.json', { id: 'x', url: 'http://www.gov.cn/a' })]));
    expect(list).toContain('1 个网站，1 个网址');
    expect(list).toContain('    http://www.gov.cn/a（没有加密）\n      content/a.json “x”');
    expect(list).toContain('不上网');
    expect(list).not.toContain('看不出');
  });

  it('of nothing says so', () => {
    expect(linkList([])).toBe('没有写别的网站的网址。\n');
  });
});
