/** What a street still lacks, in plain words, and in which column of which sheet it is filled in. */
import { describeKind } from '../../model/service-kind.ts';
import { DETAIL_SHEETS, RECORD_SHEETS } from '../desk/sheets/all-sheets.ts';
import type { InstitutionFacts, Requirement } from './institution-facts.ts';
import { quarterName } from './quarters.ts';
import type { Said } from './said.ts';
import type { StreetReport } from './street-report.ts';

/** One thing that is missing. */
export interface Missing {
  /** Name of the place. */
  readonly place: string;
  /** What is missing. */
  readonly what: string;
  /** Where and how it is filled in. */
  readonly where: string;
}

/** Everything that a street lacks, the most important first. */
export function missingIn(street: StreetReport): Missing[] {
  const { name, stations, institutions, blanks, quarters } = street;
  const add = `${sheetNamed('服务点')}加一行，${headingOf('服务点', 'kind')}`;
  const station = describeKind('protection-station').label;
  const over = quarters.filter(({ past, held }) => past && !held);
  const lines: Omit<Missing, 'place'>[] = [
    ...(stations.length ? [] : [{ what: `没有写${station}`, where: `${add}选“${station}”` }]),
    ...institutions.flatMap(missingAt),
    ...(over.length
      ? [{ what: `${over.map(({ number }) => quarterName(number)).join('、')}已过，没有写活动`, where: QUARTER }]
      : []),
    ...blank([...blanks.place.filter((label) => label !== station), ...blanks.medical], `${add}选一样的类别`),
    ...blank(blanks.professional, WHERE.counsellor),
  ];
  return lines.map((line) => ({ place: name, ...line }));
}

/** The blank lines of one part of the handbook. */
function blank(labels: readonly string[], where: string): Omit<Missing, 'place'>[] {
  return labels.length ? [{ what: `手册里是空行：${labels.join('、')}`, where }] : [];
}

/** What an institution lacks: what it has not filled in, and what it says it does not have. */
export function missingAt({ service, said, schools, checked }: InstitutionFacts): Omit<Missing, 'place'>[] {
  const { name, phones } = service;
  return [
    ...(phones.length ? [] : [{ what: `${name}：没有电话`, where: columnNamed('服务点', 'phones') }]),
    ...(Object.entries(said) as [Requirement, Said][]).flatMap(([requirement, answer]) => {
      if (answer === 'yes') return [];
      const thing = REQUIREMENT_WORDS[requirement];
      return answer === 'no'
        ? [{ what: `${name}：没有${thing}`, where: `有了以后，填${WHERE[requirement]}` }]
        : [{ what: `${name}：${thing}未填`, where: WHERE[requirement] }];
    }),
    ...(schools === null ? [{ what: `${name}：学校签约未填`, where: SCHOOLS }] : []),
    ...(schools && schools.signed < schools.total
      ? [{ what: `${name}：还有 ${schools.total - schools.signed} 所学校、幼儿园没有签约`, where: `签了以后，改${SCHOOLS}` }]
      : []),
    ...(checked ? [] : [{ what: `${name}：一年内没有核实过`, where: '打电话核实表' }]),
  ];
}

/** The requirements in words. */
export const REQUIREMENT_WORDS: Readonly<Record<Requirement, string>> = {
  partner: '合作医院',
  room: '心理辅导室',
  counsellor: '心理辅导人员',
  doubleTeacher: '双师（心理辅导人员和社工）',
  mental: '心理关爱功能',
  legal: '普法教育功能',
};

const STAFF = columnNamed('人员岗位', 'role', 'count');
const FUNCTIONS = columnNamed('服务点', 'functions');

const WHERE: Readonly<Record<Requirement, string>> = {
  partner: columnNamed('合作医院', 'partner'),
  room: columnNamed('服务点', 'counsellingRoom'),
  counsellor: STAFF,
  doubleTeacher: STAFF,
  mental: FUNCTIONS,
  legal: FUNCTIONS,
};

const SCHOOLS = columnNamed('学校签约', 'signed', 'total');
const QUARTER = `${sheetNamed('活动')}加一行，${headingOf('活动', 'kind')}选咨询服务、体验活动或成长课程`;

function sheetNamed(name: string): string {
  return `资料表「${sheet(name).name}」`;
}

/** `资料表「人员岗位」的「岗位」「人数」` */
function columnNamed(name: string, ...keys: readonly string[]): string {
  return `${sheetNamed(name)}的${keys.map((key) => headingOf(name, key)).join('')}`;
}

/** The heading as the sheet has it, so that no report sends a worker to a column that is called otherwise. */
function headingOf(name: string, key: string): string {
  const column = sheet(name).columns.find((one) => one.key === key);
  if (!column) throw new Error(`sheet ${name} has no column ${key}`);
  return `「${column.heading}」`;
}

function sheet(name: string) {
  const found = [...RECORD_SHEETS, ...DETAIL_SHEETS].find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
