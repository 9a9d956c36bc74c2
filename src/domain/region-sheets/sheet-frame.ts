/** What stands on every region sheet: whose it is, what it rests on, how much to trust it. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import type { Law } from '../../model/reference.ts';
import type { PolicyDocument, Region } from '../../model/region.ts';
import { fullName } from '../divisions.ts';
import { dateInWords, newest } from '../freshness.ts';
import { placeNotices, siteNotices } from '../notices.ts';
import { webAddressOf } from '../web-address.ts';
import { documentInFull } from './region-documents.ts';

/** On every sheet: the words are ours, made from documents. */
export const RETOLD_NOTICE = '本站按公开文件整理，不是当地印发的文件';

/** The frame of a sheet. */
export interface SheetFrame {
  /** Region code. */
  readonly code: string;
  /** Region name from the province down: 浙江省杭州市. */
  readonly region: string;
  /** Site name. */
  readonly siteName: string;
  /** Title of the sheet. */
  readonly title: string;
  /** Its official name, beside the title. */
  readonly kicker: string;
  /** Address of the QR code: the region's page; `null`: none is set, no code is printed. */
  readonly url: string | null;
  /** Newest fact the sheet holds, in words; empty when nothing it holds is dated. */
  readonly asOf: string;
  /** The same as `YYYY-MM-DD` or shorter; the document date of the print. */
  readonly asOfDate: string;
  /** Lines that stand on every side. */
  readonly notices: readonly string[];
  /** The documents it cites, in full, with what each is worth today. */
  readonly documents: readonly string[];
}

/** What a sheet cites and when its facts are from. */
export interface SheetGround {
  /** Documents cited. */
  readonly documents: readonly PolicyDocument[];
  /** National rules cited. */
  readonly laws?: readonly Law[];
  /** Dates of further facts it shows. */
  readonly dates?: readonly (string | undefined)[];
}

/** The region profile `code`. Throws when it is not built. */
export function builtRegion(kb: Pick<KnowledgeBase, 'regions'>, code: string): Region {
  const region = kb.regions.find((one) => one.code === code);
  if (!region) throw new Error(`没有代码为 ${code} 的地区`);
  return region;
}

/** The frame of a sheet of the region `code`. */
export function sheetFrame(
  kb: KnowledgeBase,
  code: string,
  today: string,
  words: { readonly title: string; readonly kicker: string },
  { documents, laws = [], dates = [] }: SheetGround,
): SheetFrame {
  const asOfDate = newest([...documents.map(({ date }) => date), ...laws.map(({ asOf }) => asOf), ...dates]) ?? '';
  return {
    code,
    region: fullName(kb, code),
    siteName: kb.site.name,
    ...words,
    url: webAddressOf(kb, `areas/${code}/`),
    asOf: asOfDate && dateInWords(asOfDate),
    asOfDate,
    notices: [...placeNotices(code), ...siteNotices(kb), RETOLD_NOTICE],
    documents: [
      ...[...new Set(documents)].map((one) => documentInFull(one, today)),
      ...[...new Set(laws)].map(({ law }) => `国家：${law}。这里按本站的摘要写，引用请查原文。`),
    ],
  };
}
