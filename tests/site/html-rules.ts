/** What a valid page is: html-validate's recommended rules, less the few that do not fit this site. */
import { HtmlValidate, StaticConfigLoader, type ConfigData, type Message } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A number that is copied must hold plain hyphens; the styles keep it on one line.
    'tel-non-breaking': 'off',
    // No form of this site is sent: the search and the planner answer while one types.
    'wcag/h32': 'off',
    // An anchor of the glossary is its term as it stands; HTML forbids nothing but spaces.
    'valid-id': ['error', { relaxed: true }],
    // `hidden` and `hidden=""`, `doctype` and `DOCTYPE` are the same; pages of packages are not written by the site's own program.
    'doctype-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
  },
};

/**
 * `autocomplete="off"` on a box is not in the standard, but the only thing that keeps Firefox from ticking it again after a
 * reload: what a reader ticked must not be seen by the next one.
 */
const FORGOTTEN_TICKS = /autocomplete.*<input type="(checkbox|radio)">/;

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

/** Everything that is wrong with the markup `html` of `file`, one line each: place, what, and where the rule is explained. */
export function htmlProblems(file: string, html: string): string[] {
  const { results } = validator.validateStringSync(html, file);
  return results.flatMap(({ messages }) =>
    messages.filter(({ message }) => !FORGOTTEN_TICKS.test(message)).map((one) => told(file, one)),
  );
}

/** The problems of all `files` below `root`. */
export function problemsOfPages(root: string, files: Iterable<string>): string[] {
  return [...files].flatMap((file) => htmlProblems(file, readFileSync(join(root, file), 'utf8')));
}

function told(file: string, { line, column, message, selector, ruleId, ruleUrl }: Message): string {
  return `${file} 第 ${line} 行第 ${column} 列（${selector ?? '整页'}）：${message}。规则 ${ruleId}，怎么改见 ${ruleUrl ?? '说明书'}`;
}
