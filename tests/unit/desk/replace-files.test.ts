/** Several content files replaced as one: old or new as a whole, whatever dies, refuses or is changed meanwhile. */
import { spawn } from 'node:child_process';
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { beginSet, carryOut, type Replacement } from '../../../src/build/content-set.ts';
import { settleContent } from '../../../src/build/settle-content.ts';
import { replaceFiles } from '../../../src/commands/desk/replace-files.ts';
import { inspectContent } from '../../../src/read-content/read-content.ts';
import { tempContent } from '../temp-content.ts';

const OLD = { 'changes.json': '旧', 'services/a.json': '旧' };
const NEW = { 'changes.json': '新', 'services/a.json': '新', 'regions/b.json': '新' };

function folder(files: Readonly<Record<string, string>> = OLD): string {
  const root = mkdtempSync(join(tmpdir(), 'hutong-set-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}
const texts = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(root, name)).isFile())
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
const setIn = (root: string): Replacement[] => [
  { path: join(root, 'services/a.json'), before: '旧', after: '新' },
  { path: join(root, 'regions/b.json'), before: null, after: '新' },
  { path: join(root, 'changes.json'), before: '旧', after: '新' },
];

const STEPS = ['mkdirSync', 'fsyncSync', 'renameSync', 'rmSync'] as const;

/**
 * The disk as a writer leaves it that dies before its step `dieAt`: from there on nothing it tries reaches the disk, tidying up
 * included. `refused`: path of a file that the disk does not let be replaced. `false`: it lived to its end.
 */
function dies(root: string, dieAt: number, refused = ''): boolean {
  const real = Object.fromEntries(STEPS.map((name) => [name, fs[name] as (...args: unknown[]) => unknown]));
  let step = 0;
  for (const name of STEPS)
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        if (++step >= dieAt) throw new Error('dead');
        if (name === 'renameSync' && args[1] === refused) throw new Error('EPERM');
        return real[name]!(...args);
      },
    });
  syncBuiltinESMExports();
  try {
    replaceFiles(root, setIn(root));
  } catch {
    // Seen by nobody.
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return step >= dieAt;
}

it('all files are replaced, and nothing lies beside them', () => {
  const root = folder();
  replaceFiles(root, setIn(root));
  expect(texts(root)).toEqual(NEW);
});

describe('killed before any of its steps', () => {
  it('the next command finds the old set or the new one, says what it did, and nothing lies about', async () => {
    const ends = new Set<string>();
    let step = 1;
    for (; step < 60; step++) {
      const root = folder();
      if (!dies(root, step)) break;
      const begun = existsSync(join(root, '.replacing'));
      const line = await settleContent(root);
      const end = JSON.stringify(texts(root));
      expect([JSON.stringify(texts(folder(OLD))), JSON.stringify(texts(folder(NEW)))], `step ${step}`).toContain(end);
      expect(line === undefined || line.includes('现在写完了 3 个文件：content/services/a.json')).toBe(true);
      expect(begun || line === undefined).toBe(true);
      expect(await settleContent(root)).toBeUndefined();
      ends.add(end);
    }
    expect(step).toBeGreaterThan(12);
    expect(ends.size).toBe(2);
  });

  it('also while it turns back, because the disk refused one of the files', async () => {
    for (let step = 8; step < 60; step++) {
      const root = folder();
      if (!dies(root, step, join(root, 'changes.json'))) {
        expect(texts(root)).toEqual(OLD);
        return;
      }
      await settleContent(root);
      expect([OLD, NEW], `step ${step}`).toContainEqual(texts(root));
    }
    expect.unreachable();
  });
});

describe('nothing is written', () => {
  it('when one file was changed by somebody else meanwhile', () => {
    const root = folder({ ...OLD, 'changes.json': '别人改的' });
    expect(() => replaceFiles(root, setIn(root))).toThrow('changes.json 刚刚被别的程序改过，什么都没有写');
    expect(texts(root)).toEqual({ ...OLD, 'changes.json': '别人改的' });
  });
  it('when a file that should be new is there', () => {
    const root = folder({ ...OLD, 'regions/b.json': '别人刚写的' });
    expect(() => replaceFiles(root, setIn(root))).toThrow('b.json 刚刚被别的程序改过');
    expect(texts(root)).toEqual({ ...OLD, 'regions/b.json': '别人刚写的' });
  });
  it('when a file cannot be put where it belongs', () => {
    const root = folder({ ...OLD, regions: '这里是一个文件，不是文件夹' });
    expect(() => replaceFiles(root, setIn(root))).toThrow(/EEXIST|ENOTDIR/);
    expect(texts(root)).toEqual({ ...OLD, regions: '这里是一个文件，不是文件夹' });
  });
  it('when another command is writing', () => {
    const root = folder();
    beginSet(root, setIn(root).slice(0, 1));
    expect(() => replaceFiles(root, setIn(root))).toThrow('另一个命令刚刚也在写内容');
    carryOut(root);
    expect(texts(root)).toEqual({ ...OLD, 'services/a.json': '新' });
  });
});

describe('an unfinished set', () => {
  it('is read by nobody', () => {
    const root = tempContent();
    beginSet(root, []);
    expect(inspectContent(root).problems).toEqual([
      {
        file: 'content/.replacing',
        record: '',
        what: '有一个命令写到一半断了',
        fix: expect.stringContaining('npm run check') as string,
      },
    ]);
  });
  it('keeps what somebody wrote by hand meanwhile: he is told where both are, and decides', async () => {
    const root = folder();
    beginSet(root, setIn(root));
    writeFileSync(join(root, 'changes.json'), '手改的');
    await expect(settleContent(root)).rejects.toThrow(
      '还有 1 个文件要您决定，别的都写好了：\n  content/changes.json 后来又有人改过，没有动它\n    没写完的那一份是 content/.replacing/new-2\n',
    );
    expect(texts(root)).toMatchObject({ ...NEW, 'changes.json': '手改的', '.replacing/new-2': '新' });
    rmSync(join(root, '.replacing'), { recursive: true });
    expect(await settleContent(root)).toBeUndefined();
    expect(texts(root)).toEqual({ ...NEW, 'changes.json': '手改的' });
  });
  it('of a command that still runs is left to it', async () => {
    const root = folder();
    beginSet(root, setIn(root));
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    onTestFinished(() => void other.kill());
    const note = join(root, '.replacing/moves.json');
    const stat = readFileSync(`/proc/${other.pid}/stat`, 'utf8');
    const since = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    writeFileSync(note, JSON.stringify({ ...JSON.parse(readFileSync(note, 'utf8')), holder: { pid: other.pid, since } }));
    await expect(settleContent(root, 150)).rejects.toThrow(`另一个命令正在写内容（进程 ${other.pid}）`);
    expect(texts(root)).toMatchObject(OLD);
  });
});
