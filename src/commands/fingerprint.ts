/** `npm run fingerprint -- SH-X 文件.txt`: records which phrases a policy document holds, so that no page repeats them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../build/failure.ts';
import { placesFrom } from '../build/places.ts';
import { runCommand } from '../build/run-command.ts';
import { settleContent } from '../build/settle-content.ts';
import { decodedText } from '../desk/decoded-text.ts';
import { fingerprint, RUN } from '../domain/editorial/fingerprint.ts';
import { policyFingerprints } from '../model/reference.ts';
import { replaceFiles } from './desk/replace-files.ts';

const USAGE = `用法：npm run fingerprint -- <文件代号> <文本文件>
例如：npm run fingerprint -- SH-X 方案.txt
把文件里每 ${RUN} 个连着的汉字记成指纹，写进 content/policy-fingerprints.json；原文不留。\n`;

await runCommand(async () => {
  const [code, document] = process.argv.slice(2);
  if (!code || !document) {
    process.stdout.write(USAGE);
    return 1;
  }
  const { content } = placesFrom(process.env);
  const settled = await settleContent(content);
  if (settled) process.stdout.write(`${settled}\n`);
  const file = join(content, 'policy-fingerprints.json');
  const before = readFileSync(file, 'utf8');
  const known = policyFingerprints.parse(JSON.parse(before.replace(/^\uFEFF/, '')));
  const print = fingerprint(textOf(document));
  if (print === '') throw new Failure(`${document} 里没有读到 ${RUN} 个连着的汉字。请检查是不是这份文件；要纯文本（.txt）。`);
  const all = policyFingerprints.safeParse({ ...known, [code]: print });
  if (!all.success) throw new Failure(`文件代号写的是 “${code}”。文件代号形如 SH-X，和地区的 documents 里一样。`);
  const sorted = Object.fromEntries(Object.entries(all.data).sort(([a], [b]) => (a < b ? -1 : 1)));
  replaceFiles(content, [{ path: file, before, after: `${JSON.stringify(sorted, null, 2)}\n` }]);
  process.stdout.write(`记下了 ${code}。运行 npm run check，看哪些文章和它雷同。\n`);
  return 0;
});

function textOf(path: string): string {
  const text = decodedText(bytesOf(path));
  if (text === undefined) throw new Failure(`${path} 不是文字，或者编码认不出来。请存成纯文本（.txt，UTF-8）。`);
  return text;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Failure(`读不了文件 ${path}。请检查路径。`, { cause });
  }
}
