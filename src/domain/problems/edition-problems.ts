import type { FrontMatter } from '../../model/front-matter.ts';
import { pagesOf } from '../../model/knowledge-base.ts';
import type { Problem } from '../../model/problem.ts';
import type { StreetEdition } from '../../model/street-edition.ts';
import { isForFamilies } from '../handbook/choose-guides.ts';
import { isStreetCode } from '../divisions.ts';
import type { Check, CodedFile } from './content-source.ts';
import { suggestion } from './suggestion.ts';

/** A street's edition data belong to a street that exists, in the file of its code, and bind articles that can be printed. */
export const editionProblems: Check = (kb, files) => {
  const streets = [...kb.divisions.keys()].filter(isStreetCode);
  const guides = new Map(pagesOf(kb, 'guides').map(({ front }) => [front.slug, front]));
  return files.editions.flatMap((edition) => [...streetProblems(edition, streets), ...guideProblems(edition, guides)]);
};

function streetProblems({ file, code, data: { street } }: CodedFile<StreetEdition>, streets: readonly string[]): Problem[] {
  const record = 'street';
  if (street !== code) return [{ file, record, what: `写的是 “${street}”，文件却是 ${code}.json`, fix: '两者写成一样' }];
  if (!isStreetCode(street)) return [{ file, record, what: `“${street}” 不是街道或乡镇的代码`, fix: '请写 9 位代码' }];
  if (streets.includes(street)) return [];
  return [{ file, record, what: `没有代码是 “${street}” 的街道或乡镇`, fix: suggestion(street, streets, '检查代码') }];
}

function guideProblems({ file, data }: CodedFile<StreetEdition>, guides: ReadonlyMap<string, FrontMatter<'guides'>>): Problem[] {
  return (data.guides ?? []).flatMap((slug, index) => {
    const problem = (what: string, fix: string): Problem[] => [{ file, record: `guides[${index}]`, what, fix }];
    const guide = guides.get(slug);
    if (!guide) return problem(`没有叫 “${slug}” 的文章`, suggestion(slug, guides.keys(), '检查文件名'));
    if (guide.sensitive) return problem(`“${slug}” 是敏感文章，不订进家教读本`, '从 guides 里删去它');
    if (!isForFamilies(guide)) return problem(`“${slug}” 不是写给家长和照料人的，不订进家教读本`, '从 guides 里删去它');
    return [];
  });
}
