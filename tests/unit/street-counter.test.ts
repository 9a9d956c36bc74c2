/** What a worker reads at a street's counter. */
import { describe, expect, test } from 'vitest';
import { assembleHandbook } from '../../src/domain/handbook/assemble-handbook.ts';
import { streetCounter, volumeInWords } from '../../src/domain/prints/street-counter.ts';
import { aKnowledgeBase, anEdition, aRegion, aService, aSite, confirmedOn, NATIONAL_LINES, type Written } from './builders.ts';

const TODAY = '2026-11-22';
const STREET = '310104014';
const counter = (written: Written = {}) => {
  const kb = aKnowledgeBase(written);
  return streetCounter(kb, assembleHandbook(kb, STREET, TODAY), TODAY, [
    { edition: 'handbook', pages: 24, bytes: 281_300 },
    { edition: 'booklet', pages: 12, bytes: 1_400_000 },
    { edition: 'card', pages: 1, bytes: 300 },
  ]);
};

describe('paper', () => {
  test.each([
    ['handbook', 24, '24 页'],
    ['booklet', 12, '6 张 A4 纸，折成 24 页的小书'],
    ['guide-booklet', 24, '12 张 A4 纸，折成 48 页的小书'],
    ['large', 31, '31 页，16 张 A4 纸'],
    ['poster', 1, '1 页，1 张 A4 纸'],
    ['wallet', 2, '2 页，1 张 A4 纸'],
    ['paperwork', 2, '2 页，2 张 A4 纸'],
    ['card', 1, '一张图片'],
  ] as const)('%s of %i pages: %s', (edition, pages, words) => {
    expect(volumeInWords(edition, pages)).toBe(words);
  });
});

test('each edition stands with its file, paper and settings, and only those that were made', () => {
  const { rows } = counter();
  expect(rows.map(({ file, size }) => [file, size])).toEqual([
    ['handbook.pdf', 'PDF，275 KB'],
    ['handbook-booklet.pdf', 'PDF，1.3 MB'],
    ['card.png', '图片，1 KB'],
  ]);
  expect(rows[1]).toMatchObject({ paper: 'A4 纸', settings: expect.stringContaining('短边翻转') as string });
});

describe('freshness', () => {
  const services = {
    '310104': [
      aService({ id: 'new', assured: confirmedOn('2026-10-01') }),
      aService({ id: 'older', kind: 'childrens-home', assured: confirmedOn('2026-09-03') }),
      aService({ id: 'aged', kind: 'psychiatric-hospital', assured: confirmedOn('2025-10-01') }),
      aService({ id: 'asked-never', kind: 'community-health-centre' }),
      aService({ id: 'first-to-verify', kind: 'hospital-psychology-clinic', publish: 'verify-first' }),
      aService({ id: 'too-old', kind: 'emergency-department', assured: confirmedOn('2024-01-01') }),
    ],
  };

  test('printed facts are counted by how well they are confirmed', () => {
    const standing = NATIONAL_LINES.map((line) => ({ ...line, standing: true as const }));
    expect(counter({ services: { ...services, '000000': standing } }).trust).toEqual([
      { label: '全国公用号码', count: expect.any(Number) as number },
      { label: '已核实', count: 2 },
      { label: '核实过，已满一年', count: 1 },
      { label: '尚未电话核实', count: 1 },
    ]);
  });

  test('the oldest and the newest confirmation are named; what is not printed does not count', () => {
    expect(counter({ services }).confirmed).toEqual({ oldest: '2025年10月1日', newest: '2026年10月1日' });
    expect(counter({ services }).heldBack).toBe(2);
  });

  test('without any confirmation none is claimed', () => {
    expect(counter()).toMatchObject({
      confirmed: null,
      trust: [{ label: '尚未电话核实', count: NATIONAL_LINES.length }],
    });
  });
});

describe('what is missing', () => {
  const titles = (written: Written) => counter(written).missing.map(({ what }) => what);

  test('an unapproved street of a site without address is told both, and how to mend it', () => {
    const { missing, approved, indexed } = counter();
    expect(missing.map(({ what }) => what)).toEqual(['街镇的批准', '网址', '小地图', '可以参加的项目', '近期活动']);
    expect(missing[0]!.then).toContain('content/editions/310104014.json');
    expect({ approved, indexed }).toEqual({ approved: false, indexed: false });
  });

  test('what is there is not called missing', () => {
    const imprint = { publisher: '徐家汇街道办事处', approvedOn: '2026-11-01' };
    const written = { site: aSite({ baseUrl: 'https://x.example.org/' }), editions: { [STREET]: anEdition({ imprint }) } };
    expect(titles(written)).toEqual(['小地图', '可以参加的项目', '近期活动']);
    expect(counter(written)).toMatchObject({ approved: true, indexed: true });
  });

  test('lines left open in the books are listed by block', () => {
    const gaps = { hotlineGaps: [{ name: '青春热线', reason: '号码待核' }] };
    const { toFill } = counter({ regions: { '310000': aRegion(gaps) }, services: { '310104': [aService()] } });
    expect(toFill.find(({ block }) => block === '热线')?.lines).toEqual(['青春热线']);
    expect(toFill.find(({ block }) => block === '服务点')?.lines).not.toContain('未成年人保护工作站');
    expect(toFill.find(({ block }) => block === '服务点')?.lines).toContain('儿童之家');
    expect(toFill.map(({ block }) => block)).toContain('现在有危险');
  });
});
