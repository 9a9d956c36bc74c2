import { createHash } from 'node:crypto';
import type { ProsePage } from '../model/knowledge-base.ts';

/**
 * The version of a lesson's text: twelve hexadecimal digits that change when, and only when, what a class sees changes. A new
 * reader's signature or a new date of review is no new version.
 */
export function lessonVersion({ front, source }: Pick<ProsePage<'lessons'>, 'front' | 'source'>): string {
  const { title, summary, stage, minutes, goals } = front;
  const body = source.replace(/^---\r?\n[^]*?\r?\n---\r?\n/, '').replaceAll('\r', '');
  return createHash('sha256')
    .update(JSON.stringify([title, summary, stage, minutes, goals, body.trim()]))
    .digest('hex')
    .slice(0, 12);
}
