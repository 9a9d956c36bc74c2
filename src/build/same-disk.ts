import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';
import { PROJECT, type Places } from './places.ts';

/** Refuses folders on several disks: files and the finished site are moved by renaming, which no system does between disks. */
export function assertSameDisk({ dist, work }: Pick<Places, 'dist' | 'work'>): void {
  const project = statSync(PROJECT).dev;
  mkdirSync(dirname(dist), { recursive: true });
  mkdirSync(work, { recursive: true });
  for (const folder of [work, existsSync(dist) ? dist : dirname(dist)]) {
    if (statSync(folder).dev !== project) {
      throw new Failure(
        `${folder} 和项目不在同一个磁盘上，生成好的网站换不进去。请把它放在项目所在的磁盘上（HUTONG_DIST、HUTONG_CACHE），再复制出去。`,
      );
    }
  }
}
