import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withheldFacts } from '../../domain/open-data/withheld-facts.ts';
import { FEED_FILE } from '../../open-data/atom-feed.ts';
import { OPEN_DATA_FILES } from '../../open-data/files.ts';
import { hsdsServices } from '../../open-data/hsds/profile.ts';
import type { BuiltSite, SiteProblem, SiteRule } from './built-site.ts';

const HSDS_FILE = 'data/services.json';

/** The open data keeps to its profile, and nothing that is withheld stands in it. */
export const openData: SiteRule = {
  name: '开放数据',
  check(site) {
    return [...leaks(site), ...againstProfile(site)];
  },
};

function leaks({ root, files, kb, today }: BuiltSite): SiteProblem[] {
  const withheld = new Map(withheldFacts(kb, today).map(({ text, name }) => [text, name]));
  return [FEED_FILE, ...Object.keys(OPEN_DATA_FILES).map((name) => `data/${name}`)]
    .filter((file) => files.has(file))
    .flatMap((file) => {
      const words = new Set(readFileSync(join(root, file), 'utf8').match(/[A-Za-z0-9-]+/g) ?? []);
      return [...words].flatMap((word): SiteProblem[] => {
        const name = withheld.get(word);
        return name === undefined
          ? []
          : [{ file, what: `写着 “${word}”，它属于不公开的 “${name}”。请在 content/ 里找到写着它的别的条目，删去` }];
      });
    });
}

function againstProfile({ root, files }: BuiltSite): SiteProblem[] {
  if (!files.has(HSDS_FILE)) return [];
  const checked = hsdsServices.safeParse(JSON.parse(readFileSync(join(root, HSDS_FILE), 'utf8')));
  return (checked.error?.issues ?? []).map(({ path, message }) => ({
    file: HSDS_FILE,
    what: `${path.join('.')} 不合格式：${message}`,
  }));
}
