/** Adds a release to a street's edition file. */
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StreetRelease } from '../../model/street-edition.ts';

/**
 * Appends `release` to `editions/<code>.json` below the content folder `content`; every other field stays as it is.
 * The new file is written aside and renamed, so a kill or a full disk leaves the old one whole. Throws what the system throws,
 * and when the file has another release by now.
 */
export async function appendRelease(content: string, code: string, release: StreetRelease): Promise<void> {
  const folder = join(content, 'editions');
  const path = join(folder, `${code}.json`);
  // Its end is not .json: what a killed process leaves behind is no content.
  const aside = join(folder, `.${code}.${process.pid}.tmp`);
  // Notepad on Windows puts a mark of byte order before the text.
  const text = (await readFile(path, 'utf8')).replace(/^\u{feff}/u, '');
  const { releases = [], ...edition } = JSON.parse(text) as { releases?: StreetRelease[] };
  if ((releases.at(-1)?.number ?? 0) !== release.number - 1) throw new Error('别的命令刚刚也发布了它，请再运行一次');
  try {
    const file = await open(aside, 'w');
    try {
      await file.writeFile(editionText(edition, [...releases, release]));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

/** An edition file: two spaces of indent, each fact on a line of its own, so that a difference between versions is read at a glance. */
function editionText(edition: object, releases: readonly StreetRelease[]): string {
  const head = JSON.stringify(edition, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "releases": [\n${releases.map(releaseText).join(',\n')}\n  ]\n}\n`;
}

function releaseText({ number, on, facts, guides }: StreetRelease): string {
  const lines = facts.map((fact) => `        ${onOneLine(fact)}`).join(',\n');
  return [
    '    {',
    `      "number": ${number},`,
    `      "on": ${JSON.stringify(on)},`,
    facts.length ? `      "facts": [\n${lines}\n      ],` : '      "facts": [],',
    `      "guides": [${guides.map((slug) => JSON.stringify(slug)).join(', ')}]`,
    '    }',
  ].join('\n');
}

/** `{ "id": "…", "name": "…" }`. Text inside JSON holds no line break, so those found here are the indent's. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}
