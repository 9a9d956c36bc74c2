/** Recording what a policy document says, from the files that offices really have. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/build/places.ts';
import { tempContent } from './temp-content.ts';

const SENTENCE = '每月至少上门看望一次困境儿童并且填写走访记录表';
/** The same in GB18030, as Notepad of a Chinese Windows saves it. */
const IN_GB = Buffer.from('c3bfd4c2d6c1c9d9c9cfc3c5bfb4cdfbd2bbb4cec0a7beb3b6f9cdafb2a2c7d2cceed0b4d7dfb7c3bcc7c2bcb1ed', 'hex');

function record(content: string, bytes: Buffer | string): string {
  const document = join(content, '文件.txt');
  writeFileSync(document, bytes);
  const env = { ...process.env, HUTONG_CONTENT: content };
  execFileSync(process.execPath, [join(PROJECT, 'src/commands/fingerprint.ts'), 'SH-X', document], { env, stdio: 'pipe' });
  const file = readFileSync(join(content, 'policy-fingerprints.json'), 'utf8');
  return (JSON.parse(file) as Record<string, string>)['SH-X']!;
}

test('a text saved by an old Windows is read like the same text in UTF-8', () => {
  const content = tempContent();
  const fingerprint = record(content, SENTENCE);
  expect(fingerprint).not.toBe('');
  expect(record(content, IN_GB)).toBe(fingerprint);
});

test.each([
  ['nothing to record', '只有几个字。'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
])('a file with %s is refused, and what was recorded stays', (_what, bytes) => {
  const content = tempContent();
  record(content, SENTENCE);
  const file = join(content, 'policy-fingerprints.json');
  const before = readFileSync(file, 'utf8');
  expect(() => record(content, bytes)).toThrow();
  expect(readFileSync(file, 'utf8')).toBe(before);
});
