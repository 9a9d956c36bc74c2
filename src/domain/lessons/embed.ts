/** How another site shows a lesson's slides inside a page of its own. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { mayHandOut } from '../review/is-reviewed.ts';
import { webAddressOf } from '../web-address.ts';
import type { LessonPage } from './read-lesson.ts';

/** Width and height of the frame, in pixels. */
const FRAME = { width: 960, height: 588 } as const;

/** The answer of an oEmbed provider: type `rich`. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Whether a lesson may be shown elsewhere: sensitive ones are not passed about, unread ones not given out on a live site. */
export function isEmbeddable(kb: Pick<KnowledgeBase, 'site'>, page: LessonPage): boolean {
  return !page.front.sensitive && mayHandOut(kb, page);
}

/** The code that shows a lesson in another page; `undefined` while this site has no address, or for a lesson that stays here. */
export function embedCode(kb: Pick<KnowledgeBase, 'site'>, page: LessonPage): string | undefined {
  const { title, slug } = page.front;
  const address = webAddressOf(kb, `lessons/${slug}/embed/`);
  if (address === null || !isEmbeddable(kb, page)) return undefined;
  const { width, height } = FRAME;
  return `<iframe src="${attribute(address)}" width="${width}" height="${height}" title="${attribute(title)}" allowfullscreen loading="lazy"></iframe>`;
}

/** What a site that asks is told; `undefined` while this site has no address, or for a lesson that stays here. */
export function oembedOf(kb: Pick<KnowledgeBase, 'site'>, page: LessonPage): Oembed | undefined {
  const home = webAddressOf(kb, '');
  const html = embedCode(kb, page);
  if (home === null || html === undefined) return undefined;
  return {
    version: '1.0',
    type: 'rich',
    title: page.front.title,
    provider_name: kb.site.name,
    provider_url: home,
    html,
    ...FRAME,
  };
}

function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
