/** Recording a release changes the street's file whole or not at all. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { appendRelease } from '../../../src/commands/handbook/edition-file.ts';
import { streetEdition, type StreetRelease } from '../../../src/model/street-edition.ts';

const CODE = '310104014';
const RELEASE: StreetRelease = {
  number: 1,
  on: '2026-11-22',
  facts: [
    { id: 'services/a', name: '甲“站”', phones: [{ number: '12356' }, { number: '12345', label: '问事' }], hours: '工作日' },
    { id: 'services/b', name: '乙' },
  ],
  guides: ['kaoza-le', 'fa-piqi'],
};
const BEFORE = { street: CODE, imprint: { publisher: '徐家汇街道办事处', approvedOn: '2026-11-10' }, guides: ['kaoza-le'] };

let content: string;
const path = () => join(content, 'editions', `${CODE}.json`);
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'hutong-release-'));
  mkdirSync(join(content, 'editions'));
  writeFileSync(path(), `${JSON.stringify(BEFORE, null, 2)}\n`);
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

it('keeps every other field and appends the release, one fact to a line', async () => {
  await appendRelease(content, CODE, RELEASE);
  const text = readFileSync(path(), 'utf8');
  expect(JSON.parse(text)).toEqual({ ...BEFORE, releases: [RELEASE] });
  expect(text.startsWith(JSON.stringify(BEFORE, null, 2).slice(0, -2))).toBe(true);
  expect(text).toContain('\n        { "id": "services/b", "name": "乙" }\n');
  expect(streetEdition.safeParse(JSON.parse(text)).success).toBe(true);
});

it('leaves the earlier releases as they are, to the byte', async () => {
  await appendRelease(content, CODE, RELEASE);
  const first = readFileSync(path(), 'utf8');
  await appendRelease(content, CODE, { ...RELEASE, number: 2, facts: [] });
  const second = readFileSync(path(), 'utf8');
  expect(second.startsWith(first.slice(0, first.lastIndexOf('\n  ]\n}')))).toBe(true);
  expect((JSON.parse(second) as { releases: StreetRelease[] }).releases.map(({ number }) => number)).toEqual([1, 2]);
  expect(readdirSync(join(content, 'editions'))).toEqual([`${CODE}.json`]);
});

it('leaves the old file whole when the new one cannot be put in its place', async () => {
  const before = readFileSync(path(), 'utf8');
  // A release that cannot be written as JSON fails after the aside file is open.
  const broken = { ...RELEASE, facts: [{ id: 'services/a', name: 1n as unknown as string }] };
  await expect(appendRelease(content, CODE, broken)).rejects.toThrow();
  expect(readFileSync(path(), 'utf8')).toBe(before);
  expect(readdirSync(join(content, 'editions'))).toEqual([`${CODE}.json`]);
});
