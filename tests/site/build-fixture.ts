/** Builds the fixture site once, under the sub-path `/hutong/`, and tells the tests where it stands. */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { FIXTURE_CONTENT, PROJECT, startBuild, type BuildFolders } from './run-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the fixture site. */
    fixture: BuildFolders;
  }
}

/** Prints stay in the cache from run to run; the pages are always built anew. */
const FOLDERS: BuildFolders = {
  content: FIXTURE_CONTENT,
  dist: join(PROJECT, '.cache/fixture/dist'),
  cache: join(PROJECT, '.cache/fixture'),
};

/** Vitest's global set-up. */
export default async function buildFixture(project: TestProject): Promise<void> {
  const { code, output } = await startBuild(FOLDERS).ended;
  if (code !== 0) throw new Error(`The fixture site was not built:\n${output}`);
  project.provide('fixture', FOLDERS);
}
