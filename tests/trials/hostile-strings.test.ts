/** Every hostile text in many fields of every kind and in every edition: what the quick tests try with one deal of the cards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDITIONS, type Edition } from '../../src/model/site.ts';
import { printEdition } from '../../src/print/print-edition.ts';
import { openSite } from '../browser/open-site.ts';
import { buildableTexts, buildHostileSite } from '../hostile/hostile-site.ts';
import { siteFaults } from '../hostile/site-faults.ts';
import { BASE } from '../site/built-html.ts';
import { filledWith } from '../unit/print/filled-handbook.ts';
import { HOSTILE } from '../hostile/strings.ts';

/** Deals of the texts; their distances share no divisor with the number of fields, so no text meets a field twice. */
const DEALS = [97, 194, 291, 388, 485];

describe.each(DEALS)('a site with the texts dealt from number %i', (from) => {
  test('runs nothing, loses nothing, and every file can be read', async () => {
    const built = await buildHostileSite({ name: 'hostile-trials', from, editions: ['large', 'guide', 'wallet', 'paperwork'] });
    const site = await openSite({ root: built.dist, base: BASE });
    try {
      const { seen, ...faults } = await siteFaults(built, site);
      expect(faults).toEqual({ complaints: [], foreign: [], unreadable: [], malformed: [], vanished: [] });
      expect(site.elsewhere).toEqual([]);
      expect(seen.pages).toBeGreaterThan(70);
    } finally {
      await site.close();
    }
  });
});

/** What the checks of the content let through. */
const ALLOWED = HOSTILE.map(({ text }) => text).filter(
  (text) => !/(?!\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(text) && text.length <= 70,
);
const SHARES = 3;
const DRAWABLE = new Set(buildableTexts());

/** The book gets every text; the editions made of the same parts share them out. */
function turnOf(edition: Edition): string[] {
  const turn = EDITIONS.indexOf(edition) % SHARES;
  return edition === 'handbook' ? ALLOWED : ALLOWED.filter((_, index) => index % SHARES === turn);
}

test.each(EDITIONS.filter((edition) => !edition.includes('booklet')))(
  '%s prints every text, or names the characters it cannot print',
  async (edition) => {
    const cache = mkdtempSync(join(tmpdir(), 'hutong-hostile-prints-'));
    try {
      for (const text of turnOf(edition)) {
        const printed = printEdition(filledWith(text), edition, cache).then(() => 'printed');
        const said = await printed.catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
        if (DRAWABLE.has(text)) expect(said, text).toBe('printed');
        else expect(said, text).toMatch(/^printed$|没有[印画]成：字体里没有这些字符/);
      }
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  },
);
