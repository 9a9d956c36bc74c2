/** A value set in a template, with 〓 where a name holds a Chinese character that the font lacks. */
import { compileTypst } from './compile-typst.ts';
import { MissingGlyphs, withGeta } from './missing-glyphs.ts';
import type { Print } from './print-cache.ts';
import { qrSvg } from './qr.ts';

/** What every printed value may have: the address of its QR code; `null`: none is set. */
interface WithAddress {
  readonly url?: string | null;
}

/** Sets `value` in `template`; the template finds it as `data.book`, its QR code as `data.qr`. `what` names it in an error. */
export async function typeset(template: string, value: WithAddress, what: string): Promise<Print> {
  const set = (book: WithAddress) => compileTypst(template, { book, qr: book.url ? qrSvg(book.url) : null });
  try {
    return await set(value).catch((error: unknown) => {
      if (!(error instanceof MissingGlyphs)) throw error;
      if (error.rareHanOnly) return set(withGeta(value, error.characters));
      throw error.foundIn(value);
    });
  } catch (cause) {
    throw new Error(`${what}没有印成：${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
