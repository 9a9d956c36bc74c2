import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { csvTable, type CsvTable, type Headings } from '../../desk/csv-table.ts';

/** The rows of a CSV file. Throws a {@link Failure} when it cannot be read, or is no such table. */
export async function readTableFile<K extends string>(
  file: string,
  headings: Headings<K>,
): Promise<Extract<CsvTable<K>, { rows: unknown }>['rows']> {
  const bytes = await readFile(resolve(file)).catch((cause: unknown) => {
    throw new Failure(`读不了文件 ${file}。请检查文件名；Excel 或 WPS 正开着它的，先关掉。`, { cause });
  });
  const table = csvTable(bytes, headings);
  if ('refusal' in table) throw new Failure(`「${basename(file)}」${table.refusal}。什么都没有写。`);
  return table.rows;
}
