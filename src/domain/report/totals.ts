/** The figures of a place as a whole (R07, R12–R14, R20, R31, R40, R45). */
import { pagesOf, type KnowledgeBase } from '../../model/knowledge-base.ts';
import { topicMatrix } from '../policies/topic-matrix.ts';
import type { AreaReport } from './area-report.ts';
import type { InstitutionFacts, Requirement } from './institution-facts.ts';
import { REQUIREMENT_WORDS } from './missing.ts';
import { quarterName } from './quarters.ts';
import { tally, type Said } from './said.ts';
import { targetWords } from './target-words.ts';
import {
  aimOf,
  BY_HAND,
  eachTotal,
  enteredTotal,
  NO_AIM,
  part,
  shareTotal,
  sumTotal,
  toldTotal,
  type Aim,
  type Total,
} from './total.ts';

/** School months of a year. */
const SCHOOL_MONTHS = 10;

/** Every figure; those of the region's documents that the site's records cannot answer stand at the end. */
export function totalsOf(kb: KnowledgeBase, report: AreaReport): Total[] {
  const { streets, institutions, checked, region, made } = report;
  const used = new Set<string>();
  const aim = (key: string, words: (value: string | number) => string) => {
    used.add(key);
    return aimOf(region, key, made, words);
  };
  const percent = (value: string | number) => `${value}%`;
  const stations = institutions.filter(({ service }) => service.kind === 'protection-station');
  const said = (requirement: Requirement) => tally(institutions.map((one) => one.said[requirement]));
  const each = (requirement: Requirement, goal: Aim) =>
    eachTotal(`有${REQUIREMENT_WORDS[requirement]}的${OF[requirement]}`, said(requirement), goal);
  const figures = [
    entered('手册四块都有资料', streets, ({ blocks }) => Object.values(blocks).every((count) => count > 0)),
    entered('写了未成年人保护工作站', streets, (one) => one.stations.length > 0),
    each(
      'partner',
      aim('place.min_partner_hospitals', (value) => `每家至少 ${value} 家`),
    ),
    each('room', NO_AIM),
    each(
      'counsellor',
      aim('station.min_counselling_staff', (value) => `每家至少 ${value} 人`),
    ),
    each('doubleTeacher', NO_AIM),
    shareTotal('有心理关爱功能的工作站', said('mental'), aim('station.function_pct.mental', percent)),
    shareTotal('有普法教育功能的工作站', said('legal'), aim('station.function_pct.legal', percent)),
    schoolsTotal(stations, aim('station.school_signup_pct', percent)),
    ...(streets[0]?.quarters ?? [])
      .filter(({ begun }) => begun)
      .map(({ number }, index) =>
        entered(
          `${quarterName(number)}有咨询、体验活动或课程`,
          streets,
          ({ quarters }) => quarters[index]!.held > 0,
          aim('activity.min_per_quarter', (value) => `每季度至少 ${value} 次`),
        ),
      ),
    toldTotal('一年内核实过的热线和服务点', part(checked.within, checked.total, '条')),
    ...institutionRooms(
      institutions,
      aim('counselling_room.retained_welfare_institutions', (value) => `${value} 家`),
    ),
    topicsTotal(kb),
    lessonsTotal(
      kb,
      aim('class_meeting.min_per_month', (value) => `每月至少 ${value} 次`),
    ),
  ];
  const left = Object.keys(region.targets ?? {}).filter((key) => !used.has(key));
  return [
    ...figures.filter((one) => !one.tally || one.tally.yes + one.tally.no + one.tally.unfilled > 0),
    ...left.map((key) => toldTotal(targetWords(key), '', aim(key, String), BY_HAND)),
  ];
}

/** Of whom each requirement is asked. */
const OF: Readonly<Record<Requirement, string>> = {
  partner: '站、机构和学校',
  room: '站和机构',
  counsellor: '站和机构',
  doubleTeacher: '机构',
  mental: '工作站',
  legal: '工作站',
};

function entered(
  what: string,
  streets: AreaReport['streets'],
  has: (street: AreaReport['streets'][number]) => boolean,
  goal: Aim = NO_AIM,
): Total {
  return enteredTotal(`${what}的街道、乡镇`, streets.filter(has).length, streets.length, goal);
}

function schoolsTotal(stations: readonly InstitutionFacts[], goal: Aim): Total {
  const told = stations.flatMap(({ schools }) => schools ?? []);
  const sum = { part: told.reduce((all, one) => all + one.signed, 0), whole: told.reduce((all, one) => all + one.total, 0) };
  const answers = stations.map(({ schools }): Said => (!schools ? 'unfilled' : schools.signed < schools.total ? 'no' : 'yes'));
  return sumTotal('和所有学校、幼儿园签约的工作站', tally(answers), sum, goal);
}

/** A count such as Fujian's twelve institutions is one for the whole region: a place below it is told the number and not judged. */
function institutionRooms(institutions: readonly InstitutionFacts[], goal: Aim): Total[] {
  if (!goal.target) return [];
  const rooms = institutions.filter(({ service, said }) => service.kind !== 'protection-station' && said.room === 'yes');
  return [toldTotal('有心理辅导室的福利和救助机构', `${rooms.length} 家`, goal, '全地区合起来算')];
}

function topicsTotal(kb: KnowledgeBase): Total {
  const rows = topicMatrix(kb, 'six-topics');
  const whole = rows.filter(({ guides, lessons, sheets }) => guides.length && lessons.length && sheets.length);
  return toldTotal('文章、班会课、一页纸都有的心理主题（全站）', part(whole.length, rows.length, '个'));
}

function lessonsTotal(kb: KnowledgeBase, goal: Aim): Total {
  const count = pagesOf(kb, 'lessons').filter(({ front }) => front.type !== 'micro').length;
  const needed = (goal.value ?? 0) * SCHOOL_MONTHS;
  const result = `一学年要 ${needed} 节，课${count >= needed ? '够用' : '还不够'}；上了几次，学校自己填：＿＿＿＿`;
  return toldTotal('可以用的班会课（全站）', `${count} 节`, goal, result);
}
