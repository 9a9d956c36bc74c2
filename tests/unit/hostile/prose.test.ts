/** Hostile texts as an author might paste them into an article, without a thought for Markdown. */
import { expect, it } from 'vitest';
import { formatProblems } from '../../../src/model/problem.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import { stringsOf } from '../../hostile/read-outputs.ts';
import { HOSTILE } from '../../hostile/strings.ts';

const parsed = HOSTILE.map(({ text }) => ({ text, ...parseProse(`---\n---\n\n请看${text}\n`) }));

it('each is read, or refused with a line and a Chinese message', () => {
  const silent = parsed.filter(({ prose, problems }) => !prose.length && !problems.length);
  expect(silent.map(({ text }) => text)).toEqual([]);
  for (const { problems } of parsed) {
    for (const { what, fix } of problems) expect(what + fix).toMatch(/\p{Script=Han}{4}/u);
    const message = formatProblems(problems.map((one) => ({ file: 'content/x.mdx', record: `第 ${one.line} 行`, ...one })));
    expect(message.replaceAll('\n', '')).not.toMatch(/(?!\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u);
  }
});

it('no link that is read leads anywhere but to a page of this site', () => {
  const read = parsed.filter(({ problems }) => !problems.length).flatMap(({ prose }) => hrefs(prose));
  expect(read.filter((href) => new URL(href, 'https://here.invalid/').host !== 'here.invalid')).toEqual([]);
});

it('nothing that is read holds an element, an expression or an import', () => {
  for (const { prose, problems } of parsed) {
    if (problems.length) continue;
    expect(JSON.stringify(prose)).not.toMatch(/"type":"(html|mdx\w+)"/);
    expect(stringsOf(prose).length).toBeGreaterThan(0);
  }
});

/** Where the links of a tree lead. */
function hrefs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'href' in value && typeof value.href === 'string' ? [value.href] : [];
  return [...own, ...Object.values(value).flatMap(hrefs)];
}
