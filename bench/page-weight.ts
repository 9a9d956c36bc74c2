import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { placesFrom } from '../src/build/places.ts';
import type { Row } from './row.ts';

/** What a guide page needs to be read: its HTML and style sheets, compressed. */
export function benchPageWeight(): Row[] {
  const { dist } = placesFrom(process.env);
  const page = join(dist, 'guides/sunzi-kan-shouji/index.html');
  if (!existsSync(page)) return [{ what: '文章页大小', measured: '先运行 npm run build', bar: '≤ 25 KB' }];
  const html = readFileSync(page, 'utf8');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) =>
    join(dist, address!.slice(address!.indexOf('_astro'))),
  );
  const bytes = [Buffer.from(html), ...sheets.map((sheet) => readFileSync(sheet))].map((part) => gzipSync(part).length);
  return [
    {
      what: '文章页，连样式，压缩后',
      measured: `${(bytes.reduce((sum, one) => sum + one, 0) / 1024).toFixed(1)} KB`,
      bar: '≤ 25 KB',
    },
  ];
}
