/** Texts that no reader is shown: notes of the people who keep the content, and records that are not published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Placed } from './hostile-content.ts';
import { stringsOf } from './read-outputs.ts';

/** Fields that are written for whoever keeps the content, name things inside it, or count only in another season or on sensitive pages. */
const NOT_SHOWN =
  /(^(blocklist\[\]\.reason|divisions\.source|glossary\[\]\.english|synonyms\[\]\.note|holidays\.workdays\.\*|regions\.seasons\[\]\.name|editions\.releases\[\]\.facts\[\]\.id)|\.exceptions\[\]\.reason|\.shortTitle)$/;

/** The documents of the invented city are nobody's rules. */
const SAMPLE_DOCUMENTS = /^regions\/99.*documents/;

/** Whether no page and no file need hold the text; `content` is the folder it stands in. */
export function shownNowhere(content: string): (placed: Placed) => boolean {
  const unpublished = new Set(
    readdirSync(join(content, 'services')).flatMap((file) => {
      const services = JSON.parse(readFileSync(join(content, 'services', file), 'utf8')) as { publish: string }[];
      return services.filter(({ publish }) => publish === 'no').flatMap(stringsOf);
    }),
  );
  return ({ file, path, text }) => NOT_SHOWN.test(path) || SAMPLE_DOCUMENTS.test(`${file} ${path}`) || unpublished.has(text);
}
