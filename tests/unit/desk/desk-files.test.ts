/** A browser that has only the files of a place answers a sheet as the operator's command line does, and learns nothing that is kept back. */
import { describe, expect, it } from 'vitest';
import { readChangeFile } from '../../../src/domain/desk/change-file.ts';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { deskArea, deskRegion } from '../../../src/domain/desk/desk-files.ts';
import { deskAreaOf, deskKnowledge } from '../../../src/domain/desk/desk-knowledge.ts';
import { streetSheets } from '../../../src/domain/desk/sheet-rows.ts';
import { problemInWords } from '../../../src/domain/desk/sheet-problem.ts';
import { areasWithPage } from '../../../src/domain/divisions.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { aService } from '../builders.ts';
import { deskContent, fill, SERVICES, STREET, TODAY, type Table } from './desk-content.ts';

/** What the browser has after the journey as JSON. */
function inBrowser(kb: KnowledgeBase, area: string): KnowledgeBase {
  const file = JSON.parse(JSON.stringify(deskArea(kb, deskAreaOf(area)))) as ReturnType<typeof deskArea>;
  return deskKnowledge(JSON.parse(JSON.stringify(deskRegion(kb, file.region))) as ReturnType<typeof deskRegion>, file);
}

/** The sheets that the website gives out. */
function givenOut(kb: KnowledgeBase, area: string): Table[] {
  return [
    { name: '填写说明', rows: [['区划代码', area]] },
    ...streetSheets(kb, area, 'public').sheets.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))],
    })),
  ];
}

const answered = (kb: KnowledgeBase, tables: Table[]) => {
  const { problems, remarks, diff, changeFile } = checkSheet(kb, tables, TODAY);
  return { problems: problems.map(problemInWords), remarks, diff, changeFile };
};

const real = readContent('content');

describe.each(
  areasWithPage(real).filter(({ code }) => real.services.some(({ area }) => area.startsWith(code.replace(/(00)+$/, '')))),
)('the sheet of $name', ({ code }) => {
  const browser = inBrowser(real, code);
  it('is answered alike when it is untouched, and when every row is filled in further', () => {
    expect(answered(browser, givenOut(real, code))).toEqual(answered(real, givenOut(real, code)));
    const tables = givenOut(real, code);
    for (const { rows } of tables.slice(1, 6)) {
      const notes = rows[0]!.findIndex((heading) => heading === '备注' || heading === '怎么参加' || heading === '时间');
      for (const row of rows.slice(1)) if (notes > 0) row[notes] = '问村里的儿童主任';
    }
    const whole = answered(real, tables);
    expect(whole.problems).toEqual([]);
    expect(whole.diff.changes.length).toBe(
      tables.slice(1, 6).flatMap(({ name, rows }) => (name === '补贴和救助' ? [] : rows.slice(1))).length,
    );
    expect(answered(browser, tables)).toEqual(whole);
  });
});

const hidden = aService({ id: 'hidden', name: '藏起来的中心', kind: 'family-centre', publish: 'no', serves: [STREET] });
const clinic = aService({
  id: 'clinic',
  name: '长宁区精神卫生中心',
  kind: 'psychiatric-hospital',
  area: '310105',
  serves: ['310105'],
});
const kb = deskContent({
  services: { '310104': [...SERVICES, hidden], '310105': [clinic] },
  blocklist: [{ number: '021-64389999', reason: '藏起来的中心的旧号' }],
});

describe('what is kept back', () => {
  it('is in no file, by name, by number or by reason', () => {
    const published = JSON.stringify([deskArea(kb, '310104'), deskArea(kb, '310000'), deskRegion(kb, '310000')]);
    expect(published).toContain('徐汇区精神卫生中心');
    expect(published).not.toMatch(/藏起来|"hidden"/);
  });
  it('has no row that the browser knows; the row is refused, not added', () => {
    const tables = givenOut(kb, '310104');
    fill(tables, '服务点', 'hidden', { 服务点名称: '藏起来的中心' });
    expect(answered(inBrowser(kb, '310104'), tables).problems[0]).toContain('网站上没有这个编号');
  });
  it('does not come in as something new: the operator is told', () => {
    const tables = givenOut(kb, '310104');
    fill(tables, '服务点', '', { 服务点名称: '藏起来的中心', 类别: '家中心', 资料来源: '徐家汇街道办事处' });
    const { changeFile } = answered(inBrowser(kb, '310104'), tables);
    expect(readChangeFile(kb, '改动.json', JSON.stringify(changeFile), TODAY)).toMatchObject({
      changes: [],
      problems: [{ what: '这里已经有一条同名的（编号 hidden，没有公开）' }],
    });
  });
});

describe('what stands elsewhere in the region', () => {
  const tables = () => givenOut(kb, STREET);
  it('may be named: a hospital of another district, a place of another district', () => {
    const filled = tables();
    fill(filled, '合作医院', '', { 属于哪个服务点: '徐家汇街道未成年人保护工作站', 合作医院: '长宁区精神卫生中心' });
    expect(answered(inBrowser(kb, STREET), filled)).toEqual(answered(kb, filled));
    expect(answered(kb, filled).diff.changes[0]!.after).toMatchObject({ partners: ['hospital', 'clinic'] });
  });
  it('is on no page of this place', () => {
    expect(deskArea(kb, '310104').services.map(({ id }) => id)).not.toContain('clinic');
  });
});

it('a refused number is refused', () => {
  const tables = givenOut(kb, '310104');
  fill(tables, '服务点', 'station', { 电话: '021-64389999' });
  expect(answered(inBrowser(kb, '310104'), tables).problems).toEqual([expect.stringContaining('在停用号码名单里')]);
});

it('the key of the map goes nowhere', () => {
  const keyed = { ...kb, site: { ...kb.site, map: { provider: 'tianditu', key: 'geheim' } } } as KnowledgeBase;
  expect(JSON.stringify(deskRegion(keyed, '310000'))).not.toContain('geheim');
});
