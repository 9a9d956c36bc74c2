import { expect, test } from 'vitest';
import { reportOn } from '../../../src/build/report.ts';

/** A report on a screen that remembers, with a clock that is set by hand. */
function recording(isTTY: boolean) {
  let written = '';
  let clock = 0;
  const report = reportOn({ isTTY, write: (text: string) => (written += text) }, () => clock);
  return { report, text: () => written, at: (ms: number) => (clock = ms) };
}

test('on a terminal one line grows, with a bar and the time left', () => {
  const { report, text, at } = recording(true);
  const step = report.step('手册');
  step.at(0, 430);
  at(4000);
  step.at(120, 430);
  const last = text().split('\r').at(-1)!;
  expect(last).toContain('手册 120/430 ▓▓▓▓▓▓░░░░░░░░░░░░░░');
  expect(last).toContain('还要约 11 秒');
  expect(text()).not.toContain('\n');
});

test('on a terminal the finished step leaves one line', () => {
  const { report, text, at } = recording(true);
  const step = report.step('手册');
  at(2500);
  step.end('430 份');
  expect(text().split('\u001b[2K').at(-1)).toBe('手册：430 份（2.5 秒）\n');
});

test('in a log every tenth is one plain line', () => {
  const { report, text, at } = recording(false);
  const step = report.step('页面');
  for (let done = 1; done <= 1000; done++) {
    at(done * 10);
    step.at(done, 1000);
  }
  step.end('1000 个文件');
  const lines = text().trim().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines[4]).toBe('页面 500/1000 还要约 5 秒');
  expect(lines.at(-1)).toBe('页面：1000 个文件（10.0 秒）');
  expect(text()).not.toContain('\u001b');
});

test('nothing is foretold before there is anything to tell from', () => {
  const { report, text } = recording(false);
  report.step('页面').at(5, 10);
  expect(text()).toBe('页面 5/10\n');
});
