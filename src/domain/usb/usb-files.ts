/** What the USB edition of a place holds of the built site. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { ancestors, areasWithPage, isStreetCode, lineage, streetsWithPage } from '../divisions.ts';
import { FIXED_PAGES } from '../fixed-pages.ts';
import { servicesWithPage } from '../service-page.ts';

/** Whole parts of the site that every edition holds. */
const WHOLE = ['help/', 'guides/', 'lessons/', 'toolkit/', 'packs/', 'training/', 'campaigns/', 'policies/'] as const;

/** Fixed pages about files and figures of the whole site: what they lead to is not on the stick, or is right on the web only. */
const LEFT_OUT: ReadonlySet<string> = new Set(['desk/', 'status/', 'data/', 'print/']);

/** What only a platform, another site or the web itself has a use for. */
const NOT_OFFLINE = /(^|\/)([^/]*\.zip|oembed\.json|embed\/.*)$/;

/** Pages that a street's or area's page leads to, and all that lies beside them. */
export interface UsbPlaces {
  /** The area's or street's own code. */
  readonly code: string;
  /** Codes of the streets in it that have a page. */
  readonly streets: readonly string[];
  /** Codes of its areas and of those above it that have a page. */
  readonly areas: readonly string[];
  /** Ids of the services that serve any of them. */
  readonly services: readonly string[];
}

/** The places of the edition of `code`. */
export function usbPlaces(kb: KnowledgeBase, code: string, today: string): UsbPlaces {
  const within = (one: string) => lineage(kb, one).includes(code);
  const streets = streetsWithPage(kb)
    .map((one) => one.code)
    .filter(within);
  const above = new Set([code, ...ancestors(kb, code).map((one) => one.code)]);
  const areas = areasWithPage(kb)
    .map((one) => one.code)
    .filter((one) => above.has(one) || within(one));
  const served = new Set([...above, ...areas, ...streets]);
  const services = servicesWithPage(kb, today)
    .filter(({ record }) => record.serves.some((one) => served.has(one) || one === NATION))
    .map(({ record }) => record.id);
  return { code, streets: isStreetCode(code) ? [code] : streets, areas, services };
}

/** Whether the file `file` of the built site belongs to the edition of `places`. */
export function isInUsb(places: UsbPlaces, file: string): boolean {
  if (NOT_OFFLINE.test(file)) return false;
  if (WHOLE.some((part) => file.startsWith(part))) return true;
  const [folder = '', name = ''] = file.split('/');
  if (folder === 'streets') return places.streets.includes(name);
  if (folder === 'areas') return places.areas.includes(name);
  if (folder === 'print') return places.streets.includes(name) || name === 'test-page.pdf';
  if (folder === 'services' && name !== 'index.html') return places.services.includes(name);
  return FIXED_PAGES.some((page) => !LEFT_OUT.has(page) && `${page}index.html` === file);
}
