import { makePrints } from '../src/build/make-prints.ts';
import { bookFor } from '../src/domain/handbook/assemble-handbook.ts';
import { printPlan } from '../src/domain/prints/print-plan.ts';
import { today } from '../src/knowledge-base.ts';
import type { Edition } from '../src/model/site.ts';
import { printEdition } from '../src/print/print-edition.ts';
import { readContent } from '../src/read-content/read-content.ts';
import type { Row } from './row.ts';
import { workFolder } from './work-folder.ts';

/** Orders that are measured: what a normal build prints, and everything a street may want for each home. */
const ORDERS: readonly { readonly name: string; readonly editions: readonly Edition[]; readonly bar: string }[] = [
  { name: 'A5 和折叠小册', editions: ['handbook', 'booklet'], bar: '≤ 30 秒' },
  {
    name: 'A5、折叠小册、大字版、张贴单、口袋卡、手机图片',
    editions: ['handbook', 'booklet', 'large', 'poster', 'wallet', 'card'],
    bar: '≤ 60 秒',
  },
];

/** All Shanghai streets, in two orders: cold, then with nothing changed, then one street. */
export async function benchPrints(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const order of ORDERS) rows.push(...(await benchOrder(order)));
  return rows;
}

async function benchOrder({ name, editions, bar }: (typeof ORDERS)[number]): Promise<Row[]> {
  const folder = workFolder(() => ({ prints: [{ regions: ['310000'], editions: [...editions] }] }));
  try {
    const kb = readContent(folder.content);
    const plan = printPlan(kb, today());
    const signal = new AbortController().signal;
    const run = () => timed(() => makePrints(plan, { kb, today: today(), cache: folder.prints, onProgress: () => {}, signal }));
    const cold = await run();
    const warm = await run();
    const one = await timed(async () => {
      for (const edition of editions) {
        await printEdition({ ...bookFor(kb, '310104014', edition, today()), asOf: '另一天' }, edition, folder.prints);
      }
    });
    return [
      { what: `上海 ${plan.length / editions.length} 个街镇，${name}，从头印`, measured: `${cold.toFixed(1)} 秒`, bar },
      { what: '同上，什么都没变', measured: `${warm.toFixed(1)} 秒`, bar: '≤ 10 秒' },
      { what: '同上，改一个街镇', measured: `${one.toFixed(2)} 秒`, bar: '≤ 2 秒' },
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
