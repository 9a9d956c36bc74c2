/** Reads the files of `content/` that name divisions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { PlaceFiles } from '../../domain/adopt/place-files.ts';
import { CODED_FILES, SINGLE_FILES } from '../../model/content-kinds.ts';
import { ContentError } from '../../model/problem.ts';
import { inspectContent } from '../../read-content/read-content.ts';

/**
 * The files, as they are written. Throws a {@link ContentError} that lists everything wrong when one is not well formed; how
 * they fit together is not asked: a run that was cut off must be able to go on.
 */
export function readPlaceFiles(content: string): PlaceFiles {
  const coded = <S extends z.ZodType>(kind: keyof typeof CODED_FILES, schema: S): Map<string, z.infer<S>> => {
    const folder = join(content, kind);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(\d{6}|\d{9})\.json$/.test(name)) : [];
    return new Map(names.sort().map((name) => [name.slice(0, -5), read(content, `${kind}/${name}`, schema)]));
  };
  return {
    site: read(content, 'site.json', SINGLE_FILES.site),
    regions: coded('regions', CODED_FILES.regions),
    divisions: coded('divisions', CODED_FILES.divisions),
    villages: coded('villages', CODED_FILES.villages),
    records: {
      services: coded('services', CODED_FILES.services),
      activities: coded('activities', CODED_FILES.activities),
      programmes: coded('programmes', CODED_FILES.programmes),
      benefits: coded('benefits', CODED_FILES.benefits),
    },
    editions: coded('editions', CODED_FILES.editions),
    changes: read(content, 'changes.json', SINGLE_FILES.changes),
  };
}

/** The data as they stand in the file: what the schema gives back has its fields in another order. */
function read<S extends z.ZodType>(content: string, name: string, schema: S): z.infer<S> {
  try {
    const data: unknown = JSON.parse(readFileSync(join(content, name), 'utf8').replace(/^\u{feff}/u, ''));
    schema.parse(data);
    return data as z.infer<S>;
  } catch (cause) {
    const { problems } = inspectContent(content);
    if (problems.length) throw new ContentError(problems);
    throw cause;
  }
}
