/** Writes changes into the content folder: all of them or none, and only when the whole content is sound with them. */
import { join } from 'node:path';
import { Failure } from '../../build/failure.ts';
import { changedFiles, filesToRead } from '../../domain/desk/apply-changes.ts';
import type { RecordChange } from '../../domain/desk/record-diff.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { checkedDrafts } from './checked-drafts.ts';
import { replaceFiles, textOf } from './replace-files.ts';

/** A file beside those of the records that changes with them. */
export interface FileEdit {
  /** Path below the content folder. */
  readonly name: string;
  /** Its new text, given what it says; `null`: there is no such file yet. */
  readonly edited: (text: string | null) => string;
}

/**
 * Writes the changes below the folder `content`, then the edits, and returns the files, as messages have them. Throws with
 * everything that would be wrong with the content, and writes nothing then.
 */
export async function writeChanges(
  kb: KnowledgeBase,
  content: string,
  changes: readonly RecordChange[],
  today: string,
  edits: readonly FileEdit[] = [],
): Promise<string[]> {
  const names = [...(changes.length ? filesToRead(changes) : []), ...edits.map(({ name }) => name)];
  const texts = new Map<string, string | null>();
  for (const name of names) texts.set(name, await textOf(join(content, name)));
  const before = (name: string) => texts.get(name) ?? null;
  const replacements = await checkedDrafts(
    content,
    new Map([
      ...(changes.length ? changedFiles(kb, changes, before, today) : []),
      ...edits.map(({ name, edited }) => [name, edited(before(name))] as const),
    ]),
  );
  const written = names.filter((name) => replacements.some(({ path }) => path === join(content, name)));
  for (const name of written) {
    // The new texts were made of the old ones: an old text that is another by now must not be lost.
    if (replacements.find(({ path }) => path === join(content, name))!.before !== texts.get(name))
      throw new Failure(`content/${name} 刚刚被别的程序改过，什么都没有写。请再运行一次。`);
  }
  replaceFiles(content, replacements);
  return written.map((name) => `content/${name}`);
}
