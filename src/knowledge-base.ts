/** The knowledge base and the day, as routes get them. Environment variables let tests and shards choose both. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRealDate } from './model/fields.ts';
import type { KnowledgeBase } from './model/knowledge-base.ts';
import { readContent } from './read-content/read-content.ts';

interface Held {
  readonly knowledgeBase: KnowledgeBase;
  readonly root: string;
  readonly stamp: number;
}

const HELD = Symbol.for('hutong.knowledge-base');
/** Astro's settings and the bundled routes have a copy of this module each; what one has read, the other finds here. */
const shared = globalThis as typeof globalThis & { [HELD]?: Held };

/** The content folder: `HUTONG_CONTENT`, or `content` below the working directory. */
export function contentFolder(): string {
  return resolve(process.env['HUTONG_CONTENT'] || 'content');
}

/** The knowledge base, read once. Under `astro dev` it is read again when a file has changed. */
export function getKnowledgeBase(): KnowledgeBase {
  const root = contentFolder();
  const stamp = import.meta.env?.DEV ? newestChange(root) : 0;
  const held = shared[HELD];
  if (held?.root === root && held.stamp === stamp) return held.knowledgeBase;
  const knowledgeBase = readContent(root, today());
  shared[HELD] = { knowledgeBase, root, stamp };
  return knowledgeBase;
}

let day: string | undefined;

/**
 * The day in Asia/Shanghai, `YYYY-MM-DD`, fixed when first asked: one build knows one day. `astro dev` runs for longer than one,
 * and asks anew. `HUTONG_TODAY` overrides it.
 */
export function today(): string {
  if (import.meta.env?.DEV) day = undefined;
  day ??= process.env['HUTONG_TODAY'] ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  if (!isRealDate(day)) throw new Error(`HUTONG_TODAY 写的是 “${day}”，不是日期，请写成 2026-11-22 这样的形式`);
  return day;
}

function newestChange(root: string): number {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((name) => statSync(join(root, name)).mtimeMs));
}
