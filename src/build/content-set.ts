/**
 * Replaces several content files as one. New and old texts lie complete in a folder of their own, with a note of every move, before
 * that folder gets the name by which {@link carryOut} knows it; from then on the set is finished, or turned back, by whoever comes
 * next. A kill at any point leaves the old set or the new one, once the next command has begun.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UNFINISHED } from '../read-content/unfinished-set.ts';
import { thisProcess, type Holder } from './holder.ts';

/** A file and its texts. */
export interface Replacement {
  /** Path. */
  readonly path: string;
  /** Text it must still have; `null`: it must not exist yet. */
  readonly before: string | null;
  /** Text it gets. */
  readonly after: string;
}

/** One file of a set. */
export interface Move {
  /** Path below the content folder. */
  readonly path: string;
  /** Digest of the text it replaces; `null`: there was no file. */
  readonly from: string | null;
  /** Digest of the text it leaves; `null`: the file goes. */
  readonly to: string | null;
  /** File of the set that has the text. */
  readonly text: string;
}

/** An unfinished set. */
export interface ContentSet {
  /** Who began it. */
  readonly holder: Holder;
  /** Whether it is being finished or turned back. */
  readonly direction: 'forward' | 'back';
  /** Its files. */
  readonly moves: readonly Move[];
}

const NOTE = 'moves.json';
const NOTE_BACK = 'back.json';

/** Begins the set: afterwards it is noted on the disk, and no file is moved yet. Throws, with nothing begun, when another one is. */
export function beginSet(content: string, files: readonly Replacement[]): void {
  const draft = join(content, `${UNFINISHED}-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft);
    const noted = files.map(({ path, before, after }, index) => {
      writeWhole(join(draft, `new-${index}`), after);
      if (before !== null) writeWhole(join(draft, `old-${index}`), before);
      const name = relative(content, path).split(sep).join('/');
      return { path: name, old: before === null ? null : digest(before), fresh: digest(after), index };
    });
    const holder = thisProcess();
    // Both notes are there before anything moves: turning back must not need room on a full disk.
    const back = noted.map(({ path, old, fresh, index }): Move => ({ path, from: fresh, to: old, text: `old-${index}` }));
    const forward = noted.map(({ path, old, fresh, index }): Move => ({ path, from: old, to: fresh, text: `new-${index}` }));
    writeWhole(join(draft, NOTE_BACK), noteOf({ holder, direction: 'back', moves: back }));
    writeWhole(join(draft, NOTE), noteOf({ holder, direction: 'forward', moves: forward }));
    renameSync(draft, join(content, UNFINISHED));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** The set that was begun and is not over; `undefined` when there is none. */
export function unfinishedSet(content: string): ContentSet | undefined {
  try {
    return JSON.parse(readFileSync(join(content, UNFINISHED, NOTE), 'utf8')) as ContentSet;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Turns an unfinished set round: carried out, it now gives every file its old text. */
export function turnBack(content: string): void {
  renameSync(join(content, UNFINISHED, NOTE_BACK), join(content, UNFINISHED, NOTE));
}

/**
 * Carries the unfinished set out, in its direction, and forgets it. Files that somebody else has changed meanwhile are left as
 * they are and returned; the set is then not forgotten.
 */
export function carryOut(content: string): readonly Move[] {
  const set = unfinishedSet(content);
  const inTheWay = (set?.moves ?? []).filter((move) => !isMoved(content, move));
  if (!inTheWay.length) forgetSet(content);
  return inTheWay;
}

/** Forgets the set, whatever became of it. */
export function forgetSet(content: string): void {
  rmSync(join(content, UNFINISHED), { recursive: true, force: true });
}

/** Moves one file unless it is moved already. `false`: the file says neither what it said nor what it should say. */
function isMoved(content: string, { path: name, from, to, text }: Move): boolean {
  const path = join(content, name);
  const now = digestAt(path);
  if (now === to) return true;
  if (now !== from) return false;
  if (to === null) rmSync(path, { force: true });
  else {
    mkdirSync(dirname(path), { recursive: true });
    try {
      renameSync(join(content, UNFINISHED, text), path);
    } catch (cause) {
      // Two commands may settle the same set at once; then one of them comes too late.
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
      return digestAt(path) === to;
    }
  }
  return true;
}

function noteOf(set: ContentSet): string {
  return JSON.stringify(set, null, 2);
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function digestAt(path: string): string | null {
  return existsSync(path) ? digest(readFileSync(path, 'utf8')) : null;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
