/** Cells that name divisions: by code, by name, or both as the sheet writes them. */
import { NATION } from '../../../model/fields.ts';
import { fullName, lineage, scopeName } from '../../divisions.ts';
import { narrow, type Cell, type CellRead, type SheetAbout } from './cell.ts';

const FIX = '请写代码或全名，例如 310104014 徐家汇街道';

/** One division. */
export const PLACE: Cell<string> = { write: written, read: (text, about) => readPlace(text, about) };

/** Several divisions, `、` between them. */
export const PLACES: Cell<string[]> = {
  write: (codes, about) => codes.map((code) => written(code, about)).join('、'),
  read: (text, about) => {
    const codes: string[] = [];
    for (const item of text.split(/[、，,；;\n]/).map((one) => one.trim())) {
      if (!item) continue;
      const read = readPlace(item, about);
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

function readPlace(text: string, about: SheetAbout): CellRead<string> {
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
  return { what: '不是本站有的地方', fix: FIX };
}

/** Codes of the places so called; those nearest to the sheet's own place when there are several. */
function named(text: string, { kb, area }: SheetAbout): string[] {
  const name = text.replace(/\s/g, '');
  if (name === '全国') return [NATION];
  const all = [...kb.divisions.values()].filter(
    (one) => one.name === name || (name.length > one.name.length && fullName(kb, one.code).endsWith(name)),
  );
  const codes = all.map(({ code }) => code);
  if (codes.length < 2 || area === undefined) return codes;
  const line = lineage(kb, area).filter((code) => code !== NATION);
  for (const above of line) {
    const near = codes.filter((code) => lineage(kb, code).includes(above) || line.includes(code));
    if (near.length) return near;
  }
  return codes;
}
