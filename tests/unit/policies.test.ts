/** Digests of policy documents, and what serves their clauses. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestHead } from '../../src/domain/policies/policy-digest.ts';
import { policyCoverage } from '../../src/domain/policies/policy-coverage.ts';
import { topicMatrix } from '../../src/domain/policies/topic-matrix.ts';
import type { Region } from '../../src/model/region.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { aKnowledgeBase, aProgramme, aRegion } from './builders.ts';
import { aPage } from './page-builders.ts';

type Document = Region['documents'][number];
const TODAY = '2026-11-22';

const document = (differs: Partial<Document> = {}): Document => ({
  code: 'SH-X',
  title: '关爱方案',
  titleKnown: true,
  status: 'in-force',
  clauses: [
    { n: 1, gist: '建档' },
    { n: 2, gist: '走访', at: '二（一）' },
    { n: 13, gist: '培养医师', why: '培养医生是卫生部门的事，网站做不了。' },
  ],
  ...differs,
});
const digest = aPage('policies', { slug: 'shanghai-xinli', document: 'SH-X' });
const head = (differs: Partial<Document>) =>
  digestHead(
    aKnowledgeBase({ regions: { '310000': aRegion({ documents: [document(differs)] }) }, pages: [digest] }),
    digest,
    TODAY,
  )!;

describe('the head of a digest', () => {
  it('says that a document is in force, and what is known of it', () => {
    expect(head({ number: '沪民〔2025〕1号', date: '2025-03-01', validTo: '2030-03-01' })).toMatchObject({
      status: '现行',
      notInForce: false,
      facts: ['《关爱方案》', '沪民〔2025〕1号', '2025年3月1日印发', '有效期到2030年3月1日'],
    });
  });
  it('says what is not known instead of inventing it', () => {
    expect(head({ titleKnown: false }).facts).toEqual(['读到的文件上没有标题', '没有文号', '没有日期']);
  });
  it.each([
    [{ status: 'draft' } as const, '征求意见稿'],
    [{ status: 'expired' } as const, '已经到期'],
    [{ validTo: '2026-11-21' }, '已经到期'],
  ])('says in its first words that it binds nobody: %o', (differs, words) => {
    expect(head(differs).notInForce).toBe(true);
    expect(head(differs).status).toContain(words);
  });
});

describe('the coverage of the clauses', () => {
  const region = aRegion({
    documents: [document()],
    visit: { normal: { contactDays: 30, visitDays: 60 }, attention: { contactDays: 14, visitDays: 30 }, clauses: ['SH-X-2'] },
  });
  const kb = aKnowledgeBase({
    regions: { '310000': region, '990000': aRegion({ code: '990000', sample: true, documents: [document({ code: 'YL' })] }) },
    pages: [
      digest,
      aPage('guides', { slug: 'a', policy: ['SH-X-1'] }),
      aPage('help', { slug: 'b', policy: ['SH-X-1', 'SH-X-2'] }),
    ],
    programmes: { '310000': [aProgramme({ area: '310000', serves: ['310000'], policy: ['SH-X-1'] })] },
  });
  const [covered] = policyCoverage(kb);

  it('names pages, data and programmes; the digest itself serves nobody', () => {
    expect(covered!.clauses.map(({ code, at, pages, data }) => [code, at, pages.map(({ front }) => front.slug), data])).toEqual([
      ['SH-X-1', '第 1 条', ['a', 'b'], ['关爱项目']],
      ['SH-X-2', '二（一）', ['b'], ['联系和上门计划']],
      ['SH-X-13', '第 13 条', [], []],
    ]);
  });
  it('says why nothing serves a clause', () => expect(covered!.clauses[2]!.why).toContain('网站做不了'));
  it('leaves the invented city out', () => expect(policyCoverage(kb)).toHaveLength(1));
});

describe('the real content', () => {
  const real = readContent(join(import.meta.dirname, '../../content'));

  it('serves every clause of the documents, or says why it cannot, never both', () => {
    const clauses = policyCoverage(real).flatMap(({ clauses: all }) => all);
    expect(clauses.length).toBeGreaterThan(60);
    const served = ({ pages, data, whoCounts }: (typeof clauses)[number]) => whoCounts || pages.length + data.length > 0;
    expect(clauses.filter((clause) => served(clause) === (clause.why !== '')).map(({ code }) => code)).toEqual([]);
  });

  it('has a digest of every document, and a guide on each of the six topics and the five risks', () => {
    const digests = real.pages
      .filter(({ kind }) => kind === 'policies')
      .map(({ front }) => ('document' in front ? front.document : ''));
    expect(digests.sort()).toEqual(['FJ', 'GX', 'HZ', 'SH-X', 'SH-Y']);
    for (const [matrix, count] of [
      ['six-topics', 6],
      ['risk-factors', 5],
    ] as const) {
      const rows = topicMatrix(real, matrix);
      expect(rows.length, matrix).toBeGreaterThanOrEqual(count);
      expect(rows.filter(({ guides }) => guides.length === 0).map(({ topic }) => topic.id)).toEqual([]);
    }
  });
});
