/**
 * How long browsers and caches may keep a file without asking. A wrong phone number must not outlive its correction: only files whose
 * name changes with their content are kept for long without asking; prints, pictures and sheets, which are fetched again and again, for
 * ten minutes.
 */

/** One rule. */
export interface CacheRule {
  /** What the rule is about, in Chinese, for the comments of configuration files. */
  readonly about: string;
  /** Regular expression over the address below the base path, without a slash before it. */
  readonly match: string;
  /** Value of `Cache-Control`. */
  readonly value: string;
}

/** Asked about at every visit; unchanged files cost an answer without a body. */
export const ASK_EVERY_TIME = 'no-cache';

/** The exceptions; all other files are asked about at every visit. The first rule that fits holds. */
export const CACHE_RULES: readonly CacheRule[] = [
  {
    about: '文件名里带着内容的指纹：可以一直留着',
    match: '^(_astro/|pagefind/(fragment|index)/)',
    value: 'public, max-age=31536000, immutable',
  },
  {
    about: '印刷品、课件、图片、录音、底图：留十分钟',
    match: '\\.(pdf|pptx|zip|xlsx|png|mp3|pmtiles)$',
    value: 'public, max-age=600',
  },
];

/** `Cache-Control` of the file at `address`, below the base path. */
export function cacheControl(address: string): string {
  return CACHE_RULES.find(({ match }) => new RegExp(match).test(address))?.value ?? ASK_EVERY_TIME;
}
