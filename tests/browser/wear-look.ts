import type { Page } from 'playwright-core';

/** Lets the page look as if the words of `look` had been chosen in its panel; an empty one takes every choice back. */
export async function wear(page: Page, look: string): Promise<void> {
  await page.evaluate((look) => {
    if (look === '') delete document.documentElement.dataset['look'];
    else document.documentElement.dataset['look'] = look;
  }, look);
}
