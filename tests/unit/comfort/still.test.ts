/** Nothing blinks, nothing slides in: what never moves needs no wish for reduced motion. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../../src');

it('no style and no script of the site moves anything by itself', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(astro|css|ts|js)$/.test(name));
  expect(files.length).toBeGreaterThan(200);
  const moving = /@keyframes|(?:transition|animation)(?:-\w+)?:\s|scroll-behavior|behavior: 'smooth'|<marquee|autoplay/;
  expect(files.filter((name) => moving.test(readFileSync(join(SRC, name), 'utf8')))).toEqual([]);
});
