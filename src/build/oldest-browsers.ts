/** The oldest browsers in which everything that may have to be found in haste works. */

/**
 * As esbuild and Vite name them. WeChat, QQ and 360 bring engines of their own, of 2019 to 2022, to old phones and to office
 * machines that nobody updates; Windows 7 ends at Chromium 109. Syntax is lowered to this when the scripts are bundled, and
 * `tests/site/oldest-browsers.test.ts` refuses methods that came later. esbuild cannot lower to Safari 14.0.
 */
export const OLDEST_BROWSERS: readonly string[] = ['chrome78', 'firefox78', 'safari14.1'];
