/** The feed of what is new (Atom, RFC 4287). */
import { feedEntries, type FeedEntry } from '../domain/open-data/feed-entries.ts';
import { webAddressOf } from '../domain/web-address.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { uuidOf } from './hsds/uuid.ts';
import { DATA_LICENCE } from './licence.ts';
import { xmlText } from './xml-text.ts';

/** The file. */
export const FEED_FILE = 'feed.xml';
/** Its media type. */
export const FEED_TYPE = 'application/atom+xml';

/** What the feed is called. */
export function feedTitle({ site }: Pick<KnowledgeBase, 'site'>): string {
  return `${site.name}：新增和修改`;
}

/**
 * The feed of what is new on `today`; `undefined` while the site has no address, for all that a feed says it says with whole
 * addresses. A day is told as the midnight it began with in China.
 */
export function atomFeed(kb: KnowledgeBase, today: string): string | undefined {
  const home = webAddressOf(kb, '');
  if (home === null) return undefined;
  const entries = feedEntries(kb, today);
  const { name, imprint, tagline } = kb.site;
  const lines = [
    `<title>${xmlText(feedTitle(kb))}</title>`,
    `<subtitle>${xmlText(tagline)}</subtitle>`,
    `<id>${xmlText(home + FEED_FILE)}</id>`,
    `<updated>${momentOf(entries[0]?.on ?? today)}</updated>`,
    `<author><name>${xmlText(imprint.organizer ?? name)}</name></author>`,
    `<rights>${xmlText(`${DATA_LICENCE.name}，${DATA_LICENCE.attribution}`)}</rights>`,
    `<link rel="self" type="${FEED_TYPE}" href="${xmlText(home + FEED_FILE)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    ...entries.map((entry) => entryText(entry, home)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n${lines.join('\n')}\n</feed>\n`;
}

function entryText({ id, path, title, summary, kind, on }: FeedEntry, home: string): string {
  return [
    '<entry>',
    `<title>${xmlText(title)}</title>`,
    `<id>${xmlText(id === path ? home + path : `${home}${FEED_FILE}#${uuidOf(id)}`)}</id>`,
    `<updated>${momentOf(on)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home + path)}"/>`,
    `<category term="${xmlText(kind)}"/>`,
    // An entry without content needs a summary or its link; readers show a title alone well, but not an empty summary.
    ...(summary === undefined ? [] : [`<summary>${xmlText(summary)}</summary>`]),
    '</entry>',
  ].join('\n');
}

function momentOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
