/** The name of an inline script in a content security policy. */
import { createHash } from 'node:crypto';

/** Hash of `script` as a policy names it. */
export function scriptHash(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
