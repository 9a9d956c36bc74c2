/** The table and the map file, read back as their programs read them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../../src/model/service.ts';
import { csvFile } from '../../../src/open-data/csv.ts';
import { servicesCsv } from '../../../src/open-data/services-csv.ts';
import { serviceCollection } from '../../../src/open-data/services-geojson.ts';
import { aKnowledgeBase, aService } from '../builders.ts';
import { aFullService } from './full-service.ts';

const TODAY = '2026-11-22';
const kbWith = (...services: Service[]) => aKnowledgeBase({ services: { '310104': services } });

/** The rows of a table as a strict reader sees them. */
const rowsOf = (file: string) => parse(file, { bom: true, record_delimiter: '\r\n' });

describe('a table', () => {
  it('begins with a byte order mark, so that Excel reads Chinese, and ends every row with CRLF', () => {
    const file = csvFile([['名称'], ['甲'], ['乙']]);
    expect([...new TextEncoder().encode(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(file.slice(1)).toBe('名称\r\n甲\r\n乙\r\n');
  });

  it.each([
    '=1+1',
    '+86',
    '-1',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠A',
    ' =1',
    '\t=1',
    '\r=1',
    '\u0000=1',
    '=HYPERLINK("http://x";"y")',
  ])('shows %j as text, never as a formula', (text) => expect(rowsOf(csvFile([[text, '尾']]))).toEqual([[`'${text}`, '尾']]));

  it.each(['021-64387250', '8:30—17:00', '甲=乙', '', '—', '“引号”'])('leaves %j as it is', (text) =>
    expect(rowsOf(csvFile([[text, '尾']]))).toEqual([[text, '尾']]),
  );

  it.each(['甲,乙', '他说"好"', '两行\r\n两行', ' 前后 '])('keeps %j in its cell', (text) =>
    expect(rowsOf(csvFile([[text, '尾']]))).toEqual([[text, '尾']]),
  );
});

describe('services.csv', () => {
  const [headings, ...rows] = rowsOf(servicesCsv(kbWith(aFullService(), aService({ id: 'bare', phones: [] })), TODAY)) as [
    string[],
    ...string[][],
  ];
  const row = (id: string) =>
    Object.fromEntries(rows.find(([first]) => first === id)!.map((cell, index) => [headings[index], cell]));

  it('has one row for each service, the facts in Chinese', () => {
    expect(rows).toHaveLength(8);
    expect(row('station')).toMatchObject({
      类别: '未成年人保护工作站',
      电话: '021-64387250转2（白天）；12355（周六 9:00—12:00；节假日休息）',
      所在区划: '上海市徐汇区 310104',
      服务范围: '上海市徐汇区徐家汇街道 310104014',
      接未成年人: '是',
      有急诊: '否',
      核实情况: '2026年11月核实',
      资料截至: '2026年11月1日',
    });
  });

  it('leaves empty what is unknown: 未填 is not “否”', () => {
    expect(row('bare')).toMatchObject({ 电话: '', 时间: '', 地址: '', 接未成年人: '', 有急诊: '', 费用: '', 本站网页: '' });
  });

  it('writes no bare code, which a spreadsheet would turn into 0', () => {
    expect(row('n-110')).toMatchObject({ 所在区划: '全国 000000', 核实情况: '来源：上海市民政局，2025年3月1日，尚未电话核实' });
  });
});

describe('services.geojson', () => {
  const featureOf = (location: Service['location']) =>
    serviceCollection(kbWith(aService(location ? { location } : {})), TODAY).features.find(({ id }) => id === 'station')!;

  it('has a point only where the source gave WGS-84', () => {
    expect(featureOf({ lng: 121.43, lat: 31.19, crs: 'wgs84' }).geometry).toEqual({
      type: 'Point',
      coordinates: [121.43, 31.19],
    });
  });

  it.each(['gcj02', 'bd09'] as const)('never turns %s back, and keeps the point as given', (crs) => {
    const feature = featureOf({ lng: 121.43, lat: 31.19, crs });
    expect(feature.geometry).toBeNull();
    expect(feature.properties.given_point).toEqual({ lng: 121.43, lat: 31.19, crs });
    expect(JSON.stringify({ ...feature, properties: { ...feature.properties, given_point: null } })).not.toMatch(
      /\b(121|31)\.\d/,
    );
  });

  it('tells of a service without any point', () => {
    expect(featureOf(undefined)).toMatchObject({ type: 'Feature', geometry: null, properties: { given_point: null } });
  });

  it('has the members that RFC 7946 asks for', () => {
    const collection = serviceCollection(kbWith(aService()), TODAY);
    expect(collection.type).toBe('FeatureCollection');
    for (const feature of collection.features) expect(Object.keys(feature)).toEqual(['type', 'id', 'geometry', 'properties']);
    expect(collection.as_of).toBe('2025-03-01');
  });
});
