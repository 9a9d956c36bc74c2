import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../build/failure.ts';
import { placesFrom } from '../build/places.ts';
import { siteAddress } from '../build/site-address.ts';
import { serveSite } from './serve-site.ts';

const PORT = 4321;
/** Ports tried after the usual one, when the user named none. */
const SPARE_PORTS = 9;

/** Serves the finished site and says where; it runs until the process is stopped. */
export async function serveDist(env: NodeJS.ProcessEnv): Promise<void> {
  const { content, dist } = placesFrom(env);
  if (!existsSync(join(dist, 'index.html'))) throw new Failure('还没有生成网站。请先运行 npm run build（或 npm start）。');
  const chosen = env['PORT'] ? Number(env['PORT']) : undefined;
  if (chosen !== undefined && !(Number.isInteger(chosen) && chosen >= 0 && chosen < 65536)) {
    throw new Failure(`PORT 写的是 “${env['PORT']}”，不是端口号。请写 1024 到 65535 之间的整数。`);
  }
  const { base } = siteAddress(content);
  const { url } = await serveSite({ root: dist, base, port: chosen ?? PORT, spare: chosen === undefined ? SPARE_PORTS : 0 });
  process.stdout.write(`\n打开浏览器看：${url}\n按 Ctrl-C 结束。\n`);
}
