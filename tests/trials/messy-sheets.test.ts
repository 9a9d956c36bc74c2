/** The desk against many more sheets than people will ever return, and against being killed while it writes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/build/places.ts';
import { streetWorkbook } from '../../src/desk/street-workbook.ts';
import { streetSheets } from '../../src/domain/desk/sheet-rows.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { FIXTURE_CONTENT } from '../site/run-build.ts';
import { holdToPromises } from '../unit/desk/messy-sheets.ts';

const SHEETS = 2000;
const KILLS = 24;

test(`${SHEETS} messy sheets: accepted ones come back equal, refused ones name sheet, row and column`, () => {
  let accepted = 0;
  for (let seed = 1000; seed < 1000 + SHEETS; seed++) {
    try {
      if (holdToPromises(seed)) accepted++;
    } catch (cause) {
      throw new Error(`seed ${seed}`, { cause });
    }
  }
  expect(accepted).toBeGreaterThan(SHEETS / 10);
  expect(accepted).toBeLessThan(SHEETS);
});

test(`an import killed ${KILLS} times leaves, to whatever command comes next, the old set of files or the new one`, async () => {
  const root = mkdtempSync(join(tmpdir(), 'hutong-desk-kills-'));
  const content = join(root, 'content');
  const sheet = join(root, 'sheet.xlsx');
  const run = (...args: string[]) =>
    spawn(process.execPath, [join(PROJECT, 'src/commands/desk.ts'), 'import', ...args], {
      env: { ...process.env, HUTONG_CONTENT: content, HUTONG_TODAY: '2026-11-22' },
      stdio: 'ignore',
    });
  const started = () => performance.now();
  try {
    cpSync(FIXTURE_CONTENT, content, { recursive: true });
    const services = join(content, 'services');
    const set = () =>
      new Map(
        [...readdirSync(services).map((name) => join('services', name)), 'changes.json'].map((name) => [
          name,
          readFileSync(join(content, name), 'utf8'),
        ]),
      );
    const original = set();
    const kb = readContent(content);
    const region = kb.regions[0]!.code;
    // One more word in every row of two files: both must change, or none.
    const street = streetSheets(kb, region, 'operator');
    const edited = {
      ...street,
      sheets: street.sheets.map((one) => ({
        ...one,
        rows: one.rows.map((row) => ('note' in row ? { ...row, note: '改过的备注' } : row)),
      })),
    };
    writeFileSync(sheet, await streetWorkbook(edited));
    const begun = started();
    expect((await once(run(sheet, '--yes'), 'exit'))[0]).toBe(0);
    const whole = started() - begun;
    const finished = set();
    expect([...finished].filter(([name, text]) => original.get(name) !== text).length).toBeGreaterThan(2);
    const ends = new Set<string>();
    for (let kill = 0; kill < KILLS; kill++) {
      for (const [name, text] of original) writeFileSync(join(content, name), text);
      const running = run(sheet, '--yes');
      const ended = once(running, 'exit');
      // Every second one dies when the new texts lie ready or are being moved, which takes a moment; the others all along.
      if (kill % 2) await Promise.race([ended, newTexts(content).then(() => setTimeout(kill))]);
      else await setTimeout(whole * (0.6 + (0.5 * kill) / KILLS));
      running.kill('SIGKILL');
      await ended;
      // Any command will do: this one writes nothing of its own.
      expect((await once(run(sheet), 'exit'))[0]).toBe(0);
      const after = set();
      expect([original, finished], `kill ${kill}`).toContainEqual(after);
      ends.add(after.get('changes.json')!);
      readContent(content);
      expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
      expect((await once(run(sheet, '--yes'), 'exit'))[0]).toBe(0);
      expect(set()).toEqual(finished);
    }
    expect(ends.size).toBe(2);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

/** Resolves once a command has begun to lay new texts ready. */
async function newTexts(content: string): Promise<void> {
  while (!readdirSync(content).some((name) => name.startsWith('.replacing'))) await setTimeout(1);
}
