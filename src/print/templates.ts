/** Where the Typst templates lie, and the digest of everything that draws and typesets. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEMPLATES = 'src/print/templates';
/** Code that a print goes through; the templates are part of it. */
const SHOP = ['src/print', 'src/cards'];

let project: string | undefined;

/**
 * Root of the project. Astro bundles this module into its output folder, so its own place says little:
 * the first folder upwards that holds the templates is the project, else the working directory is.
 */
export function projectRoot(): string {
  project ??= [...upwards(import.meta.dirname), ...upwards(process.cwd())].find((folder) => existsSync(join(folder, TEMPLATES)));
  if (!project) throw new Error(`找不到排版模板（${TEMPLATES}）。请在项目文件夹里运行。`);
  return project;
}

/** Folder of the templates. */
export function templatesFolder(): string {
  return join(projectRoot(), TEMPLATES);
}

/** One digest over what prints look like: the templates, and the code that draws, typesets, imposes and packs. */
export function looksDigest(): string {
  const hash = createHash('sha256');
  for (const folder of SHOP.map((one) => join(projectRoot(), one))) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const path of files.map((one) => join(one.parentPath, one.name)).sort()) {
      hash.update(path.slice(folder.length).replaceAll('\\', '/')).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex');
}

function* upwards(start: string): Generator<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    yield folder;
    if (folder === dirname(folder)) return;
  }
}
