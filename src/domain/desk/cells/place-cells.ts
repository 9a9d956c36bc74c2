/** Cells that name divisions: by code, by name, or both as the sheet writes them. */
import { NATION } from '../../../model/fields.ts';
import type { KnowledgeBase } from '../../../model/knowledge-base.ts';
import { fullName, lineage, scopeName } from '../../divisions.ts';
import { groupedBy } from '../../grouped-by.ts';
import { oncePer } from '../../once-per.ts';
import { narrow, type Cell, type CellRead, type SheetAbout } from './cell.ts';

const FIX = '请写代码或全名，例如 310104014 徐家汇街道';
/** 本街道, 本镇, 辖区: the place that the sheet is of. */
const OWN = /^(?:本(?:街道|街镇|镇|乡|社区|地|辖区)?|(?:本街道|本镇|本乡)?辖区(?:内|范围内)?)$/;

/** One division. */
export const PLACE: Cell<string> = { write: written, read: (text, about) => readPlace(text, about, '空着就是这张表的地方') };

/** Several divisions, `、` between them. */
export const PLACES: Cell<string[]> = {
  write: (codes, about) => codes.map((code) => written(code, about)).join('、'),
  read: (text, about) => {
    const codes: string[] = [];
    for (const item of text.split(/[、，,；;\n]/).map((one) => one.trim())) {
      if (!item) continue;
      const read = readPlace(item, about, '空着就是所在地');
      if ('fix' in read) return read;
      if (read.value && !codes.includes(read.value)) codes.push(read.value);
    }
    return { value: codes.length ? codes : undefined };
  },
};

function written(code: string, { kb }: SheetAbout): string {
  const name = scopeName(kb, code);
  return name === code ? code : `${code} ${name}`;
}

/** `empty` says what an empty cell means. */
function readPlace(text: string, about: SheetAbout, empty: string): CellRead<string> {
  const { divisions } = about.kb;
  const [code] = /(?<!\d)(?:\d{9}|\d{6})(?!\d)/.exec(narrow(text)) ?? [];
  if (code !== undefined) {
    const name = narrow(text)
      .replace(code, '')
      .replace(/[()\s]/g, '');
    if (code !== NATION && !divisions.has(code)) return { what: `没有区划代码 ${code}`, fix: FIX };
    // Code and name that do not belong together: one of them is a slip, and nobody but the writer knows which.
    if (name && name !== narrow(scopeName(about.kb, code)) && !narrow(fullName(about.kb, code)).endsWith(name))
      return { what: `${code} 是${scopeName(about.kb, code)}，不是“${name}”`, fix: '请改对代码或名称' };
    return { value: code };
  }
  const found = named(text, about);
  if (found.length === 1) return { value: found[0] };
  if (found.length > 1)
    return { what: `叫“${text}”的地方有 ${found.length} 个`, fix: `请写代码：${found.slice(0, 4).join('、')}` };
  if (OWN.test(text.replace(/\s/g, ''))) return { fix: `${empty}；要写出来，${FIX}` };
  return { what: '不是本站有的地方', fix: FIX };
}

/** Codes of the places so called; those nearest to the sheet's own place when there are several. */
function named(text: string, { kb, area }: SheetAbout): string[] {
  const name = text.replace(/\s/g, '');
  if (name === '全国') return [NATION];
  const codes = called(kb, name);
  if (codes.length < 2 || area === undefined) return codes;
  const line = lineage(kb, area).filter((code) => code !== NATION);
  for (const above of line) {
    const near = codes.filter((code) => lineage(kb, code).includes(above) || line.includes(code));
    if (near.length) return near;
  }
  return codes;
}

/** Codes of the divisions whose full name ends with `name`, and which it names whole, in the order of the content. */
function called(kb: SheetAbout['kb'], name: string): string[] {
  const own = byName(kb.divisions);
  const found = [...name].flatMap((_, from, letters) => own.get(letters.slice(from).join('')) ?? []);
  return found
    .filter(({ code }) => fullName(kb, code).endsWith(name))
    .sort((a, b) => a.rank - b.rank)
    .map(({ code }) => code);
}

/** Divisions by their own names: a sheet of thousands of rows asks for each of them, among tens of thousands. */
const byName = oncePer((divisions: KnowledgeBase['divisions']) =>
  groupedBy(
    [...divisions.values()].map(({ code, name }, rank) => ({ code, name, rank })),
    ({ name }) => name,
  ),
);
