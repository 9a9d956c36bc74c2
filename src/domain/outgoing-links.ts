/** Every address of another site that the content names, for a person to open and look at (R26). Nothing here goes online. */

/** A file of the content. */
export interface ContentText {
  /** File relative to the project: `content/sources.json`. */
  readonly file: string;
  /** What it says: JSON, or MDX. */
  readonly text: string;
}

/** An address and where it is written. */
export interface OutgoingLink {
  /** Address as written. */
  readonly address: string;
  /** Files that name it, each with its record: `content/sources.json “S12”`. */
  readonly places: readonly string[];
}

/** The links to one site. */
export interface OutgoingHost {
  /** Name of the site: `www.gov.cn`. */
  readonly host: string;
  /** Whether its name says that it belongs to a government (`.gov.cn`): only these may hold that ending. */
  readonly official: boolean;
  /** Its addresses, sorted. */
  readonly links: readonly OutgoingLink[];
}

/** Names that stand for nobody (RFC 2606): those of the invented sample city. */
const INVENTED = /(^|\.)(example|example\.(com|net|org)|test|invalid)$/;
/** Fields that say where this site itself is. */
const OWN_FIELDS = new Set(['baseUrl', '$schema']);
/** Fields that name a record, the best first. */
const NAMES = ['id', 'slug', 'term', 'code', 'title', 'name', 'label'] as const;
const ADDRESS = /https?:\/\/[^\s"'<>()（）【】《》“”，。；、！？]+/g;

/** The sites that `files` lead to: governments first, then by name. Invented addresses are left out. */
export function outgoingHosts(files: readonly ContentText[]): OutgoingHost[] {
  const places = new Map<string, Set<string>>();
  for (const { file, text } of files) {
    const named = file.endsWith('.json') ? inJson(text) : inProse(text);
    for (const { address, record } of named) {
      if (!URL.canParse(address) || INVENTED.test(new URL(address).hostname)) continue;
      const place = record ? `${file} “${record}”` : file;
      places.set(address, (places.get(address) ?? new Set()).add(place));
    }
  }
  const byHost = Map.groupBy([...places.keys()].sort(), (address) => new URL(address).hostname);
  return [...byHost]
    .map(([host, addresses]): OutgoingHost => ({
      host,
      official: /(^|\.)gov\.cn$/.test(host),
      links: addresses.map((address) => ({ address, places: [...places.get(address)!] })),
    }))
    .sort((a, b) => Number(b.official) - Number(a.official) || (a.host < b.host ? -1 : 1));
}

interface Named {
  readonly address: string;
  readonly record: string;
}

function inJson(text: string): Named[] {
  try {
    return inValue(JSON.parse(text), '');
  } catch {
    // A file that nothing else reads may hold anything.
    return inProse(text);
  }
}

function inProse(text: string): Named[] {
  return (text.match(ADDRESS) ?? []).map((address) => ({ address, record: '' }));
}

function inValue(value: unknown, record: string): Named[] {
  if (typeof value === 'string') return (value.match(ADDRESS) ?? []).map((address) => ({ address, record }));
  if (Array.isArray(value)) return value.flatMap((one) => inValue(one, record));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const name = NAMES.map((field) => fields[field]).find((one) => typeof one === 'string');
  // A part of a record — a source of a service — is found by the record it belongs to.
  const here = record || (typeof name === 'string' ? name : '');
  return Object.entries(fields)
    .filter(([field]) => !OWN_FIELDS.has(field))
    .flatMap(([, one]) => inValue(one, here));
}
