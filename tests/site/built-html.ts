import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../src/build/check-site/built-site.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { FIXTURE_TODAY } from './run-build.ts';

/** Path the fixture site is served under. */
export const BASE = '/hutong/';

/** The fixture site as the checks see it. */
export function fixtureSite(): BuiltSite {
  const { dist, content } = inject('fixture');
  return readBuiltSite({ root: dist, base: BASE, kb: readContent(content), today: FIXTURE_TODAY });
}

/** The source of one page of the fixture site. */
export function pageSource(address: string): string {
  return readFileSync(join(inject('fixture').dist, address, 'index.html'), 'utf8');
}

/** What a reader sees of a page: its main part without tags. */
export function pageText(address: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(pageSource(address))?.[0] ?? '';
  return main
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}
