/** Where the facts come from: a line each, `题名，发布者，日期`. */
import type { Citation } from '../../../model/citation.ts';
import { nameAsSource, type PrivateData } from '../../problems/private-data.ts';
import { cleanCell, isMisread, type Cell, type CellRead } from './cell.ts';
import { readDay, readMonth } from './date-cell.ts';

/** Title of a source of which a worker names only who says so. */
const FROM_A_WORKER = '填报的资料';
/** Hosts that reprint: whatever stands there, the one who answers for it is somebody else. */
const REPRINTS =
  /(?:^|[./])(?:baidu|sina|sohu|163|qq|toutiao|zhihu|douyin|bilibili|weibo|xiaohongshu|thepaper|ifeng|360doc|xuexi)\.(?:com|cn)(?:[.:/]|$)/i;

/** The citations of a record. A line that still says what it said keeps its citation to the letter. */
export const SOURCES: Cell<Citation[]> = {
  write: (sources) => sources.map(written).join('\n'),
  read: (text, _about, was = []) => {
    const found: Citation[] = [];
    for (const line of text.split(/[\n；;]/).map((one) => one.trim())) {
      if (!line) continue;
      const read = readLine(line, was);
      if (isMisread(read)) return read;
      if (read.value) found.push(read.value);
    }
    return { value: found.length ? found : undefined };
  },
};

function written({ title, publisher, date, url }: Citation): string {
  return [title, publisher, date, url].filter(Boolean).join('，');
}

function readLine(line: string, was: readonly Citation[]): CellRead<Citation> {
  const kept = was.find((one) => cleanCell(written(one)) === line);
  if (kept) return { value: kept };
  const parts = line
    .split(/[，,]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const url = /^https?:/i.test(parts[parts.length - 1] ?? '') ? parts.pop() : undefined;
  if (url !== undefined && REPRINTS.test(url))
    return { what: '里面的网址是转载的', fix: '网址只写官方网站的；转载的写题名和发布者就行' };
  const date = dateOf(parts[parts.length - 1] ?? '');
  if (date !== undefined) parts.pop();
  const publisher = parts.pop();
  if (publisher === undefined) return { fix: '请写清楚是谁说的，例如：徐家汇街道办事处，2026年3月' };
  // What a worker was told, and by whom. A work that was published may bear its author's name.
  const named = url === undefined && !parts.some((part) => part.includes('《')) ? firstName([...parts, publisher]) : undefined;
  if (named) return { what: `里面的“${named.written}”${named.what}`, fix: named.fix };
  return { value: { title: parts.join('，') || FROM_A_WORKER, publisher, ...(date && { date }), ...(url && { url }) } };
}

/** The first part that is nothing but somebody's name; a publisher behind a title may be a house that is called like one. */
function firstName(parts: readonly string[]): PrivateData | undefined {
  for (const part of parts.length > 1 ? parts.slice(0, -1) : parts) {
    const named = nameAsSource(part);
    if (named) return named;
  }
  return undefined;
}

function dateOf(text: string): string | undefined {
  return /^\d{5}$/.test(text) ? undefined : (readDay(text) ?? readMonth(text) ?? /^(\d{4})年?$/.exec(text)?.[1]);
}
