import { expect, it } from 'vitest';
import { asOfOnPage, withOfflineLine } from '../../../src/domain/offline/offline-line.ts';

const PAGE = '<html><head><meta name="as-of" content="2026年9月1日"></head><body class="a"><h1>标题</h1></body></html>';

it('stands first on the page and says the date of the page', () => {
  const shown = withOfflineLine(PAGE, asOfOnPage(PAGE));
  expect(shown).toMatch(/<body class="a"><aside class="offline-line[^>]*>离线，资料截至2026年9月1日。/);
});
it('says only 离线 on a page without a date: nothing is made up', () => {
  expect(withOfflineLine('<body><h1>标题</h1>', asOfOnPage('<body>'))).toMatch(/<body><aside[^>]*>离线。/);
});
it('takes no markup for a date', () => {
  expect(asOfOnPage('<meta name="as-of" content="<b>">')).toBeUndefined();
});
