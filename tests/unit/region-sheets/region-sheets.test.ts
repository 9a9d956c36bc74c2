import { describe, expect, it } from 'vitest';
import { listSheet } from '../../../src/domain/region-sheets/list-sheet.ts';
import { documentInFull, standingOf } from '../../../src/domain/region-sheets/region-documents.ts';
import { missingSheets, sheetLinks } from '../../../src/domain/region-sheets/region-sheets.ts';
import { referralSheet } from '../../../src/domain/region-sheets/referral-sheet.ts';
import { RETOLD_NOTICE } from '../../../src/domain/region-sheets/sheet-frame.ts';
import { visitPlanner } from '../../../src/domain/region-sheets/visit-planner.ts';
import { DEMO_NOTICE } from '../../../src/domain/notices.ts';
import { aKnowledgeBase, aRegion, aService, aSite } from '../builders.ts';

const TODAY = '2026-11-22';

const DOCUMENTS = [
  { code: 'SH-Y', title: '三年行动', titleKnown: true, status: 'expired' as const, clauses: [{ n: 7, gist: '走访' }] },
  {
    code: 'SH-X',
    title: '关爱方案',
    titleKnown: true,
    date: '2024-03-01',
    status: 'in-force' as const,
    clauses: [{ n: 2, at: '二（一）', gist: '留意' }],
  },
  { code: 'SH-Z', title: '新办法', titleKnown: true, status: 'draft' as const, clauses: [{ n: 1, gist: '报告' }] },
];

const REGION = aRegion({
  documents: DOCUMENTS,
  dutyList: {
    note: '文件里提到的几条。',
    lines: [
      { text: '到期的一条。', clause: 'SH-Y-7' },
      { text: '草稿的一条。', clause: 'SH-Z-1' },
      { text: '国家的一条。', law: 'pol' },
      { text: '现行的一条。', clause: 'SH-X-2' },
    ],
  },
  referral: [{ step: 3, text: '有直通车。', clause: 'SH-X-2' }],
  visit: {
    normal: { contactDays: 30, visitDays: 60 },
    attention: { contactDays: 14, visitDays: 30 },
    clauses: ['SH-X-2', 'SH-Y-7'],
  },
});

const KB = aKnowledgeBase({
  regions: { '310000': REGION },
  laws: [{ id: 'pol', law: '十部门意见', summary: '一句话' }],
});

describe('the duty list', () => {
  const sheet = listSheet(KB, '310000', 'duty-list', TODAY);

  it('puts what is in force first and marks what is not', () => {
    expect(
      sheet.groups.map(({ inForce, lines }) => [inForce, ...lines.map(({ text, where, mark }) => text + where + mark)]),
    ).toEqual([
      [true, '现行的一条。SH-X 二（一）'],
      [true, '国家的一条。国家'],
      [false, '草稿的一条。SH-Z 第1条征求意见稿'],
      [false, '到期的一条。SH-Y 第7条已到期'],
    ]);
  });

  it('names each document it cites once, with what it is worth', () => {
    expect(sheet.documents).toEqual([
      'SH-Y：《三年行动》，已到期，只作参考。',
      'SH-Z：《新办法》，征求意见稿，还没有施行。',
      'SH-X：《关爱方案》，2024年3月1日，现行。',
      '国家：十部门意见。这里按本站的摘要写，引用请查原文。',
    ]);
  });

  it('says that the guardian may be the one who hurts', () => {
    expect(sheet.always.join('')).toContain('伤害来自监护人的，不先通知他');
  });

  it('carries the notices of the site and says whose words it holds', () => {
    expect(sheet.notices).toEqual([DEMO_NOTICE, RETOLD_NOTICE]);
    expect(listSheet({ ...KB, site: aSite({ baseUrl: 'https://a.example/x' }) }, '310000', 'duty-list', TODAY).url).toBe(
      'https://a.example/x/areas/310000/',
    );
  });

  it('is a sheet for the pen where nobody has drawn it up', () => {
    const empty = listSheet(aKnowledgeBase(), '310000', 'service-list', TODAY);
    expect(empty.groups).toEqual([]);
    expect(empty.note).toContain('写在下面');
    expect(empty.asOf).not.toContain(TODAY);
  });
});

describe('a document', () => {
  const lapsing = { ...DOCUMENTS[1]!, validTo: '2026-11-21' };

  it('is expired from the day after its last', () => {
    expect(standingOf(lapsing, '2026-11-21')).toBe('in-force');
    expect(standingOf(lapsing, '2026-11-22')).toBe('expired');
    expect(documentInFull(lapsing, '2026-11-22')).toBe(
      'SH-X：《关爱方案》，2024年3月1日，有效期到2026年11月21日，已到期，只作参考。',
    );
  });
});

describe('the referral sheet', () => {
  it('has five rungs and puts the region’s own words on theirs', () => {
    const { rungs } = referralSheet(KB, '310000', TODAY);
    expect(rungs.map(({ title }) => title)).toEqual(['谁先发现', '先告诉谁', '到哪里看', '带上什么', '看完以后']);
    expect(rungs.map(({ local }) => local.length)).toEqual([0, 0, 1, 0, 0]);
  });

  it('keeps a line for the station near by beside the region’s own agency', () => {
    const agency = aService({ id: 'agency', name: '市未保中心', kind: 'protection-agency', area: '310000', serves: ['310000'] });
    const { rungs } = referralSheet({ ...KB, services: [...KB.services, agency] }, '310000', TODAY);
    expect(rungs[1]!.contacts.map(({ name, mark }) => [name, mark.trust])).toEqual([['市未保中心', 'unconfirmed']]);
    expect(rungs[1]!.writeIns.map(({ label }) => label)).toEqual(['本街镇未保站']);
    expect(rungs[2]!.writeIns.map(({ label }) => label)).toEqual(['社区卫生服务中心', '精神（心理）科门诊']);
  });
});

describe('the visit planner', () => {
  const planner = visitPlanner(KB, '310000', TODAY);

  it('has 12 + 6 slots for every day and 26 + 12 where more care is needed', () => {
    expect(planner.sides.map(({ contacts, visits }) => [contacts.length, visits.length])).toEqual([
      [12, 6],
      [26, 12],
    ]);
  });

  it('asks for an own code and forbids names', () => {
    expect(planner.privacy).toContain('自己编的代号');
    expect(planner.privacy).toContain('不写孩子的姓名、身份证号、住址');
  });

  it('says where the rhythm stands, that a document has run out, and never the day of printing', () => {
    expect(planner.ground).toBe('依据：SH-X 二（一）、SH-Y 第7条（已到期）。');
    expect(planner.holidayNote).toContain('2026、2027 年');
    expect(JSON.stringify(planner)).not.toContain(TODAY);
  });
});

describe('the files of a region', () => {
  it('are four prints and a spreadsheet where the documents give a rhythm', () => {
    expect(sheetLinks(KB, '310000').map(({ file }) => file)).toEqual([
      'referral.pdf',
      'duty-list.pdf',
      'service-list.pdf',
      'visit-planner.pdf',
      'visit-planner.xlsx',
    ]);
    expect(missingSheets(KB, '310000')).toBe('');
  });

  it('lack the planner where they give none, and the page says why', () => {
    const kb = aKnowledgeBase();
    expect(sheetLinks(kb, '310000').map(({ file }) => file)).toEqual(['referral.pdf', 'duty-list.pdf', 'service-list.pdf']);
    expect(missingSheets(kb, '310000')).toContain('没有写多久联系一次');
    expect(() => visitPlanner(kb, '310000', TODAY)).toThrow('没有写走访频次');
  });

  it('are none for a district', () => {
    expect(sheetLinks(KB, '310104')).toEqual([]);
    expect(missingSheets(KB, '310104')).toBe('');
  });
});
