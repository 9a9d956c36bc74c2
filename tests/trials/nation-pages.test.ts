/** The web pages of a nation, by one machine: what a thousand streets cost does not grow with their number, and memory stays within bounds. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureNode } from '../../bench/measure.ts';
import { FIXTURE_TODAY, PROJECT } from '../site/run-build.ts';
import { writeNation } from './nation/write-nation.ts';
import { workFolder } from '../site/work-folder.ts';

/** Streets and towns of the nation at the end of 2023. */
const NATION = 38_642;
const SIZES = [1000, 5000, 20_000, NATION];
/** MB, of all processes of the build together. */
const MOST_MEMORY = 3000;
const STEPS = ['页面', '搜索', '检查'];

test.each(SIZES)('%i streets', async (streets) => {
  const root = workFolder('nation');
  const content = join(root, 'content');
  const dist = join(root, 'dist');
  try {
    writeNation(content, streets);
    const { code, output, seconds, cpuSeconds, peakMB } = await measureNode([join(PROJECT, 'src/commands/build.ts')], {
      HUTONG_CONTENT: content,
      HUTONG_DIST: dist,
      HUTONG_CACHE: join(root, 'cache'),
      HUTONG_TODAY: FIXTURE_TODAY,
    });
    expect(code).toBe(0);
    const each = (value: number) => ((value / streets) * 1000).toFixed(2);
    const steps = STEPS.map((step) => `${step} ${each(secondsOf(output, step))}`).join('，');
    process.stdout.write(
      `${streets} 个街镇：${seconds.toFixed(0)} 秒，每千个 ${each(seconds)} 秒（处理器 ${each(cpuSeconds)}；${steps}），最多 ${peakMB} MB\n`,
    );
    expect(readdirSync(join(dist, 'streets')).length).toBeGreaterThanOrEqual(streets);
    expect(peakMB).toBeLessThan(MOST_MEMORY);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

function secondsOf(output: string, step: string): number {
  return Number(new RegExp(`^${step}：.*（([\\d.]+) 秒）$`, 'm').exec(output)?.[1] ?? Number.NaN);
}
