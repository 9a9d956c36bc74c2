/** Names short enough to stand beside a point: what tells a place from its neighbours. */

/** Longest name on the sketch, in characters. */
const LONGEST = 10;

/** What is left of a name must still say something. */
const SHORTEST = 3;

/** A cut name must keep its institution's own name before the word below. */
const SHORTEST_INSTITUTION = 4;

/** Words that end the name of an institution, before its department. */
const INSTITUTION = /小学|中学|大学|学校|幼儿园|医院|卫生院|卫生室|服务中心|中心|社区|之家|驿站|村/g;

/** Autonomous divisions have many names; their places often carry one that the list of divisions does not have. */
const AUTONOMOUS = /^.{2,20}?(自治州|自治县|自治旗|民族乡|民族苏木)/;

/** Short names for places named `names`, in the same order; `around` are the names of the divisions they lie in. */
export function shortNames(names: readonly string[], around: readonly string[]): string[] {
  const stripped = names.map((name) => strippedName(name, around));
  return stripped.map(({ rest, last }, index) => {
    const alone = stripped.every((other, at) => at === index || other.rest !== rest);
    return clipped(alone ? rest : last + rest);
  });
}

/** One name for places on the same spot, from their short names: what they begin with, or the first one's. */
export function sharedName(short: readonly string[]): string {
  const [first = '', ...others] = short;
  if (others.length === 0) return first;
  const signs = [...first];
  const differs = signs.findIndex((sign, at) => others.some((other) => [...other][at] !== sign));
  const common = signs.slice(0, differs < 0 ? signs.length : differs).join('');
  const institution = cutAtInstitution(common);
  return institution ?? `${first}等`;
}

/** A name without remarks in brackets and without the divisions it begins with; `last` is the innermost of those. */
function strippedName(name: string, around: readonly string[]): { rest: string; last: string } {
  let rest = name.replace(/（[^）]*）|\([^)]*\)/g, '').trim() || name;
  let last = '';
  for (;;) {
    const found = around.find((one) => rest.startsWith(one)) ?? AUTONOMOUS.exec(rest)?.[0];
    if (!found || length(rest) - length(found) < SHORTEST) return { rest, last };
    last = found;
    rest = rest.slice(found.length).trim();
  }
}

function clipped(name: string): string {
  if (length(name) <= LONGEST) return name;
  return cutAtInstitution(name) ?? `${[...name].slice(0, LONGEST - 1).join('')}…`;
}

function cutAtInstitution(name: string): string | undefined {
  const ends = [...name.matchAll(INSTITUTION)].map((found) => found.index + found[0].length);
  const end = ends.findLast((one) => one >= SHORTEST_INSTITUTION && one <= LONGEST);
  return end === undefined ? undefined : name.slice(0, end);
}

function length(name: string): number {
  return [...name].length;
}
