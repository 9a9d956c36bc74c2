/** A small site built from hostile content, in a folder of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontCharacters } from '../../src/cards/font-characters.ts';
import type { Edition, Site } from '../../src/model/site.ts';
import { readFonts } from '../../src/print/fonts.ts';
import { PROJECT, startBuild } from '../site/run-build.ts';
import { writeHostileContent, type HostileContent } from './hostile-content.ts';
import { HOSTILE } from './strings.ts';

/** A built site. */
export interface HostileSite extends HostileContent {
  /** Where it lies. */
  readonly dist: string;
  /** The content it was built from. */
  readonly content: string;
}

/** How to build it. */
export interface HostileBuild {
  /** Name of its folder below `.cache/`. */
  readonly name: string;
  /** Which text comes first: another number puts every text into other fields. */
  readonly from: number;
  /** Editions to print for the streets of the fixture's region. */
  readonly editions: readonly Edition[];
}

/** Texts that a whole site can be built with: the fonts have their characters, and no `**` asks to be bold. */
export function buildableTexts(): string[] {
  const fonts = readFonts().map(fontCharacters);
  const drawable = (text: string) => [...text].every((one) => fonts.every((has) => has(one.codePointAt(0)!)));
  return HOSTILE.map(({ text }) => text).filter((text) => drawable(text) && !text.includes('**'));
}

/** Builds it. Throws with the build's own words when it is refused. */
export async function buildHostileSite({ name, from, editions }: HostileBuild): Promise<HostileSite> {
  const folder = join(PROJECT, '.cache', name);
  const content = join(folder, 'content');
  mkdirSync(folder, { recursive: true });
  const written = writeHostileContent(content, buildableTexts(), from);
  const file = join(content, 'site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as Site;
  const prints = [{ regions: ['880100'], editions }];
  writeFileSync(file, JSON.stringify({ ...site, prints: editions.length ? prints : [] }));
  const dist = join(folder, 'dist');
  const { code, output } = await startBuild({ content, dist, cache: folder }).ended;
  if (code !== 0) throw new Error(`The hostile site was not built:\n${output}`);
  return { dist, content, ...written };
}
