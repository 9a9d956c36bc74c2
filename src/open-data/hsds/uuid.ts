import { createHash } from 'node:crypto';

/** Our own name space; it never changes, or every id of the open data would. */
const NAME_SPACE = Buffer.from('4b1f7d7e0a6b5c0f8b6e5a9d2c7e1f30', 'hex');

/** The UUID (version 5, RFC 9562) of one of our names, `service/xuhui-mhc`: the same name always gives the same one. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAME_SPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
