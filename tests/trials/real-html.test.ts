/** Every page of the real site is valid HTML: headings and names that authors chose meet there as nowhere else. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildRealSite } from '../search/build-real-site.ts';
import { problemsOfPages } from '../site/html-rules.ts';

test('the whole real site is valid', async () => {
  const { dist } = await buildRealSite();
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(6000);
  expect(problemsOfPages(dist, pages)).toEqual([]);
});
