import { measureNode } from './measure.ts';
import type { Row } from './row.ts';
import { workFolder } from './work-folder.ts';

/** The web pages of all regions without handbooks: first from nothing, then with the prints of lessons and sheets kept from before. */
export async function benchPages(): Promise<Row[]> {
  const folder = workFolder(() => ({ prints: [] }));
  try {
    const cold = await measureNode(['src/commands/build.ts'], folder.env);
    const kept = await measureNode(['src/commands/build.ts'], folder.env);
    const line = ({ output, seconds, peakMB }: typeof cold) =>
      `页面 ${pagesSeconds(output)} 秒；连搜索、检查 ${seconds.toFixed(1)} 秒，${peakMB} MB`;
    return [
      { what: '四地网页，不印（课堂印刷品已存着）', measured: line(kept), bar: '页面 ≤ 60 秒，≤ 1.5 GB' },
      { what: '同上，课堂印刷品也从头排', measured: line(cold), bar: '' },
    ];
  } finally {
    folder.remove();
  }
}

/** Seconds of the step that makes the pages, as the build tells them. */
function pagesSeconds(output: string): string {
  return /^页面：.*（([\d.]+) 秒）$/m.exec(output)?.[1] ?? '？';
}
