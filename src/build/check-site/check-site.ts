/** The site checks: data first (each rule returns its problems), printing last. */
import type { BuiltSite, SiteProblem, SiteRule } from './built-site.ts';
import { expected } from './expected-outputs.ts';
import { findable } from './findable.ts';
import { links } from './links.ts';
import { openData } from './open-data.ts';
import { otherHosts } from './other-hosts.ts';
import { pageFrame } from './page-frame.ts';
import { sampleCity } from './sample-city.ts';
import { strayAsterisks } from './stray-asterisks.ts';
import { uniqueIds } from './unique-ids.ts';
import { writtenAddresses } from './written-addresses.ts';

/** Every rule, in the order in which their problems are told. */
export const SITE_RULES: readonly SiteRule[] = [
  expected,
  pageFrame,
  uniqueIds,
  links,
  writtenAddresses,
  otherHosts,
  strayAsterisks,
  sampleCity,
  openData,
  findable,
];

/** What one rule found. */
export interface Finding {
  /** Name of the rule. */
  readonly rule: string;
  /** Its problems; never empty. */
  readonly problems: readonly SiteProblem[];
}

/** Puts every rule to the site. */
export function checkSite(site: BuiltSite): Finding[] {
  return SITE_RULES.map((rule) => ({ rule: rule.name, problems: rule.check(site) })).filter(
    ({ problems }) => problems.length > 0,
  );
}

const SHOWN = 20;

/** The one message for all findings; a rule that fails everywhere shows its first places only. */
export function formatFindings(findings: readonly Finding[]): string {
  const count = findings.reduce((sum, { problems }) => sum + problems.length, 0);
  const lines = findings.flatMap(({ rule, problems }) => [
    `${rule}（${problems.length} 处）`,
    ...problems.slice(0, SHOWN).map(({ file, what }) => `  ${file}  ${what}`),
    ...(problems.length > SHOWN ? [`  ……另有 ${problems.length - SHOWN} 处`] : []),
  ]);
  return [`生成好的网站有 ${count} 处问题：`, ...lines].join('\n');
}
