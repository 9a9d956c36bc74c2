/** Prints kept by content. An entry is a digest, then the number of pages and the bytes it is made over: a damaged one is never handed out. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A finished print. */
export interface Print {
  /** The file: a PDF, or a PNG. */
  readonly bytes: Uint8Array;
  /** Its pages; 1 for a picture. */
  readonly pages: number;
}

/** Goes into every digest: an entry laid out otherwise is not taken for one of ours. */
const LAYOUT = Buffer.from('digest, pages, bytes\0');
const DIGEST_LENGTH = 64;
const PAGES_LENGTH = 4;
const DAY = 86_400_000;
/** Entries that nobody asked for in this long are swept. */
const KEEP_DAYS = 30;
/** A temporary file older than this belongs to a process that was killed. */
const ABANDONED_DAYS = 1 / 24;

/** Folder of the kept prints, the same for routes, build and command line: below `HUTONG_CACHE`, by default `.cache/`. */
export function printCacheFolder(): string {
  return resolve(process.env['HUTONG_CACHE'] || '.cache', 'prints');
}

/** The kept print for `key`, or `undefined` when there is none or it is damaged. */
export async function readCached(folder: string, key: string): Promise<Print | undefined> {
  const path = entryPath(folder, key);
  const entry = await readFile(path).catch(() => undefined);
  if (!entry || entry.length < DIGEST_LENGTH + PAGES_LENGTH) return undefined;
  const content = entry.subarray(DIGEST_LENGTH);
  if (entry.subarray(0, DIGEST_LENGTH).toString('latin1') !== digest(content)) return undefined;
  await markUsed(path);
  return { bytes: content.subarray(PAGES_LENGTH), pages: content.readUInt32BE(0) };
}

/** Keeps a print: written aside and renamed, so that no reader ever sees half of it. */
export async function writeCached(folder: string, key: string, { bytes, pages }: Print): Promise<void> {
  const aside = join(folder, `${key}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const count = Buffer.alloc(PAGES_LENGTH);
    count.writeUInt32BE(pages);
    await writeFile(aside, [digest(count, bytes), count, bytes]);
    await rename(aside, entryPath(folder, key));
  } catch (cause) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw new Error(whyNotWritten(folder, cause as NodeJS.ErrnoException), { cause });
  }
}

/** Removes prints unused for a month and what killed processes left behind. */
export async function sweepCache(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const age = now - (await stat(path).catch(() => ({ mtimeMs: now }))).mtimeMs;
    const keep = name.endsWith('.tmp') ? ABANDONED_DAYS : KEEP_DAYS;
    if (age > keep * DAY) await rm(path, { force: true });
  }
}

function entryPath(folder: string, key: string): string {
  return join(folder, `${key}.print`);
}

function digest(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(LAYOUT);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

async function markUsed(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function whyNotWritten(folder: string, cause: NodeJS.ErrnoException): string {
  if (cause.code === 'ENOSPC' || cause.code === 'EDQUOT') {
    return `磁盘满了，印刷文件没有存下来（${folder}）。请腾出一些空间，再运行一次；删去这个文件夹也可以。`;
  }
  if (cause.code === 'EACCES' || cause.code === 'EPERM' || cause.code === 'EROFS') {
    return `没有权限写文件夹 ${folder}。请换一个能写的文件夹，或改它的权限。`;
  }
  return `印刷文件没有存下来（${folder}）：${cause.message}`;
}
