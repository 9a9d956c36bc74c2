/** One pass over a built page, collecting only what the site checks ask about. */

/** A reference to something the browser fetches by itself. */
export interface Resource {
  /** Element and attribute, for messages: `script src`. */
  readonly from: string;
  /** Address as written. */
  readonly url: string;
}

/** What one HTML file holds. */
export interface ScannedPage {
  /** File below the site's root, with `/`. */
  readonly file: string;
  /** `lang` of the root element. */
  readonly lang: string;
  /** Text of the title. */
  readonly title: string;
  /** How many `h1` there are. */
  readonly h1: number;
  /** Every id, for fragments. */
  readonly ids: ReadonlySet<string>;
  /** Ids that more than one element has. */
  readonly repeatedIds: readonly string[];
  /** Addresses of `a` and `area`. */
  readonly links: readonly string[];
  /** What the page fetches. */
  readonly resources: readonly Resource[];
  /** Other sites that the page's content security policy lets it ask: `https://tiles.example.org`; absent without a policy. */
  readonly allowedHosts: readonly string[] | undefined;
  /** Text around stray Markdown asterisks. */
  readonly asterisks: readonly string[];
  /** Address a redirecting page leads to. */
  readonly redirect: string | undefined;
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const VERBATIM = new Set(['code', 'pre']);
/** Links that are fetched; the others (`canonical`, `alternate` …) only name something. */
const FETCHED_RELS =
  /\b(stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|mask-icon)\b/i;
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  form: ['action'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

/** Makes equal strings one string. */
export type Intern = (text: string) => string;

/**
 * A pool of strings. A piece cut from a page keeps the whole page in memory, so each is copied once;
 * the same addresses stand on every page, so few are kept.
 */
export function stringPool(): Intern {
  const pool = new Map<string, string>();
  return (text) => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    pool.set(copy, copy);
    return copy;
  };
}

/** Scans the page `html` of file `file`. */
export function scanHtml(file: string, html: string, intern: Intern = stringPool()): ScannedPage {
  const ids = new Set<string>();
  const repeatedIds = new Set<string>();
  const links: string[] = [];
  const resources: Resource[] = [];
  const asterisks: string[] = [];
  let lang = '';
  let title = '';
  let h1 = 0;
  let verbatim = 0;
  let redirect: string | undefined;
  let allowedHosts: string[] | undefined;
  let textFrom = 0;
  let stars = html.indexOf('**');

  const tag = new RegExp(TAG);
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [whole, slash, rawName, rawAttributes = ''] = found;
    if (stars >= 0 && stars < textFrom) stars = html.indexOf('**', textFrom);
    if (verbatim === 0 && stars >= 0 && stars < found.index)
      asterisks.push(intern(html.slice(Math.max(textFrom, stars - 12), Math.min(found.index, stars + 14)).trim()));
    textFrom = found.index + whole.length;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (VERBATIM.has(name)) verbatim = Math.max(0, verbatim + (slash ? -1 : 1));
    if (slash) continue;
    if (name === 'h1') h1++;

    const attributes = rawAttributes.includes('=') ? attributesOf(rawAttributes) : undefined;
    const id = attributes?.get('id');
    if (id && ids.has(id)) repeatedIds.add(intern(id));
    if (id) ids.add(intern(id));
    if (name === 'html') lang = intern(attributes?.get('lang') ?? '');
    if (name === 'a' || name === 'area') {
      const href = attributes?.get('href');
      if (href !== undefined) links.push(intern(href));
      const anchor = attributes?.get('name');
      if (anchor) ids.add(intern(anchor));
    }
    if (name === 'meta' && attributes?.get('http-equiv')?.toLowerCase() === 'refresh') {
      redirect = /url\s*=\s*['"]?([^'"]+)/i.exec(attributes.get('content') ?? '')?.[1];
    }
    if (name === 'meta' && attributes?.get('http-equiv')?.toLowerCase() === 'content-security-policy') {
      allowedHosts = [...new Set(hostsIn(attributes.get('content') ?? '').map(intern))];
    }
    if (attributes)
      resources.push(...fetchedBy(name, attributes).map(({ from, url }) => ({ from: intern(from), url: intern(url) })));

    if (RAW.has(name) && !whole.endsWith('/>')) {
      const close = html.indexOf(`</${rawName}`, textFrom);
      const end = close < 0 ? html.length : close;
      const content = html.slice(textFrom, end);
      if (name === 'title' && title === '') title = intern(decode(content).trim());
      if (name === 'style') resources.push(...fetchedByCss(content, 'style'));
      tag.lastIndex = end;
      textFrom = end;
    }
  }
  return { file, lang, title, h1, ids, repeatedIds: [...repeatedIds], links, resources, allowedHosts, asterisks, redirect };
}

/** The sources of a policy that are neither words in quotes nor this site's own kinds of address: hosts and wild cards. */
function hostsIn(policy: string): string[] {
  const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
  return sources.filter((source) => !/^'.*'$|^(data|blob):$/.test(source));
}

/** What a style sheet fetches. */
export function fetchedByCss(css: string, from: string): Resource[] {
  const found = css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]/g);
  return [...found].map(([, url, imported]) => ({ from, url: (url ?? imported)!.trim() }));
}

function fetchedBy(name: string, attributes: ReadonlyMap<string, string>): Resource[] {
  const found: Resource[] = [];
  for (const attribute of FETCHED[name] ?? []) {
    const value = attributes.get(attribute);
    if (value === undefined) continue;
    const urls = attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];
    found.push(...urls.filter(Boolean).map((url) => ({ from: `${name} ${attribute}`, url })));
  }
  if (name === 'link' && FETCHED_RELS.test(attributes.get('rel') ?? '')) {
    const url = attributes.get('href');
    if (url !== undefined) found.push({ from: `link rel=${attributes.get('rel')}`, url });
  }
  const style = attributes.get('style');
  if (style?.includes('url(')) found.push(...fetchedByCss(style, `${name} style`));
  return found;
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name!.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name!] ?? whole;
  });
}
