/** What the documents say of themselves is true: short enough, no dead link, no command or path that is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calls } from '../../src/commands/desk/calls.ts';
import { divisions } from '../../src/commands/desk/divisions.ts';
import { exportSheets } from '../../src/commands/desk/export.ts';
import { importSheets } from '../../src/commands/desk/import.ts';
import { newCity } from '../../src/commands/desk/new-city.ts';
import { report } from '../../src/commands/desk/report.ts';
import { review } from '../../src/commands/desk/review.ts';
import { HELP as HANDBOOK } from '../../src/commands/handbook/options.ts';
import { HELP as USB } from '../../src/commands/usb/options.ts';
import { isSampleCode, isStreetCode } from '../../src/domain/divisions.ts';
import { readContent } from '../../src/read-content/read-content.ts';
import { documents, halfWidthLines, headings, links, namedCommands, PROJECT, withoutBlocks } from './docs-files.ts';

/** Two screens. */
const MOST_LINES = 112;
/** A manual to look things up in, and a page of pictures and tables to choose from. */
const LONGER = ['content/README.md', 'README.md'];

/** What each command says of itself; a command without options is not here. */
const USAGES: Readonly<Record<string, string>> = { handbook: HANDBOOK, usb: USB };
const DESK: Readonly<Record<string, string>> = {
  export: exportSheets.usage,
  import: importSheets.usage,
  calls: calls.usage,
  report: report.usage,
  review: review.usage,
  'new-city': newCity.usage,
  divisions: divisions.usage,
};

const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(documents())('$path', ({ path, text }) => {
  if (!LONGER.includes(path))
    it('is no longer than two screens', () => {
      expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    });

  it('has one title, no skipped level and no heading twice', () => {
    const found = headings(text);
    expect(found.filter(({ level }) => level === 1)).toHaveLength(1);
    for (const [index, { level, words }] of found.entries()) {
      expect(level, words).toBeLessThanOrEqual((found[index - 1]?.level ?? 0) + 1);
    }
    expect(new Set(found.map(({ anchor }) => anchor)).size).toBe(found.length);
  });

  it('links to files and headings that are there', () => {
    for (const target of links(text).filter((one) => !/^https?:/.test(one))) {
      const [file = '', anchor] = target.split('#');
      const there = file === '' ? path : normalize(join(dirname(path), file));
      expect(existsSync(join(PROJECT, there)), `${target} → ${there}`).toBe(true);
      if (anchor === undefined) continue;
      const anchors = headings(readFileSync(join(PROJECT, there), 'utf8')).map((one) => one.anchor);
      expect(anchors, target).toContain(decodeURIComponent(anchor));
    }
  });

  it('names files of the program that are there', () => {
    const named = [...withoutBlocks(text).matchAll(/`((?:src|tests|bench|docs)\/[\w./-]+\.(?:ts|astro|typ|js|md))`/g)];
    for (const [, file] of named) expect(existsSync(join(PROJECT, file!)), file).toBe(true);
  });

  it('names only commands that exist', () => {
    for (const command of namedCommands(text)) {
      const [, script] = /^npm (?:run (?:--silent )?)?([\w:]+)/.exec(command) ?? [];
      expect(['ci', ...Object.keys(scripts)], command).toContain(script);
    }
  });

  it('names only options and subcommands that the commands know', () => {
    for (const command of namedCommands(text)) {
      const [, script, rest = ''] = /^npm run (?:--silent )?(\w+)(?: -- (.*))?$/.exec(command) ?? [];
      const [first = ''] = rest.split(' ');
      const usage = script === 'desk' ? DESK[first] : USAGES[script ?? ''];
      if (script === 'desk' && first) expect(usage, command).toBeDefined();
      for (const [option] of rest.matchAll(/--[a-z][a-z-]*/g)) expect(usage ?? '', command).toContain(option);
    }
  });

  it('punctuates Chinese the Chinese way', () => {
    expect(halfWidthLines(text)).toEqual([]);
  });
});

it('counts the places of the content as the content holds them', () => {
  const kb = readContent(join(PROJECT, 'content'));
  const streets = [...kb.divisions.values()].filter(
    ({ code, kind }) => isStreetCode(code) && kind !== 'pseudo' && !isSampleCode(code),
  ).length;
  const villages = [...kb.villages].filter(([code]) => !isSampleCode(code)).reduce((sum, [, names]) => sum + names.length, 0);
  const count = (value: number) => value.toLocaleString('en');
  expect(readFileSync(join(PROJECT, 'README.md'), 'utf8')).toContain(
    `四地 ${count(streets)} 个街道、乡镇和 ${count(villages)} 个村（居）`,
  );
});
