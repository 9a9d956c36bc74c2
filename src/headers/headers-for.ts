/** The headers of one file: what the preview server sends, and what every configuration file must come to. */
import { cacheControl } from './cache-rules.ts';
import { mimeType } from './mime-types.ts';
import { COMMON_HEADERS, FRAMEABLE_POLICY, isFrameable, OWN_FRAMES_POLICY, type Headers } from './security-headers.ts';

/** Headers of the file at `address`, an address below the base path: `help/`, `streets/310104013/handbook.pdf`. */
export function headersFor(address: string): Headers {
  const type = mimeType(address);
  return {
    ...COMMON_HEADERS,
    'Content-Security-Policy': isFrameable(address) ? FRAMEABLE_POLICY : OWN_FRAMES_POLICY,
    'Cache-Control': cacheControl(address),
    ...(type === undefined ? {} : { 'Content-Type': type }),
  };
}
