/** A partner hospital whose own record is kept back: no public sheet or file names it, and no public sheet that comes home deletes it. */
import { describe, expect, it } from 'vitest';
import { readChangeFile } from '../../../src/domain/desk/change-file.ts';
import { checkSheet } from '../../../src/domain/desk/check-sheet.ts';
import { deskArea, deskRegion } from '../../../src/domain/desk/desk-files.ts';
import { deskAreaOf, deskKnowledge } from '../../../src/domain/desk/desk-knowledge.ts';
import { streetSheets, type SheetFor } from '../../../src/domain/desk/sheet-rows.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import type { Service } from '../../../src/model/service.ts';
import { aService } from '../builders.ts';
import { deskContent, fill, SERVICES, TODAY, type Table } from './desk-content.ts';

const AREA = '310104';
const STATION_NAME = '徐家汇街道未成年人保护工作站';
const SECRET = aService({
  id: 'kept-back-hospital',
  name: '不公开的医院',
  kind: 'psychiatric-hospital',
  publish: 'no',
  phones: [],
});
const OTHER = aService({ id: 'clinic', name: '长宁区精神卫生中心', kind: 'psychiatric-hospital', phones: [] });

/** The station names the hospital that is kept back between two public ones. */
function site(secret: Service = SECRET): KnowledgeBase {
  const station = { ...SERVICES[2]!, partners: ['hospital', secret.id, 'clinic'] };
  return deskContent({ services: { [AREA]: [SERVICES[0]!, SERVICES[1]!, station, secret, OTHER] } });
}

function sheet(kb: KnowledgeBase, whose: SheetFor): Table[] {
  return [
    { name: '填写说明', rows: [['区划代码', AREA]] },
    ...streetSheets(kb, AREA, whose).sheets.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))],
    })),
  ];
}

function inBrowser(kb: KnowledgeBase): KnowledgeBase {
  const area = JSON.parse(JSON.stringify(deskArea(kb, deskAreaOf(AREA)))) as ReturnType<typeof deskArea>;
  return deskKnowledge(JSON.parse(JSON.stringify(deskRegion(kb, area.region))) as ReturnType<typeof deskRegion>, area);
}

const stationIn = (kb: KnowledgeBase) => kb.services.find(({ id }) => id === 'station')!;
const partnerRows = (tables: Table[]) => tables.find(({ name }) => name === '合作医院')!.rows.map((row) => row[2]);

const namesake = { ...SECRET, name: '徐汇区精神卫生中心' };

describe.each([
  ['of its own name', site()],
  ['that has the name of a public one', site(namesake)],
])('a hospital that is kept back, %s,', (_, kb) => {
  it('is in no public sheet and in no file of the desk page, neither by name nor by id', () => {
    const published = JSON.stringify([sheet(kb, 'public'), deskArea(kb, AREA), deskArea(kb, '310000'), deskRegion(kb, '310000')]);
    expect(published).not.toMatch(/不公开的医院|kept-back/);
    expect(partnerRows(sheet(kb, 'public'))).toEqual(['合作医院', '徐汇区精神卫生中心', '长宁区精神卫生中心']);
    expect(stationIn(inBrowser(kb)).partners).toEqual(['hospital', 'clinic']);
  });
  it('stands in the operator’s sheet, and neither sheet changes anything when it comes home untouched', () => {
    expect(partnerRows(sheet(kb, 'operator'))).toHaveLength(4);
    for (const whose of ['operator', 'public'] as const)
      expect(checkSheet(kb, sheet(kb, whose), TODAY)).toMatchObject({ problems: [], remarks: [], diff: { changes: [] } });
    expect(checkSheet(inBrowser(kb), sheet(kb, 'public'), TODAY)).toMatchObject({ problems: [], diff: { changes: [] } });
  });
  it('stays where it stood when a public sheet changes the partners and the row of the station', () => {
    const filled = sheet(kb, 'public');
    const rows = filled.find(({ name }) => name === '合作医院')!.rows;
    rows[1]![rows[0]!.indexOf('状态')] = '已取消';
    fill(filled, '合作医院', '', { 属于哪个服务点: STATION_NAME, 合作医院: '乐山儿童之家' });
    fill(filled, '服务点', 'station', { 备注: '二楼' });
    const whole = checkSheet(kb, filled, TODAY);
    expect(whole.problems).toEqual([]);
    expect(stationIn(whole.preview)).toMatchObject({ partners: ['kept-back-hospital', 'clinic', 'home'], note: '二楼' });

    const { changeFile } = checkSheet(inBrowser(kb), filled, TODAY);
    expect(JSON.stringify(changeFile)).not.toContain('kept-back');
    const mailed = readChangeFile(kb, '改动.json', JSON.stringify(changeFile), TODAY);
    expect([mailed.problems, mailed.remarks]).toEqual([[], []]);
    expect(mailed.changes.map(({ after }) => after)).toEqual(whole.diff.changes.map(({ after }) => after));
    expect(readChangeFile(whole.preview, '改动.json', JSON.stringify(changeFile), TODAY)).toMatchObject({
      changes: [],
      remarks: [expect.stringContaining('已经改过了')],
    });
  });
  it('stays when a public sheet takes away all that it shows', () => {
    const filled = sheet(kb, 'public');
    const rows = filled.find(({ name }) => name === '合作医院')!.rows;
    for (const row of rows.slice(1)) row[rows[0]!.indexOf('状态')] = '已取消';
    const { changeFile } = checkSheet(inBrowser(kb), filled, TODAY);
    const [change] = readChangeFile(kb, '改动.json', JSON.stringify(changeFile), TODAY).changes;
    expect(change!.after).toMatchObject({ partners: ['kept-back-hospital'] });
  });
});

it('a change file that was made before the record changed is stale all the same', () => {
  const kb = site();
  const filled = sheet(kb, 'public');
  fill(filled, '服务点', 'station', { 备注: '二楼' });
  const { changeFile } = checkSheet(inBrowser(kb), filled, TODAY);
  const later: KnowledgeBase = {
    ...kb,
    services: kb.services.map((one) => (one.id === 'station' ? { ...one, organization: '街道' } : one)),
  };
  const [problem] = readChangeFile(later, '改动.json', JSON.stringify(changeFile), TODAY).problems;
  expect(problem!.what).toBe('做这个文件以后，网站上这一条又改过（organization）');
});

it('a partner in another district, and one that is no hospital, are known to the desk page', () => {
  const far = aService({
    id: 'far',
    name: '外区心理中心',
    kind: 'family-centre',
    area: '310105',
    serves: ['310105'],
    phones: [],
  });
  const station = { ...SERVICES[2]!, partners: ['far'] };
  const kb = deskContent({ services: { [AREA]: [station], '310105': [far] } });
  const filled = sheet(kb, 'public');
  fill(filled, '服务点', 'station', { 备注: '二楼' });
  expect(checkSheet(inBrowser(kb), filled, TODAY)).toMatchObject({ problems: [], diff: { changes: [{ change: 'changed' }] } });
});
