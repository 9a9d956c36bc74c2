import { chromium, type Browser } from 'playwright-core';
import { chineseFontConfig } from './chinese-font.ts';
import { findBrowser, type FoundBrowser } from './find-browser.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser for the tests; `which` names one instead of the first that is found, `flags` are given to it besides. */
export async function launchBrowser(which?: FoundBrowser, flags: readonly string[] = []): Promise<Browser> {
  const { path, env } = which ?? (await findBrowser());
  const isRoot = process.getuid?.() === 0;
  const variables = Object.entries({ ...process.env, FONTCONFIG_FILE: chineseFontConfig(), ...env });
  return chromium.launch({
    executablePath: path,
    // The sandbox cannot be set up by root; everybody else keeps it.
    chromiumSandbox: !isRoot,
    args: [...FLAGS, ...flags],
    env: Object.fromEntries(variables.filter((one): one is [string, string] => one[1] !== undefined)),
    timeout: 60_000,
  });
}
