/** What a visitor may be about to type: titles, names of terms, topics, and places once their tables are there. */
import type { Catalogue } from '../domain/search/catalogue-rows.ts';
import { fold } from '../domain/search/fold.ts';

const MOST = 6;
/** One sign begins everything. */
const LEAST = 2;

/** Titles and topics that hold what was typed, those that begin with it first, shorter ones before longer ones. */
export function suggestions(names: readonly string[], typed: string): string[] {
  const wanted = fold(typed).replace(/ /g, '');
  if (wanted.length < LEAST) return [];
  return names
    .map((name) => ({ name, at: fold(name).replace(/ /g, '').indexOf(wanted) }))
    .filter(({ name, at }) => at >= 0 && name !== typed.trim())
    .sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1) || a.name.length - b.name.length)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Names that may be suggested. Sensitive titles are among them: who types 不想 must see that there is a page. */
export function suggestedNames({ entries, topics }: Catalogue): string[] {
  return [...new Set([...topics.map((words) => words.split(' ')[0]!), ...entries.map(({ title }) => title)])];
}
