/** Minimal valid values for unit tests: a test names only what it is about. */
import { findProblems } from '../../src/domain/find-problems.ts';
import type { ContentSource } from '../../src/domain/problems/content-source.ts';
import type { Source } from '../../src/model/citation.ts';
import { division, type Division } from '../../src/model/division.ts';
import type { KnowledgeBase, ProsePage } from '../../src/model/knowledge-base.ts';
import { activity, benefit, programme, type Activity, type Benefit, type Programme } from '../../src/model/offers.ts';
import { formatProblems } from '../../src/model/problem.ts';
import type { MapFile } from '../../src/model/map-file.ts';
import type { LessonCalendar } from '../../src/model/lesson-calendar.ts';
import type { ReadingPath } from '../../src/model/reading-path.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Recording } from '../../src/model/recording.ts';
import type { GlossaryTerm, Topic } from '../../src/model/reference.ts';
import { region, type Region } from '../../src/model/region.ts';
import { service, type Service } from '../../src/model/service.ts';
import { site, type Site } from '../../src/model/site.ts';
import type { Form } from '../../src/model/form.ts';
import { streetEdition, type StreetEdition } from '../../src/model/street-edition.ts';

const SOURCES = [{ title: '服务指南', publisher: '上海市民政局', date: '2025-03-01', url: 'https://mzj.sh.gov.cn/1.html' }];

/** A protection station of 徐家汇街道, unconfirmed. Throws when the schema would refuse it. */
export function aService(differs: Partial<Service> = {}): Service {
  return service.parse({
    id: 'station',
    name: '徐家汇街道未成年人保护工作站',
    kind: 'protection-station',
    area: '310104',
    serves: ['310104014'],
    phones: [{ number: '021-64387250' }],
    status: 'active',
    sources: SOURCES,
    publish: 'after-confirmation',
    assured: null,
    ...differs,
  });
}

/** A national line. */
export function aLine(number: string, differs: Partial<Service> = {}): Service {
  return aService({
    id: `n-${number}`,
    name: `热线${number}`,
    kind: 'crisis-line',
    area: '000000',
    serves: ['000000'],
    phones: [{ number }],
    ...differs,
  });
}

/** An activity of one day in 徐家汇街道. */
export function anActivity(differs: Partial<Activity> = {}): Activity {
  return activity.parse({ ...offer('talk', '家长讲座'), kind: 'lecture', from: '2026-12-01', ...differs });
}

/** A programme of 徐汇区. */
export function aProgramme(differs: Partial<Programme> = {}): Programme {
  return programme.parse({ ...offer('companions', '成长伙伴'), offers: '每周一次陪伴', ...differs });
}

/** A benefit of 徐汇区. */
export function aBenefit(differs: Partial<Benefit> = {}): Benefit {
  return benefit.parse({ ...offer('allowance', '困境儿童基本生活费'), who: '困境儿童', what: '每月一笔生活费', ...differs });
}

function offer(id: string, name: string) {
  return { id, name, area: '310104', serves: ['310104'], sources: SOURCES, publish: 'after-confirmation', assured: null };
}

/** A confirmation by telephone on a day. */
export function confirmedOn(on: string): Service['assured'] {
  return { on, by: '徐家汇街道', how: 'phone' };
}

/** A division. */
export function aDivision(code: string, name: string, kind: Division['kind'], differs: Partial<Division> = {}): Division {
  return division.parse({ code, name, kind, ...differs });
}

/** Divisions of Shanghai (no city level), Hangzhou under Zhejiang, Guangxi, and the sample city. */
export const DIVISIONS: readonly Division[] = [
  aDivision('310000', '上海市', 'municipality'),
  aDivision('310104', '徐汇区', 'district'),
  aDivision('310104012', '漕河泾街道', 'subdistrict'),
  aDivision('310104014', '徐家汇街道', 'subdistrict'),
  aDivision('330000', '浙江省', 'province'),
  aDivision('330100', '杭州市', 'prefecture'),
  aDivision('330106', '西湖区', 'district'),
  aDivision('330106001', '北山街道', 'subdistrict'),
  aDivision('450000', '广西壮族自治区', 'autonomous-region'),
  aDivision('990000', '样例市', 'municipality'),
  aDivision('990101', '样例区', 'district'),
  aDivision('990101001', '样例街道', 'subdistrict'),
];

/** A demo site of Shanghai at the root of its host. */
export function aSite(differs: Partial<Site> = {}): Site {
  return site.parse({
    $version: 1,
    name: '护童',
    tagline: '先做什么，打给谁',
    stage: 'demo',
    baseUrl: null,
    basePath: '/',
    imprint: { organizer: null, operator: null, correctionPhone: null, icp: null, policeRecord: null, siteCode: null },
    mainlandHosting: true,
    regions: ['310000'],
    prints: [{ regions: ['310000'], editions: ['handbook', 'booklet'] }],
    map: { provider: 'none' },
    exit: { url: 'https://www.gov.cn/', label: '去看新闻' },
    ...differs,
  });
}

/** The profile of Shanghai with one policy document of two clauses, `SH-X-1` and `SH-X-10`. */
export function aRegion(differs: Partial<Region> = {}): Region {
  return region.parse({
    code: '310000',
    name: '上海市',
    shortName: '上海',
    hotlines: ['n-12356'],
    stageNames: { xiaodi: '小学一至三年级', xiaogao: '小学四、五年级', chuzhong: '初中', gaozhong: '高中' },
    documents: [
      {
        code: 'SH-X',
        title: '心理健康关爱方案',
        titleKnown: true,
        status: 'in-force',
        clauses: [
          { n: 1, gist: '建档' },
          { n: 10, gist: '预警' },
        ],
      },
    ],
    ...differs,
  });
}

/** Edition data of 徐家汇街道. */
export function anEdition(differs: Partial<StreetEdition> = {}): StreetEdition {
  return streetEdition.parse({ street: '310104014', imprint: null, ...differs });
}

/** A source that was read in full; `S23` is foreign, `S55` known from memory only. */
export function aSource(id: string, differs: Partial<Source> = {}): Source {
  return { id, title: `来源${id}`, publisher: '某单位', read: 'full', domestic: true, ...differs };
}

/** A topic. */
export function aTopic(id: string): Topic {
  return { id, name: id, aliases: [] };
}

/** A glossary term. */
export function aTerm(term: string, differs: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return { term, meaning: '一句解释。', certain: true, aliases: [], sources: ['S01'], topics: ['emotions'], ...differs };
}

/** What a test writes: single files as the knowledge base has them, coded files as `{ code: data }`. */
export interface Written {
  site?: Site;
  regions?: Record<string, Region>;
  divisions?: Record<string, readonly Division[]>;
  villages?: Record<string, Record<string, string[]>>;
  services?: Record<string, readonly Service[]>;
  activities?: Record<string, readonly Activity[]>;
  programmes?: Record<string, readonly Programme[]>;
  benefits?: Record<string, readonly Benefit[]>;
  editions?: Record<string, StreetEdition>;
  forms?: Record<string, Form>;
  packs?: Record<string, Pack>;
  pages?: readonly ProsePage[];
  sources?: readonly Source[];
  topics?: readonly Topic[];
  readingPaths?: readonly ReadingPath[];
  lessonCalendar?: LessonCalendar;
  recordings?: Record<string, Recording>;
  mapFiles?: Record<string, MapFile>;
  glossary?: KnowledgeBase['glossary'];
  laws?: KnowledgeBase['laws'];
  blocklist?: KnowledgeBase['blocklist'];
  crisisWords?: KnowledgeBase['crisisWords'];
  policyFingerprints?: KnowledgeBase['policyFingerprints'];
  changes?: KnowledgeBase['changes'];
}

/** Lines that pages and boxes name. */
export const NATIONAL_LINES = ['110', '120', '12338', '12345', '12355', '12356'].map((number) => aLine(number));

function contentSource(written: Written): ContentSource {
  const files = <T>(kind: string, coded: Record<string, T>) =>
    Object.entries(coded).map(([code, data]) => ({ code, file: `content/${kind}/${code}.json`, data }));
  const divisions = written.divisions ?? { '310000': DIVISIONS };
  return {
    services: files('services', { '000000': NATIONAL_LINES, ...written.services }),
    activities: files('activities', written.activities ?? {}),
    programmes: files('programmes', written.programmes ?? {}),
    benefits: files('benefits', written.benefits ?? {}),
    divisions: files('divisions', divisions).map((one) => ({
      ...one,
      data: { asOf: '2023-06-30', source: '国家统计局', divisions: [...one.data] },
    })),
    villages: files('villages', written.villages ?? {}),
    regions: files('regions', written.regions ?? { '310000': aRegion() }),
    editions: files('editions', written.editions ?? {}),
    forms: files('forms', written.forms ?? {}),
    packs: files('packs', written.packs ?? {}),
    sources: written.sources ?? [
      aSource('S01'),
      aSource('S09'),
      aSource('S23', { domestic: false }),
      aSource('S55', { read: 'memory' }),
    ],
    topics: written.topics ?? [aTopic('emotions'), aTopic('internet')],
  };
}

/** A small sound knowledge base with what differs; the national lines are always there. */
export function aKnowledgeBase(written: Written = {}): KnowledgeBase {
  return assembled(written, contentSource(written));
}

function assembled(written: Written, files: ContentSource): KnowledgeBase {
  return {
    site: written.site ?? aSite(),
    regions: files.regions.map(({ data }) => data),
    divisions: new Map(files.divisions.flatMap(({ data }) => data.divisions.map((one) => [one.code, one] as const))),
    divisionsAsOf: new Map(files.divisions.map(({ code, data }) => [code, data.asOf])),
    villages: new Map(files.villages.flatMap(({ data }) => Object.entries(data))),
    services: files.services.flatMap(({ data }) => data),
    activities: files.activities.flatMap(({ data }) => data),
    programmes: files.programmes.flatMap(({ data }) => data),
    benefits: files.benefits.flatMap(({ data }) => data),
    editions: new Map(files.editions.map(({ data }) => [data.street, data])),
    pages: written.pages ?? [],
    packs: Object.values(written.packs ?? {}),
    readingPaths: written.readingPaths ?? [],
    lessonCalendar: written.lessonCalendar ?? { slots: [], homeTask: null },
    recordings: new Map(Object.entries(written.recordings ?? {})),
    mapFiles: new Map(Object.entries(written.mapFiles ?? {})),
    glossary: written.glossary ?? [],
    sources: new Map(files.sources.map((one) => [one.id, one])),
    topics: new Map(files.topics.map((one) => [one.id, one])),
    laws: written.laws ?? [],
    holidays: { source: '国务院办公厅', years: [], holidays: {}, workdays: {} },
    blocklist: written.blocklist ?? [],
    crisisWords: written.crisisWords ?? { intents: [], negatives: [] },
    synonyms: [],
    forms: new Map(Object.entries(written.forms ?? {})),
    policyFingerprints: written.policyFingerprints ?? {},
    changes: written.changes ?? [],
  };
}

/** What the author of this content would see, on `today` where that matters, or `没有问题`. */
export function whatAuthorSees(written: Written, today?: string): string {
  const files = contentSource(written);
  const problems = findProblems(assembled(written, files), files, today);
  return problems.length ? formatProblems(problems) : '没有问题';
}
