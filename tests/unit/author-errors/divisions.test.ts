/** What an author sees for each kind of mistake. The messages are part of the product: change them on purpose. */
import { describe, expect, it } from 'vitest';
import { aDivision, DIVISIONS, whatAuthorSees } from '../builders.ts';

const divisions = (...more: ReturnType<typeof aDivision>[]) =>
  whatAuthorSees({ divisions: { '310000': [...DIVISIONS, ...more] } });

describe('divisions', () => {
  it('a code that is listed twice, also across files', () => {
    expect(whatAuthorSees({ divisions: { '310000': DIVISIONS, '310104': [aDivision('310104014', '徐镇街道', 'subdistrict')] } }))
      .toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/divisions/310104.json  第 1 条 “310104014” 的 code
          区划代码 “310104014” 写了两次，另一处是 content/divisions/310000.json 的 “徐家汇街道”。留下对的一条，删去另一条。"
    `);
  });
  it('a street without its district, a district without its city', () => {
    expect(divisions(aDivision('310105001', '华阳路街道', 'subdistrict'), aDivision('330206', '北仑区', 'district')))
      .toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/divisions/310000.json  第 13 条 “310105001” 的 code
          “华阳路街道” 的上级区划 310105 不在名录里。补上 310105 这一条，或改正代码。
        content/divisions/310000.json  第 14 条 “330206” 的 code
          “北仑区” 的上级区划 330200 不在名录里。补上 330200 这一条，或改正代码。"
    `);
  });
  it('a county directly under its province needs no city', () => {
    expect(divisions(aDivision('330900', '舟山市', 'prefecture'), aDivision('459001', '某直辖县', 'county'))).toBe('没有问题');
  });
  it('a successor that does not exist', () => {
    expect(
      divisions(
        aDivision('310104099', '旧街道', 'subdistrict', { validTo: '2024-01-01', replacedBy: ['310104015'] }),
        aDivision('310104400', '开发区', 'pseudo', { servedBy: '999999999' }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/divisions/310000.json  第 13 条 “310104099” 的 replacedBy[0]
          没有区划代码 “310104015”。相近的有：310104012、310104014、310104099。
        content/divisions/310000.json  第 14 条 “310104400” 的 servedBy
          没有区划代码 “999999999”。检查 servedBy 写的代码。"
    `);
  });
  it('a successor without the day from which it takes over', () => {
    expect(
      divisions(
        aDivision('310104098', '停用街道', 'subdistrict', { validTo: '2024-01-01' }),
        aDivision('310104099', '旧街道', 'subdistrict', { replacedBy: ['310104014'] }),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 1 处问题：
        content/divisions/310000.json  第 14 条 “310104099” 的 validTo
          “旧街道” 写了 replacedBy（由谁接手），没写 validTo（用到哪一天）。补上最后一天的日期，写成 2026-03-31 这样的形式；还在用的，删去 replacedBy。"
    `);
  });
  it('Kinmen and Matsu', () => {
    expect(
      divisions(
        aDivision('350000', '福建省', 'province'),
        aDivision('350500', '泉州市', 'prefecture'),
        aDivision('350527', '金门县', 'county'),
        aDivision('350527101', '金沙镇', 'town'),
        aDivision('350100', '福州市', 'prefecture'),
        aDivision('350122', '连江县', 'county'),
        aDivision('350122400', '马祖乡', 'township'),
      ),
    ).toMatchInlineSnapshot(`
      "内容有 3 处问题：
        content/divisions/310000.json  第 15 条 “350527”
          “金门县” 不设页面。本站不收金门、马祖，请删去这一条。
        content/divisions/310000.json  第 16 条 “350527101”
          “金沙镇” 不设页面。本站不收金门、马祖，请删去这一条。
        content/divisions/310000.json  第 19 条 “350122400”
          “马祖乡” 不设页面。本站不收金门、马祖，请删去这一条。"
    `);
  });
  it('villages of a street that does not exist, or of a district', () => {
    expect(whatAuthorSees({ villages: { '310000': { '310104013': ['某居委会'], '310104': ['某居委会'] } } }))
      .toMatchInlineSnapshot(`
      "内容有 2 处问题：
        content/villages/310000.json  “310104”
          “310104” 不是街道或乡镇的代码（9 位）。相近的有：310104012、310104014。
        content/villages/310000.json  “310104013”
          没有代码是 “310104013” 的街道或乡镇。相近的有：310104012、310104014、330106001。"
    `);
  });
});
