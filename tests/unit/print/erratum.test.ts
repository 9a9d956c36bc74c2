import { describe, expect, it } from 'vitest';
import type { Erratum } from '../../../src/domain/releases/erratum.ts';
import type { ToldChange } from '../../../src/domain/releases/release-page.ts';
import { telHref } from '../../../src/domain/phone-words.ts';
import { typeset } from '../../../src/print/typeset.ts';
import { confirmed, unconfirmed } from './entries.ts';
import { readPdf, readTags } from './read-pdf.ts';

const words = (text: string, gone = false) => ({ number: '', words: text, gone });
const number = (text: string, about = '', gone = false) => ({ number: text, words: about, gone });

const changed: ToldChange = {
  kind: 'changed',
  id: 'services/p-1',
  name: '银杏街道未成年人保护工作站',
  fields: [
    { label: '电话', was: [number('000-55501299', '', true)], now: [number('000-55501234')] },
    { label: '时间', was: [], now: [words('周一至周五 9:00—17:00')] },
  ],
  roles: ['社工'],
  mark: confirmed,
  reason: '',
};
const removed: ToldChange = {
  kind: 'removed',
  id: 'services/p-9',
  name: '银杏书屋',
  fields: [{ label: '电话', was: [number('000-55501288', '', true)], now: [] }],
  roles: [],
  mark: null,
  reason: '已停用',
};
const added: ToldChange = {
  kind: 'added',
  id: 'services/p-5',
  name: '银杏街道社区心理咨询室',
  fields: [{ label: '电话', was: [], now: [number('000-55501277', '值班')] }],
  roles: [],
  mark: unconfirmed,
  reason: '',
};

const slip: Erratum = {
  street: '银杏街道',
  place: ['样例市', '南城区'],
  siteName: '护童',
  asOf: '2026年11月22日',
  asOfDate: '2026-11-22',
  notices: ['样例：地名、机构、号码都是虚构的'],
  title: '银杏街道资源手册',
  edition: '第 1 版',
  on: '2026年9月1日',
  successors: [],
  changes: [changed, removed, added],
  corrections: '发现哪里不对，请打 000-55500000。',
  url: 'https://hutong.example.org/streets/990101001/editions/1/',
};

async function printed(differs: Partial<Erratum> = {}) {
  const { bytes } = await typeset('erratum.typ', { ...slip, ...differs }, '更正单');
  return readPdf(bytes);
}

describe('the erratum slip', () => {
  it('says which book it corrects, every change, its reason and its mark, on one A4 sheet', async () => {
    const { pages, text } = await printed();
    expect(pages).toHaveLength(1);
    expect(pages[0]!.width).toBeCloseTo(841.89, 0);
    expect(pages[0]!.height).toBeCloseTo(595.28, 0);
    for (const said of [
      '更正单',
      '《银杏街道资源手册》第1版',
      '2026年9月1日发布',
      '000-55501299',
      '没有写',
      '周一至周五9:00—17:00',
      '银杏书屋（已停用）',
      '它的社工，号码一样',
      unconfirmed.text,
      slip.corrections,
      ...slip.notices,
    ])
      expect(text).toContain(said.replaceAll(' ', ''));
  });

  it('links the numbers that are now right, and never one that is gone', async () => {
    const { pages } = await printed();
    expect(new Set(pages[0]!.links)).toEqual(new Set([telHref('000-55501234'), telHref('000-55501277')]));
  });

  it('prints few changes twice, to cut apart, and is read aloud once', async () => {
    const pdf = await printed();
    expect(pdf.pages[0]!.runs.filter(({ text }) => text === '更正单')).toHaveLength(2);
    expect((await readTags(pdf)).roles.get('H1')).toBe(1);
  });

  it.each([4, 9, 15, 80])('is one page with %i changes, and says when they are too many', async (count) => {
    const long = { ...changed, name: '样例市南城区银杏街道第十八居民委员会未成年人保护与家庭教育指导综合服务站分站' };
    const changes = Array.from({ length: count }, () => long);
    const { pages, text } = await printed({ changes, title: `${'双江拉祜族佤族'.repeat(5)}资源手册` });
    expect(pages).toHaveLength(1);
    const told = text.split('家庭教育指导综').length - 1;
    if (text.includes('更正较多')) {
      expect(text).toContain(`一共${count}处，这里只印得下${told}处。请换用新版`);
      expect(told).toBeLessThan(count);
    } else expect([count, 2 * count]).toContain(told);
    for (const { x, y } of pages[0]!.runs) {
      expect(x).toBeGreaterThan(20);
      expect(y).toBeGreaterThan(20);
    }
  });

  it('of a retired street sends the reader to the book of the new one', async () => {
    expect((await printed({ successors: ['学院路街道'] })).text).toContain('已经并入学院路街道，请换用新街镇的手册');
  });

  it('has no QR code while no address is set', async () => {
    const { alts } = await readTags(await printed({ url: null }));
    expect(alts).toEqual([]);
    expect((await readTags(await printed())).alts).toEqual([`二维码：${slip.url}`]);
  });
});
