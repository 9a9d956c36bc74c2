import { measureNode } from './measure.ts';
import type { Row } from './row.ts';

/** `npm run check`, the second time: what an author waits for. */
export async function benchCheck(): Promise<Row[]> {
  await measureNode(['src/commands/check.ts']);
  const { seconds, code } = await measureNode(['src/commands/check.ts']);
  return [
    { what: 'npm run check（第二次）', measured: `${seconds.toFixed(1)} 秒${code === 0 ? '' : '，没有通过'}`, bar: '≤ 10 秒' },
  ];
}
