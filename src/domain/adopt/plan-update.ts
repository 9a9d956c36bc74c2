/** What official changes of divisions do to the content: the diff, the new files, and what is left for a person. */
import { isStreetCode } from '../divisions.ts';
import { changedDivisions } from './changed-divisions.ts';
import { changeNotices, nameOf } from './change-notices.ts';
import { jsonText } from '../json-text.ts';
import { divisionText, villageText } from './content-text.ts';
import { courseOf, isDone, type Course } from './course.ts';
import type { ChangeWord, DivisionChange } from './division-change.ts';
import { formerNames } from './former-names.ts';
import { keptEditions } from './kept-editions.ts';
import { kindOf, oddCode } from './kind-of.ts';
import { movedRecords } from './moved-records.ts';
import { movedVillages } from './moved-villages.ts';
import type { Drafts, PlaceFiles } from './place-files.ts';

/** A titled list. */
export interface ToldList {
  /** Title, with how many. */
  readonly title: string;
  /** Lines. */
  readonly lines: readonly string[];
}

/** What a table of changes does. */
export interface UpdatePlan {
  /** The diff, in Chinese; lists without lines are left out. */
  readonly told: readonly ToldList[];
  /** What a person must still do, one line each. */
  readonly todo: readonly string[];
  /** New texts; empty when content already says it all. */
  readonly drafts: Drafts;
}

const TITLES: Readonly<Record<ChangeWord, string>> = {
  新设: '新设',
  改名: '改名（代码不变，网址不变）',
  撤并: '撤并（旧网页留着，写明现在看哪里）',
  改码: '改码（旧网页留着，写明现在看哪里）',
  停用: '停用（旧网页留着，请人看上一级的页面）',
};

/** The plan for changes that are sound (`judgeChanges`). */
export function planUpdate(files: PlaceFiles, changes: readonly DivisionChange[], today: string): UpdatePlan {
  const course = courseOf(files, changes);
  const fresh = changes.filter((one) => !isDone(course, one));
  const divisions = changedDivisions(files, changes);
  const villages = movedVillages(files, new Map([...files.divisions, ...divisions]), changes);
  const records = movedRecords(files, changes);
  const editions = keptEditions(files, changes);
  const notices = changeNotices(files.changes, course, fresh, today);
  const drafts = new Map([
    // First what tells the readers: after a cut the same table finds it there and does not write it twice.
    ...(notices.length ? [['changes.json', jsonText([...files.changes, ...notices])] as const] : []),
    ...[...divisions].map(([code, data]) => [`divisions/${code}.json`, divisionText(data)] as const),
    ...[...villages.files].map(([code, data]) => [`villages/${code}.json`, villageText(data)] as const),
    ...records.files.map(({ kind, code, records: all }) => [`${kind}/${code}.json`, jsonText(all)] as const),
    ...[...editions.files].map(([code, data]) => [`editions/${code}.json`, jsonText(data)] as const),
  ]);
  const list = (title: string, lines: readonly string[]): ToldList[] =>
    lines.length ? [{ title: `${title}：${lines.length} 处`, lines }] : [];
  const words = Object.keys(TITLES) as ChangeWord[];
  return {
    told: [
      ...words.flatMap((word) =>
        list(
          TITLES[word],
          fresh.filter(({ change }) => change === word).map((one) => inLine(one, course, changes)),
        ),
      ),
      ...list(
        '已经是这样，不动',
        changes.filter((one) => !fresh.includes(one)).map(({ row, code, name }) => `第 ${row} 行 ${name}（${code}）`),
      ),
      ...list('跟着改', [...villages.told, ...records.told, ...editions.told]),
    ],
    todo: [
      ...early(fresh, today),
      ...fresh.flatMap(odd),
      ...regionNames(files, fresh),
      ...villages.todo,
      ...records.todo,
      ...editions.todo,
      ...formerNames(files, course, changes),
      ...(records.told.length
        ? [`跟着改了代码的 ${records.told.length} 条，机构也许也合并、搬家、换了号码。请一条一条打电话核实`]
        : []),
    ],
    drafts,
  };
}

function inLine(
  { change, code, name, successors, from }: DivisionChange,
  { now }: Course,
  changes: readonly DivisionChange[],
): string {
  const before = `${now.get(code)?.name ?? name}（${code}）`;
  const next = successors.map((one) => `${nameOf(one, now, changes)}（${one}）`).join('、');
  const after = { 新设: '', 停用: '', 改名: ` → ${name}`, 撤并: ` → ${next}`, 改码: ` → ${next}` }[change];
  return `${before}${after}，${from} 起`;
}

/** Only the last day of a code waits for its time; new names and codes hold at once, and what has one successor moves at once. */
function early(changes: readonly DivisionChange[], today: string): string[] {
  const ahead = changes.filter(({ from }) => from > today);
  const line = (some: readonly DivisionChange[], what: string): string[] =>
    some.length ? [`${some.map(({ name, from }) => `${name}（${from}）`).join('、')} 还没到生效日期；${what}`] : [];
  return [
    ...line(
      ahead.filter(({ change }) => change === '新设' || change === '改名' || change === '改码'),
      '一写进去，网页马上用新的名称和代码。想等，就到那天再导入',
    ),
    ...line(
      ahead.filter(({ successors }) => successors.length === 1),
      '旧的网页、手册、通讯录用到前一天，可是它的村（居）、服务和活动，一写进去就归接手的代码，旧手册里马上没有了。最好到那天再导入',
    ),
  ];
}

function odd({ change, code, name, successors, row }: DivisionChange): string[] {
  const subject = change === '改码' ? successors[0]! : code;
  if (change === '撤并' || change === '停用') return [];
  const what = oddCode(subject, kindOf(subject, name)!);
  return what ? [`第 ${row} 行 ${name}（${subject}）：${what}。请再对一遍公布的文件`] : [];
}

function regionNames({ regions }: Pick<PlaceFiles, 'regions'>, changes: readonly DivisionChange[]): string[] {
  return changes.flatMap(({ change, code, name }) =>
    change === '改名' && !isStreetCode(code) && regions.has(code)
      ? [`content/regions/${code}.json 的 name、shortName 还是旧的，请改成 “${name}”`]
      : [],
  );
}
