import { measureNode } from './measure.ts';
import type { Row } from './row.ts';
import { workFolder } from './work-folder.ts';

/** The web pages of all regions without prints, search index and checks included apart. */
export async function benchPages(): Promise<Row[]> {
  const folder = workFolder(() => ({ prints: [] }));
  try {
    const pages = await measureNode(['node_modules/astro/bin/astro.mjs', 'build'], { ...folder.env, HUTONG_OUT: folder.dist });
    const whole = await measureNode(['src/commands/build.ts'], folder.env);
    return [
      {
        what: '四地网页，不印（只生成页面）',
        measured: `${pages.seconds.toFixed(1)} 秒，${pages.peakMB} MB`,
        bar: '≤ 60 秒，≤ 1.5 GB',
      },
      { what: '同上，连搜索索引和检查', measured: `${whole.seconds.toFixed(1)} 秒，${whole.peakMB} MB`, bar: '' },
    ];
  } finally {
    folder.remove();
  }
}
