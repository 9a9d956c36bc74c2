import { today } from '../knowledge-base.ts';
import { buildSite } from './build-site.ts';
import { placesFrom } from './places.ts';
import { reportOn } from './report.ts';
import { stoppable } from './stop-signals.ts';

/** The build as `npm run build` and `npm start` do it: progress on the screen, a summary at the end. */
export async function fullBuild(): Promise<void> {
  const started = performance.now();
  const report = reportOn(process.stdout);
  const places = placesFrom(process.env);
  const { pages, prints, streetsWithPrints } = await stoppable('已停止。原来的 dist/ 没有动过。', (signal) =>
    buildSite({ places, today: today(), report, signal, patience: Number(process.env['HUTONG_PATIENCE'] ?? 0) * 1000 }),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report.say(
    `完成：${pages} 个网页，${streetsWithPrints} 个街镇的手册共 ${prints} 份，用时 ${seconds} 秒。网站在 ${places.dist}`,
  );
}
