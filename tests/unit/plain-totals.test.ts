import { describe, expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { totalsOf } from '../reporters/plain-totals.ts';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

/** A finished test file as Vitest reports it. */
function aModule(
  states: State[],
  { state = 'passed', brokenSuites = 0 }: { state?: 'passed' | 'failed'; brokenSuites?: number } = {},
): TestModule {
  return {
    state: () => state,
    children: {
      allTests: () => states.map((one) => ({ result: () => ({ state: one }) })),
      allSuites: () => Array.from({ length: brokenSuites }, () => ({ errors: () => [new Error('hook')] })),
    },
  } as unknown as TestModule;
}

describe('the last line of a test run', () => {
  it('sums all files', () =>
    expect(totalsOf([aModule(['passed', 'passed']), aModule(['failed'], { state: 'failed' })], 0)).toBe('2 passed, 1 failed'));
  it('names skipped tests only when there are some', () =>
    expect(totalsOf([aModule(['passed', 'skipped', 'pending'])], 0)).toBe('1 passed, 0 failed, 2 skipped'));
  it('a file that could not be loaded is a failure', () =>
    expect(totalsOf([aModule([], { state: 'failed' })], 0)).toBe('0 passed, 1 failed'));
  it('a broken hook is a failure, once', () =>
    expect(totalsOf([aModule(['skipped'], { state: 'failed', brokenSuites: 1 })], 0)).toBe('0 passed, 1 failed, 1 skipped'));
  it('an error outside any test is a failure', () => expect(totalsOf([aModule(['passed'])], 1)).toBe('1 passed, 1 failed'));
  it('no tests at all do not look like success of many', () => expect(totalsOf([], 0)).toBe('0 passed, 0 failed'));
});
