/** Everything that must not come of hostile content, asked of one built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIDTHS, type OpenSite } from '../browser/open-site.ts';
import type { HostileSite } from './hostile-site.ts';
import { READERS, xmlParts } from './read-outputs.ts';
import { shownNowhere } from './shown-nowhere.ts';
import { visitPages } from './visit-pages.ts';

/** What was found; every list is empty when all is well. */
export interface SiteFaults {
  /** Scripts that ran, dialogs, errors, refusals of the content policy. */
  readonly complaints: readonly string[];
  /** Elements, handlers and addresses that no page of ours has. */
  readonly foreign: readonly string[];
  /** Files that cannot be read back, or would compute or dial something. */
  readonly unreadable: readonly string[];
  /** XML that no program would open. */
  readonly malformed: readonly string[];
  /** Texts that stand nowhere to the letter. */
  readonly vanished: readonly string[];
  /** How much was looked at. */
  readonly seen: { readonly pages: number; readonly files: number; readonly xml: number };
}

/** Visits the pages of `built`, which `site` serves, and reads its files. */
export async function siteFaults(built: HostileSite, site: OpenSite): Promise<SiteFaults> {
  const files = readdirSync(built.dist, { recursive: true, encoding: 'utf8' }).sort();
  const { texts, complaints, foreign } = await visitPages(site, files);
  const { read, unreadable } = await readFiles(built.dist, files);
  const xml = await readXml(site, built.dist, files);
  const all = [...texts.values(), ...read, xml.map(({ text }) => text)].flat().map(packed).join('\n');
  const hidden = shownNowhere(built.content);
  return {
    complaints,
    foreign,
    unreadable,
    malformed: xml.filter(({ broken }) => broken).map(({ name }) => name),
    vanished: built.placed
      .filter((one) => !hidden(one) && !all.includes(packed(one.text)))
      .map(({ file, path, text }) => `${file} ${path}: ${text}`),
    seen: { pages: texts.size, files: read.length, xml: xml.length },
  };
}

async function readFiles(root: string, files: readonly string[]): Promise<{ read: string[][]; unreadable: string[] }> {
  const read: string[][] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const reader = READERS[file.split('.').at(-1)!];
    if (!reader) continue;
    try {
      read.push(await reader(join(root, file)));
    } catch (error) {
      unreadable.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { read, unreadable };
}

interface ParsedXml {
  readonly name: string;
  readonly broken: boolean;
  readonly text: string;
}

/** The XML of presentations, workbooks and packages, and the site map, as the browser's own parser reads it. */
async function readXml(site: OpenSite, root: string, files: readonly string[]): Promise<ParsedXml[]> {
  const parts = files
    .filter((file) => /\.(pptx|xlsx|zip)$/.test(file))
    .flatMap((file) => [...xmlParts(join(root, file))].map(([part, xml]) => [`${file} ${part}`, xml] as const));
  const maps = files
    .filter((file) => /^[^/]+\.xml$/.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  const page = await site.page(WIDTHS.desk);
  return page.evaluate(
    (documents) =>
      documents.map(([name, xml]) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return { name, broken: parsed.querySelector('parsererror') !== null, text: parsed.documentElement.textContent ?? '' };
      }),
    [...parts, ...maps],
  );
}

/** Spaces are set differently everywhere and change no sense. */
function packed(text: string): string {
  return text.replace(/\s/g, '');
}
