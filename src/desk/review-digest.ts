/** Fingerprints of reviewed texts. */
import { createHash } from 'node:crypto';
import type { Digest } from '../domain/review/review-sheet.ts';

/** Eight hexadecimal digits with a letter before them: a spreadsheet must not take `12345678` or `1234e567` for a number. */
export const reviewDigest: Digest = (text) => `v${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
