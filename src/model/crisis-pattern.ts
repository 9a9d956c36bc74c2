/** The notation of `crisis-words.json`, turned into a pattern. */

/** What stands for “a few words in between”. */
const GAP = '.{0,4}';
const GROUP = /\{(\p{Script=Han}+)\}/gu;

/**
 * The source of a regular expression for one crisis term. A term is a regular expression with two signs more: `{组名}` is
 * any word of that group, `~` is up to four characters. A group that does not exist matches nothing but its own name.
 */
export function crisisPattern(term: string, groups: Readonly<Record<string, string>> = {}): string {
  return term.replace(GROUP, (_, name: string) => `(?:${groups[name] ?? name})`).replace(/~/g, GAP);
}

/** Names of the groups that a term uses. */
export function groupsInTerm(term: string): string[] {
  return [...term.matchAll(GROUP)].map(([, name]) => name!);
}

/** Whether a term can be used: its pattern compiles, and does not match every query. */
export function isCrisisTerm(term: string): boolean {
  try {
    return !new RegExp(crisisPattern(term), 'u').test('');
  } catch {
    return false;
  }
}
