/** The line on a page that came from the phone and not from the network. */

/** Name of the `meta` element in which a page says, in words, how new its newest fact is. */
export const AS_OF_META = 'as-of';

/** `html` with the line as the first thing on the page; `asOf` is a date in words, without it the line only says 离线. */
export function withOfflineLine(html: string, asOf: string | undefined): string {
  const words = asOf === undefined ? '离线' : `离线，资料截至${asOf}`;
  const line = `<aside class="offline-line no-print" aria-label="离线">${words}。<a href="">再连一次</a></aside>`;
  return html.replace(/<body[^>]*>/, (body) => body + line);
}

/** What a page says about its newest fact; `undefined` when it says nothing. */
export function asOfOnPage(html: string): string | undefined {
  return new RegExp(`<meta name="${AS_OF_META}" content="([^"<>]+)"`).exec(html)?.[1];
}
