import { existsSync, readdirSync } from 'node:fs';
import { Failure } from './failure.ts';

/** What only a finished site of ours holds at its top; a part of one made by `HUTONG_SHARD` holds at least one of them. */
const OURS = ['_astro', '_headers', 'areas', 'pagefind', 'streets'];

/** Refuses to put the site in the place of a folder that holds something else: the build would delete that. */
export function assertOwnDist(dist: string): void {
  if (!existsSync(dist)) return;
  const there = readdirSync(dist);
  if (there.length === 0 || OURS.some((name) => there.includes(name))) return;
  throw new Failure(
    `${dist} 里有别的东西（${there[0]} 等），不像是做好的网站，没有动它。请用 HUTONG_DIST 写一个空的或者新的文件夹，做好以后再复制过去。`,
  );
}
