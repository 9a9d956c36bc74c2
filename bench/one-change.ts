import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureNode } from './measure.ts';
import type { Row } from './row.ts';
import { workFolder } from './work-folder.ts';

/** The default build from nothing, with nothing changed, and after one sample street's number has changed. */
export async function benchOneChange(): Promise<Row[]> {
  const folder = workFolder();
  try {
    const cold = await measureNode(['src/commands/build.ts'], folder.env);
    const warm = await measureNode(['src/commands/build.ts'], folder.env);
    const file = join(folder.content, 'services/990101001.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"number": "000-(\d{4})\d{4}"/, '"number": "000-$19999"'));
    const changed = await measureNode(['src/commands/build.ts'], folder.env);
    const line = ({ seconds, peakMB }: typeof cold) => `${seconds.toFixed(1)} 秒，${peakMB} MB`;
    return [
      { what: '默认构建，从头', measured: line(cold), bar: '≤ 5 分钟' },
      { what: '默认构建，什么都没变', measured: line(warm), bar: '≤ 90 秒' },
      { what: '改一个号码后整个重做', measured: line(changed), bar: '≤ 60 秒' },
    ];
  } finally {
    folder.remove();
  }
}
