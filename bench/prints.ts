import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makePrints } from '../src/build/make-prints.ts';
import { assembleHandbook } from '../src/domain/assemble-handbook.ts';
import { printPlan } from '../src/domain/print-plan.ts';
import { today } from '../src/knowledge-base.ts';
import { printEdition } from '../src/print/print-edition.ts';
import { readContent } from '../src/read-content/read-content.ts';
import { median } from './measure.ts';
import type { Row } from './row.ts';
import { workFolder } from './work-folder.ts';

/** All Shanghai handbooks, A5 and booklet: cold, then with nothing changed, then one street. */
export async function benchPrints(): Promise<Row[]> {
  const folder = workFolder((site) => ({ prints: site.prints.filter(({ regions }) => regions.includes('310000')) }));
  try {
    const kb = readContent(folder.content);
    const plan = printPlan(kb);
    const run = () =>
      timed(() =>
        makePrints(plan, {
          kb,
          today: today(),
          cache: folder.prints,
          onProgress: () => {},
          signal: new AbortController().signal,
        }),
      );
    const cold = await run();
    const warm = await run();
    const sizes = readdirSync(folder.prints).map((name) => statSync(join(folder.prints, name)).size / 1024);
    const changed = assembleHandbook(kb, '310104014', today());
    const one = await timed(async () => {
      const value = { ...changed, asOf: '另一天' };
      await printEdition(value, 'handbook', folder.prints);
      await printEdition(value, 'booklet', folder.prints);
    });
    return [
      { what: `上海 ${plan.length / 2} 个街镇，A5 和折叠小册，从头印`, measured: `${cold.toFixed(1)} 秒`, bar: '≤ 30 秒' },
      { what: '同上，什么都没变', measured: `${warm.toFixed(1)} 秒`, bar: '' },
      { what: '改一个号码，重印一个街镇的两种', measured: `${one.toFixed(2)} 秒`, bar: '≤ 2 秒' },
      {
        what: '印刷品大小（中位／最大）',
        measured: `${median(sizes).toFixed(0)} / ${Math.max(...sizes).toFixed(0)} KB`,
        bar: 'A5 ≤ 350 KB',
      },
    ];
  } finally {
    folder.remove();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
