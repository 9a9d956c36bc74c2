/** `npm run handbook -- --release`: what the person at the keyboard gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planReleases, recordReleases } from '../../../src/commands/handbook/release.ts';
import { readOptions } from '../../../src/commands/handbook/options.ts';
import { assembleHandbook } from '../../../src/domain/handbook/assemble-handbook.ts';
import { readContent } from '../../../src/read-content/read-content.ts';
import { anEdition, aSite } from '../builders.ts';
import { tempContent } from '../temp-content.ts';

const STREET = '310104014';
const TODAY = '2026-11-22';
const IMPRINT = {
  organizer: '徐汇区民政局',
  operator: '徐家汇街道办事处',
  correctionPhone: '021-64387250',
  icp: '沪ICP备00000000号',
  policeRecord: null,
  siteCode: null,
};
const FILE = `editions/${STREET}.json`;

function folder(): string {
  return tempContent({
    'site.json': aSite({ stage: 'live', imprint: IMPRINT }),
    [FILE]: anEdition({ imprint: { publisher: '徐家汇街道办事处', approvedOn: '2026-11-10' } }),
  });
}

async function record(content: string, codes: readonly string[], today = TODAY) {
  const lines: string[] = [];
  const plan = planReleases(codes, readContent(content), today);
  await recordReleases(plan, { content, say: (line) => lines.push(line) });
  return { kb: readContent(content), planned: plan.kb, text: lines.join('\n') };
}

it('is asked for with --release, before or after the street', () => {
  for (const args of [
    ['--release', STREET],
    [STREET, '--release'],
  ])
    expect(readOptions(args)).toMatchObject({ release: true, streets: [STREET] });
  expect(readOptions([STREET]).release).toBe(false);
});

it('records the facts, says so, and the book then carries the number', async () => {
  const { kb, planned, text } = await record(folder(), [STREET]);
  expect(text).toContain('上海市徐汇区徐家汇街道  第 1 版，2026年11月22日');
  expect(text).toContain(`已经记在 content/${FILE}`);
  expect(assembleHandbook(kb, STREET, TODAY).release?.number).toBe(1);
  expect(assembleHandbook(planned, STREET, TODAY)).toEqual(assembleHandbook(kb, STREET, TODAY));
});

it('refuses all when one of several may not, tells every reason, and changes nothing', async () => {
  const content = folder();
  const before = readFileSync(join(content, FILE), 'utf8');
  await expect(record(content, [STREET, '310104012'])).rejects.toThrow(/没有发布，什么也没有改。\n.*漕河泾街道.*还没有编印单位/);
  expect(readFileSync(join(content, FILE), 'utf8')).toBe(before);
});

it('refuses a second release of the same facts', async () => {
  const content = folder();
  await record(content, [STREET], '2026-11-12');
  const before = readFileSync(join(content, FILE), 'utf8');
  await expect(record(content, [STREET])).rejects.toThrow('和第 1 版（2026年11月12日）一样');
  expect(readFileSync(join(content, FILE), 'utf8')).toBe(before);
});
