/** Packs name what is there, add up, fit on their slides, and say nothing that this site does not say. */
import { NATION } from '../../model/fields.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { PACK_ROLES, type Pack } from '../../model/pack.ts';
import type { Problem } from '../../model/problem.ts';
import { LESSON_FILES, lessonFileNames } from '../lessons/lesson-files.ts';
import { slideSize, titleFits } from '../lessons/slide-fit.ts';
import { pagesOf } from '../../model/knowledge-base.ts';
import { allClauses } from '../problems/clauses.ts';
import type { Check, CodedFile } from '../problems/content-source.ts';
import { duplicates } from '../problems/duplicates.ts';
import { fieldName } from '../problems/record-name.ts';
import { suggestion } from '../problems/suggestion.ts';
import { packSlideBody } from './pack-deck.ts';
import { packableAddresses } from './pack-links.ts';
import { packWording } from './pack-wording.ts';
import { packSheetFile } from './packs.ts';

/** Minutes of the quick way through a pack. */
const HALF_HOUR = 30;

/** Checks `packs/`. */
export const packProblems: Check = (kb, files) => {
  const pages = packableAddresses(kb);
  const prints = printableAddresses(kb);
  const clauses = allClauses(files);
  return files.packs.flatMap((one) => [
    ...nameProblems(one),
    ...pageProblems(one, pages),
    ...printProblems(one, prints),
    ...callProblems(kb, one),
    ...unknown(one, 'policy', '条款', clauses, '检查各地区文件的条款编号'),
    ...unknown(one, 'sources', '来源', kb.sources.keys(), '先在 sources.json 里补上'),
    ...deckProblems(one),
    ...packWording(kb, one),
  ]);
};

type File = CodedFile<Pack>;

function problem({ file }: File, path: readonly PropertyKey[], what: string, fix: string): Problem {
  return { file, record: fieldName(path), what, fix };
}

function nameProblems(one: File): Problem[] {
  const { slug, kind, half, sheets } = one.data;
  const minutes = half.reduce((sum, step) => sum + step.minutes, 0);
  return [
    ...(slug === one.code ? [] : [problem(one, ['slug'], `写的是 “${slug}”，文件却是 ${one.code}.json`, '两者写成一样')]),
    ...(kind !== 'role' || PACK_ROLES.some((role) => role === slug)
      ? []
      : [problem(one, ['slug'], `没有叫 “${slug}” 的岗位`, `只能写：${PACK_ROLES.join('、')}`)]),
    ...(kind === 'safety' && !slug.startsWith('safety-')
      ? [problem(one, ['slug'], `安全讲座的 slug 写的是 “${slug}”`, '写成 safety- 开头，例如 safety-drowning')]
      : []),
    ...(minutes === HALF_HOUR
      ? []
      : [problem(one, ['half'], `加起来是 ${minutes} 分钟，不是 ${HALF_HOUR} 分钟`, '改各步的 minutes')]),
    ...duplicates(sheets, ({ file }) => file).map(({ item }) =>
      problem(one, ['sheets', sheets.indexOf(item), 'file'], `“${item.file}” 用了两次`, '一包里一封信、一张讲义'),
    ),
  ];
}

/** Every address in it with its place. */
function addressesIn({ half, problems, sections }: Pack): { readonly path: readonly PropertyKey[]; readonly address: string }[] {
  return [
    ...half.flatMap(({ page }, index) => (page === undefined ? [] : [{ path: ['half', index, 'page'], address: page }])),
    ...problems.flatMap(({ see }, index) => see.map((address, place) => ({ path: ['problems', index, 'see', place], address }))),
    ...sections.flatMap(({ pages }, index) =>
      pages.map((address, place) => ({ path: ['sections', index, 'pages', place], address })),
    ),
  ];
}

function pageProblems(one: File, known: readonly string[]): Problem[] {
  const inSections = one.data.sections.flatMap(({ pages }) => pages);
  return [
    ...addressesIn(one.data)
      .filter(({ address }) => !known.includes(address))
      .map(({ path, address }) =>
        problem(one, path, `没有 “${address}” 这一页`, suggestion(address, known, '写成 guides/文件名/，末尾有 /')),
      ),
    ...duplicates(inSections, (address) => address).map(({ item }) =>
      problem(one, ['sections'], `“${item}” 写了两次`, '一页只放在一处'),
    ),
  ];
}

/** What may be printed: files of lessons and tools, whether they are given out today or not, and the pack's own sheets. */
function printableAddresses(kb: KnowledgeBase): string[] {
  const pdf = (name: string) => name.endsWith('.pdf');
  return [
    ...pagesOf(kb, 'lessons').flatMap(({ front }) =>
      lessonFileNames(front.type)
        .filter((name) => pdf(name) && name in LESSON_FILES)
        .map((name) => `lessons/${front.slug}/${name}`),
    ),
    ...[...kb.forms.keys()].map((slug) => `toolkit/${slug}/form.pdf`),
  ];
}

function printProblems(one: File, prints: readonly string[]): Problem[] {
  const known = [...prints, ...one.data.sheets.map((sheet) => packSheetFile(one.data, sheet))];
  return one.data.print.flatMap(({ file }, index) =>
    known.includes(file)
      ? []
      : [
          problem(
            one,
            ['print', index, 'file'],
            `没有 “${file}” 这个文件`,
            suggestion(file, known, '写成 toolkit/文件名/form.pdf'),
          ),
        ],
  );
}

/** A pack travels from hand to hand through every region: it names lines of the whole nation only. */
function callProblems(kb: KnowledgeBase, one: File): Problem[] {
  const lines = kb.services.filter(
    ({ serves, publish }) => serves.includes(NATION) && publish !== 'verify-first' && publish !== 'no',
  );
  const known = new Set(lines.flatMap(({ phones }) => phones.map(({ number }) => number)));
  return one.data.problems.flatMap(({ call }, index) =>
    call.flatMap((number, place) =>
      known.has(number)
        ? []
        : [
            problem(
              one,
              ['problems', index, 'call', place],
              `“${number}” 不是全国公用、可以印出来的号码`,
              '写 110、120、12356 这样的号码；本地的号码请在 who 里写找谁',
            ),
          ],
    ),
  );
}

function unknown(one: File, field: 'policy' | 'sources', label: string, known: Iterable<string>, otherwise: string): Problem[] {
  const ids = new Set(known);
  return one.data[field].flatMap((id, index) =>
    ids.has(id) ? [] : [problem(one, [field, index], `没有叫 “${id}” 的${label}`, suggestion(id, ids, otherwise))],
  );
}

function deckProblems(one: File): Problem[] {
  return one.data.deck.slides.flatMap(({ title, lines }, index) => [
    ...(titleFits(title) ? [] : [problem(one, ['deck', 'slides', index, 'title'], '标题太长，两行放不下', '写短一些')]),
    ...(slideSize(packSlideBody(lines)) === undefined
      ? [problem(one, ['deck', 'slides', index, 'lines'], '字太多，一张放不下', '删去几个字，或分成两张')]
      : []),
  ]);
}
