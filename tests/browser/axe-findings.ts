/** Accessibility findings of a page as it stands. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds, short enough to read in a test’s message; of all its rules, or of those named. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (rules) => {
      const { axe: inPage } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await inPage.run(document, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    rules && [...rules],
  );
}
