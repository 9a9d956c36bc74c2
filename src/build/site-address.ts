import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site will live. */
export interface SiteAddress {
  /** `https://example.cn`, when the operator has set an address. */
  readonly origin: string | undefined;
  /** Path below the origin, with slashes at both ends. */
  readonly base: string;
}

/**
 * Address and base path for the generator, read before any content is checked: a broken `site.json`
 * of the folder `content` gives the defaults here and its message from the reader. `HUTONG_BASE` overrides the path.
 */
export function siteAddress(content: string): SiteAddress {
  const { baseUrl, basePath } = readSettings(join(content, 'site.json'));
  const base = process.env['HUTONG_BASE'] ?? (baseUrl ? new URL(baseUrl).pathname.replace(/\/*$/, '/') : (basePath ?? '/'));
  return { origin: baseUrl ? new URL(baseUrl).origin : undefined, base };
}

function readSettings(file: string): { baseUrl?: string | null; basePath?: string } {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { baseUrl?: string | null; basePath?: string };
  } catch {
    return {};
  }
}
