/** Reads a returned sheet: shows what it changes and, when told to, writes it. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Replacement } from '../../build/content-set.ts';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { readSheets } from '../../desk/read-sheets.ts';
import { reviewDigest } from '../../desk/review-digest.ts';
import { withReviews } from '../../desk/review-front-matter.ts';
import { readReview, type ReadReview } from '../../desk/review-read.ts';
import { judgeSignOffs, type SignedPage } from '../../domain/review/judge-sign-offs.ts';
import { remarksReport } from '../../domain/review/remarks-report.ts';
import { REVIEWER_NAMES } from '../../domain/review/reviewer-names.ts';
import { today } from '../../knowledge-base.ts';
import { readContent } from '../../read-content/read-content.ts';
import { replaceFiles } from './replace-files.ts';
import { saveBeside } from './save-beside.ts';
import type { ReviewOrder } from './review-options.ts';

/** Reads the sheet; throws a {@link Failure} with every mistake in it. */
export async function importReview({ file, yes }: Extract<ReviewOrder, { what: 'import' }>): Promise<void> {
  const { content } = placesFrom(process.env);
  const path = resolve(file);
  const { filled, mistakes } = await read(path);
  if (mistakes.length) throw refusal(path, mistakes);
  const kb = readContent(content, today());
  const verdict = judgeSignOffs(kb, filled, reviewDigest, today());
  if (verdict.mistakes.length) throw refusal(path, verdict.mistakes);
  const replacements = await Promise.all(verdict.signed.map((one) => replacement(content, one)));
  const report = remarksReport(kb, filled, basename(path));

  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(verdict.signed.length ? `${verdict.signed.length} 页审读通过：` : '没有一页可以记为审读通过。');
  for (const one of verdict.signed) say(told(one));
  if (verdict.skipped.length) say(`${verdict.skipped.length} 行不记：`);
  for (const line of verdict.skipped) say(`  ${line}`);
  if (!yes) {
    say(`什么都没有写。${verdict.signed.length || report ? '看过没有问题，加上 --yes 再运行一次。' : ''}`);
    return;
  }
  // Remarks first: they cannot be made again once the sheet is lost, sign-offs can.
  if (report) say(`意见写在 ${await saveBeside(join(dirname(path), `审读意见-${basename(path, '.xlsx')}.md`), report)}`);
  replaceFiles(content, replacements);
  if (replacements.length) say(`写好了 ${replacements.length} 个文件。请运行 npm run check，再看一看网页。`);
}

async function read(path: string): Promise<ReadReview> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Failure(`读不了文件 ${path}。请检查文件名；Excel 或 WPS 正开着它的，先关掉。`, { cause });
  });
  const opened = await readSheets(bytes, '审读单');
  if ('refusal' in opened) throw new Failure(`${path}\n  ${opened.refusal}`);
  return readReview(opened.sheets);
}

async function replacement(content: string, { page, reviews, next }: SignedPage): Promise<Replacement> {
  const path = join(content, `${page.id}.mdx`);
  const before = await readFile(path, 'utf8');
  if (before.replace(/^\u{feff}/u, '') !== page.source)
    throw new Failure(`${page.file} 刚刚被改过，什么都没有写。请再运行一次。`);
  try {
    return { path, before, after: withReviews(before, reviews, next) };
  } catch (cause) {
    throw new Failure(`${page.file} 写不进去：${(cause as Error).message}。什么都没有写。`, { cause });
  }
}

function told({ page, review, next }: SignedPage): string {
  const { by, on, kind } = review;
  return `  《${page.front.title}》 ${page.file}\n    ${by}（${REVIEWER_NAMES[kind].full}）${on}；下次复核 ${page.front.next} → ${next}`;
}

function refusal(path: string, mistakes: readonly string[]): Failure {
  return new Failure(`${path} 有 ${mistakes.length} 处要改，什么都没有写：\n${mistakes.map((one) => `  ${one}。`).join('\n')}`);
}
