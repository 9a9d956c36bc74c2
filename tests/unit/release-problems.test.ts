/** What is wrong with recorded releases, as the person who edited the file reads it. */
import { expect, it } from 'vitest';
import type { StreetEdition } from '../../src/model/street-edition.ts';
import { anEdition, whatAuthorSees } from './builders.ts';

const STREET = '310104014';
const fact = (id: string) => ({ id, name: '已经撤掉的地方' });
const release = (number: number, on: string, ids = ['services/long-gone']) => ({ number, on, facts: ids.map(fact), guides: [] });
const IMPRINT = { publisher: '徐家汇街道办事处', approvedOn: '2026-11-10' };

function seen(differs: Partial<StreetEdition>): string {
  return whatAuthorSees({ editions: { [STREET]: anEdition({ imprint: IMPRINT, ...differs }) } });
}

it('releases one after another are sound, even where their facts name records that are gone', () => {
  expect(seen({ releases: [release(1, '2026-09-01'), release(2, '2026-11-12')] })).toBe('没有问题');
});

it('a number that is left out, an earlier day and a fact said twice are told with their place', () => {
  const twice = release(4, '2026-10-01', ['services/a', 'services/a']);
  expect(seen({ releases: [release(1, '2026-09-01'), release(2, '2026-11-12'), twice] })).toBe(
    [
      '内容有 3 处问题：',
      '  content/editions/310104014.json  releases[2].number',
      '    版次写的是 4，应为 3。版次从 1 起，一版接一版；发过的版次不能删，书上印着它的网址。',
      '  content/editions/310104014.json  releases[2].on',
      '    第 4 版的日期 2026-10-01 早于前一版的 2026-11-12。检查这两个日期。',
      '  content/editions/310104014.json  releases[2].facts',
      '    “services/a” 写了两次。发布记录由 npm run handbook -- --release 写，请从备份里复制回来。',
    ].join('\n'),
  );
});

it('a released book without an imprint is a contradiction', () => {
  expect(seen({ imprint: null, releases: [release(1, '2026-09-01')] })).toContain('有发布过的版次，却没有编印单位和批准日期');
});
