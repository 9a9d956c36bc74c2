/** The key of a print: everything that its bytes depend on. */
import { createHash } from 'node:crypto';
import { fontsVersion, packageVersion } from './fonts.ts';
import { looksDigest } from './templates.ts';

/** Packages whose version changes what is printed, with what they are called in an error. */
const TOOLS = {
  '@myriaddreamin/typst-ts-node-compiler': '排版引擎',
  'pdf-lib': '拼版',
  'qrcode-generator': '二维码',
  satori: '图片排版',
  '@resvg/resvg-js': '图片',
} as const;

/** The key of the print called `name` of `value`. */
export function printKey(name: string, value: unknown): string {
  return createHash('sha256').update(`${name}\0${shopDigest()}\0`).update(JSON.stringify(value)).digest('hex');
}

let shop: string | undefined;

function shopDigest(): string {
  const developing = import.meta.env?.DEV === true;
  if (shop === undefined || developing) {
    const versions = Object.entries(TOOLS).map(([name, what]) => packageVersion(name, what));
    shop = [process.versions.zlib, looksDigest(), fontsVersion(), ...versions].join(' ');
  }
  return shop;
}
