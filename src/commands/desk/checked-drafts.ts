/** New texts of content files, after the content as it will be has been checked whole. */
import { join, relative, sep } from 'node:path';
import type { Replacement } from '../../build/content-set.ts';
import { Failure } from '../../build/failure.ts';
import type { Drafts } from '../../domain/adopt/place-files.ts';
import { today } from '../../knowledge-base.ts';
import { ContentError, formatProblems } from '../../model/problem.ts';
import { inspectContent } from '../../read-content/read-content.ts';
import { textOf } from './replace-files.ts';

/**
 * What must be written so that the content folder says what `drafts` say, in their order; files that say it already are left
 * out. Throws when the content would be wrong then: with what is wrong today, or else with what would be.
 */
export async function checkedDrafts(content: string, drafts: Drafts): Promise<Replacement[]> {
  const { problems } = inspectContent(content, { today: today(), drafts });
  if (problems.length) {
    const before = inspectContent(content, { today: today() }).problems;
    if (before.length) throw new ContentError(before);
    throw new Failure(`写进去以后，内容会有问题，所以什么都没有写。\n${formatProblems(problems)}`);
  }
  const all = await Promise.all(
    [...drafts].map(async ([name, after]) => {
      const path = join(content, name);
      return { path, before: await textOf(path), after };
    }),
  );
  return all.filter(({ before, after }) => before !== after);
}

/** A path as messages have it: `content/…`, whatever the content folder is called. */
export function told(content: string, path: string): string {
  return `content/${relative(content, path).split(sep).join('/')}`;
}
