/** Builds the pages of the real content, without prints, and tells the tests where they stand. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT, startBuild, type BuildFolders } from '../site/run-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the real site, built without prints. */
    real: BuildFolders;
  }
}

const CACHE = join(PROJECT, '.cache/real');
const FOLDERS: BuildFolders = { content: join(CACHE, 'content'), dist: join(CACHE, 'dist'), cache: CACHE };

/** Builds the site and tells its folders. Throws when the build fails. */
export async function buildRealSite(): Promise<BuildFolders> {
  rmSync(FOLDERS.content, { recursive: true, force: true });
  cpSync(join(PROJECT, 'content'), FOLDERS.content, { recursive: true });
  const file = join(FOLDERS.content, 'site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...site, prints: [] }));
  const { code, output } = await startBuild(FOLDERS).ended;
  if (code !== 0) throw new Error(`The real site was not built:\n${output}`);
  return FOLDERS;
}

/** Vitest's global set-up. */
export default async function provideRealSite(project: TestProject): Promise<void> {
  project.provide('real', await buildRealSite());
}
