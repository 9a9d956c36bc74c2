/** A street's handbook in one of its print editions, made once per content. */
import { createHash } from 'node:crypto';
import type { Handbook } from '../domain/handbook.ts';
import type { Edition } from '../model/site.ts';
import { imposeBooklet } from './booklet.ts';
import { compileTypst } from './compile-typst.ts';
import { fontsVersion, packageVersion } from './fonts.ts';
import { MissingGlyphs, withGeta } from './missing-glyphs.ts';
import { readCached, writeCached } from './print-cache.ts';
import { qrSvg } from './qr.ts';
import { templatesDigest } from './templates.ts';

/** Raised by hand when the code around the templates changes what is printed. */
const SHOP_VERSION = 1;

/** The PDF of `value` in `edition`, from `cacheDir` when the same content was printed before. */
export async function printEdition(value: Handbook, edition: Edition, cacheDir: string): Promise<Uint8Array> {
  const key = printKey(value, edition);
  const kept = await readCached(cacheDir, key);
  if (kept) return kept;
  const pdf = await make(value, edition, cacheDir);
  await writeCached(cacheDir, key, pdf);
  return pdf;
}

/** The key of a print: everything that its bytes depend on. */
export function printKey(value: Handbook, edition: Edition): string {
  return createHash('sha256').update(`${edition}\0${shopDigest()}\0`).update(JSON.stringify(value)).digest('hex');
}

async function make(value: Handbook, edition: Edition, cacheDir: string): Promise<Uint8Array> {
  switch (edition) {
    case 'handbook':
      return typeset(value);
    case 'booklet':
      return imposeBooklet(await printEdition(value, 'handbook', cacheDir));
  }
}

async function typeset(book: Handbook): Promise<Uint8Array> {
  const set = (value: Handbook) =>
    compileTypst('handbook.typ', { book: value, qr: value.url === null ? null : qrSvg(value.url) });
  try {
    return await set(book).catch((error: unknown) => {
      if (error instanceof MissingGlyphs && error.rareHanOnly) return set(withGeta(book, error.characters));
      throw error;
    });
  } catch (cause) {
    throw new Error(`${book.street}（${book.code}）的手册没有印成：${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

let shop: string | undefined;

function shopDigest(): string {
  const developing = import.meta.env?.DEV === true;
  if (shop === undefined || developing) {
    shop = [
      SHOP_VERSION,
      process.versions.zlib,
      templatesDigest(),
      fontsVersion(),
      packageVersion('@myriaddreamin/typst-ts-node-compiler', '排版引擎'),
      packageVersion('pdf-lib', '拼版'),
      packageVersion('qrcode-generator', '二维码'),
    ].join(' ');
  }
  return shop;
}
