/** Contrast of every pair of colours that the styles put on each other, in the four palettes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../../src');
const PALETTES = ['light', 'light with high contrast', 'dark', 'dark with high contrast'] as const;
const ROW =
  /--([\w-]+): var\(--light, var\(--plain, (#\w+)\) var\(--clear, (#\w+)\)\)\s+var\(--dark, var\(--plain, (#\w+)\) var\(--clear, (#\w+)\)\);/g;

const rows = [...readFileSync(join(SRC, 'styles/tokens.css'), 'utf8').matchAll(ROW)].map(
  ([, name, ...values]) => [name!, values] as const,
);
const colours: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(rows),
  'on-strip': Array(4).fill('#ffffff'),
};

/** Words on grounds. */
const TEXT: readonly (readonly [string, string])[] = [
  ...['ink', 'muted', 'green', 'green-deep', 'danger', 'amber'].flatMap((text) =>
    ['paper', 'card', 'green-wash', 'amber-wash', 'danger-wash'].map((ground) => [text, ground] as const),
  ),
  ['on-green', 'green'],
  ['paper', 'green'],
  ['paper', 'amber'],
  ['paper', 'danger'],
  ['paper', 'ink'],
  ['on-strip', 'strip'],
  ['on-strip-key', 'strip-key'],
];

/** Telephone numbers on the grounds they stand on. */
const NUMBERS = [
  ['green-deep', 'card'],
  ['green-deep', 'green-wash'],
  ['danger', 'paper'],
  ['danger', 'danger-wash'],
  ['danger', 'green-wash'],
  ['on-strip-key', 'strip-key'],
] as const;

/** Lines and what they lie on. */
const LINES = [
  ['rule', 'paper'],
  ['rule', 'card'],
  ['rule', 'green-wash'],
  ['danger-rule', 'danger-wash'],
  ['amber-rule', 'amber-wash'],
] as const;

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Pairs of `palette` with less contrast than `least`. */
function faint(pairs: readonly (readonly [string, string])[], palette: number, least: number): string[] {
  return pairs.flatMap(([one, other]) => {
    const [dark, light] = [luminance(colours[one]![palette]!), luminance(colours[other]![palette]!)].sort((a, b) => a - b);
    const ratio = (light! + 0.05) / (dark! + 0.05);
    return ratio < least ? [`${one} on ${other}: ${ratio.toFixed(2)}`] : [];
  });
}

describe.each(PALETTES.map((name, at) => [name, at] as const))('%s', (name, palette) => {
  const high = name.includes('high contrast');
  it(`has ${high ? 7 : 4.5}:1 for words`, () => expect(faint(TEXT, palette, high ? 7 : 4.5)).toEqual([]));
  it('has 7:1 for telephone numbers', () => expect(faint(NUMBERS, palette, 7)).toEqual([]));
  it('shows where the keyboard is, 3:1', () =>
    expect(
      faint(
        ['paper', 'card', 'green-wash'].map((ground) => ['focus', ground]),
        palette,
        3,
      ),
    ).toEqual([]));
  if (high) it('has lines that can be seen, 7:1', () => expect(faint(LINES, palette, 7)).toEqual([]));
});

it('no style of the pages names a colour beside the tokens, paper apart', () => {
  const files = ['components', 'layouts', 'pages', 'styles', 'map'].flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(astro|css)$/.test(name) && !name.endsWith('tokens.css') && !name.endsWith('print.css'))
      .map((name) => join(folder, name)),
  );
  const named = files.flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const styles = file.endsWith('.css') ? text : [...text.matchAll(/<style>([^]*?)<\/style>/g)].map(([, one]) => one).join('\n');
    const screen = styles.replace(/@media print \{[^]*?\n {4}\}\n/g, '');
    return [...screen.matchAll(/(?:color|background|border[\w-]*|outline): [^;]*(#[0-9a-f]{3,8}|rgba?\()[^;]*;/gi)].map(
      ([rule]) => `${file}: ${rule}`,
    );
  });
  expect(named).toEqual([]);
});
