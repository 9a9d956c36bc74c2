/** A small sound `content/` folder on disk, for tests of the reader. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aRegion, aService, aSite, DIVISIONS, NATIONAL_LINES } from './builders.ts';

/** Contents by file name; `null` leaves the file out, text is written as it is, anything else as JSON. */
export type Files = Record<string, unknown>;

/** A sound guide as an author writes it. */
export const GUIDE = `---
title: 先听孩子说完
summary: 先听，再说一件能做的事。
slug: xian-ting
group: foundations
order: 1
exceptions: [{ rule: page-length, reason: 测试 }]
audience: [guardian]
ages: ["all"]
risk: green
sensitive: false
policy: [SH-X-10]
sources: [S01]
topics: [emotions]
aliases: [不听话]
setting: [town, village]
updated: 2026-11-22
review: null
next: 2027-11-22
---

您辛苦了。

<Today>

今天先听他说完，再打 <Tel n="12356" /> 问一问。

</Today>
`;

const SOUND: Files = {
  'site.json': aSite(),
  'glossary.json': [],
  'sources.json': [{ id: 'S01', title: '未成年人保护法', publisher: '全国人大常委会', read: 'full', domestic: true }],
  'topics.json': [{ id: 'emotions', name: '情绪', aliases: [] }],
  'reading-paths.json': [],
  'lesson-calendar.json': { slots: [], homeTask: null },
  'crisis-words.json': { intents: [], negatives: [] },
  'synonyms.json': [],
  'policy-fingerprints.json': {},
  'blocklist.json': [],
  'holidays.json': { source: '国务院办公厅', years: [2026], holidays: { '2026-10-01': '国庆节' }, workdays: {} },
  'laws.json': [],
  'changes.json': [],
  'regions/310000.json': aRegion(),
  'divisions/310000.json': { asOf: '2023-06-30', source: '国家统计局', divisions: DIVISIONS },
  'services/000000.json': NATIONAL_LINES,
  'services/310104.json': [aService()],
  'guides/xian-ting.mdx': GUIDE,
};

/** Writes a sound folder with what differs, removes it after the test, and returns its path. */
export function tempContent(differs: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'hutong-content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, data] of Object.entries({ ...SOUND, ...differs })) {
    if (data === null) continue;
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), typeof data === 'string' ? data : JSON.stringify(data, null, 2));
  }
  return root;
}
