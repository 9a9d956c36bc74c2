import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { streetsWithPage } from '../../src/domain/divisions.ts';
import { MOTIFS, motifOf } from '../../src/domain/handbook/motif.ts';
import { readContent } from '../../src/read-content/read-content.ts';

describe('the drawing on a cover', () => {
  const kb = readContent(join(import.meta.dirname, '../../content'));
  const districts = [...new Set(streetsWithPage(kb).map(({ code }) => code.slice(0, 6)))];

  it('is another one for every district of a city', () => {
    expect(districts.length).toBeGreaterThan(200);
    for (const city of new Set(districts.map((code) => code.slice(0, 4)))) {
      const motifs = districts.filter((code) => code.startsWith(city)).map((code) => motifOf(kb, `${code}001`));
      expect(new Set(motifs).size, city).toBe(motifs.length);
      expect(Math.max(...motifs)).toBeLessThan(MOTIFS);
    }
  });

  it('is the same for all streets of a district', () => {
    expect(motifOf(kb, '310104014')).toBe(motifOf(kb, '310104003'));
  });
});
