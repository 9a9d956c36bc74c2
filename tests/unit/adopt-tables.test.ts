/** Tables as spreadsheet programs save them, and the files of content written back as they were. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { csvTable } from '../../src/desk/csv-table.ts';
import { divisionText, villageText } from '../../src/domain/adopt/content-text.ts';

const HEADINGS = { code: ['代码', 'code'], name: ['名称', 'name'] } as const;
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => csvTable(bytes, HEADINGS);
const NINGBO = { rows: [{ code: '330200', name: '宁波市', row: 2 }] };

/** 代码,名称⏎330200,宁波市 as Chinese Windows saves it. */
const GB18030 = Uint8Array.from(Buffer.from('b4fac2eb2cc3fbb3c60d0a3333303230302cc4feb2a8cad00d0a', 'hex'));

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8('代码,名称\n330200,宁波市\n')],
  ['UTF-8 with its mark, as Excel saves it', utf8('\ufeff代码,名称\r\n330200,宁波市\r\n')],
  ['the encoding of Chinese Windows', GB18030],
  ['Unicode text with tabs', new Uint8Array(Buffer.from('\ufeff代码\t名称\r\n330200\t宁波市\r\n', 'utf16le'))],
  ['columns in another order, between others', utf8('x,名称,y,代码\n1,宁波市,2,330200\n')],
  ['quotes and spaces', utf8('" 代 码 ",Name\n"330200", 宁波市 \n')],
])('a table in %s is read', (_what, bytes) => {
  expect(read(bytes)).toEqual(NINGBO);
});

it('rows count as the spreadsheet program counts them: a title, empty rows, cells of two lines', () => {
  expect(read(utf8('某市名录\n\n代码,名称\n,\n"330200",宁波市\n\n"330203","海曙\n区"\n'))).toEqual({
    rows: [
      { code: '330200', name: '宁波市', row: 5 },
      { code: '330203', name: '海曙\n区', row: 7 },
    ],
  });
});

test.each<[string, Uint8Array, string]>([
  ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0), '是 Excel 工作簿，不是 CSV'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '是 Excel 工作簿，不是 CSV'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xff), '不是文字，或者编码认不出来'],
  ['nothing', utf8(''), '里找不到列名。第一行请写：代码、名称'],
  ['other columns', utf8('甲,乙\n1,2\n'), '里找不到列名。第一行请写：代码、名称'],
  ['a column missing', utf8('代码,别的\n1,2\n'), '缺少「名称」这一列。第一行请写：代码、名称'],
  ['a column twice', utf8('代码,名称,code\n1,2,3\n'), '里有两列都叫「代码」。请删去多出来的一列'],
  ['an open quote', utf8('代码,名称\n"1,2\n'), '行附近的引号不成对'],
])('a file that is %s is told as such', (_what, bytes, says) => {
  expect(read(bytes)).toEqual({ refusal: expect.stringContaining(says) });
});

it('lists of divisions and villages are written back to the letter, so that a difference is a change', () => {
  for (const name of readdirSync('content/divisions')) {
    const list = readFileSync(join('content/divisions', name), 'utf8');
    expect(divisionText(JSON.parse(list)) === list, name).toBe(true);
    const villages = readFileSync(join('content/villages', name), 'utf8');
    expect(villageText(JSON.parse(villages)) === villages, name).toBe(true);
  }
});
