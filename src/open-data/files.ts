/** The files of `/data/`: what each is, for whom, and what it holds. The routes and the page that lists them read this table. */
import { hotlineContacts } from '../domain/contacts/hotline-contacts.ts';
import { openChanges } from '../domain/open-data/open-changes.ts';
import { openServices } from '../domain/open-data/open-services.ts';
import { workCalendar } from '../domain/opening/work-calendar.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { hsdsServicesOf } from './hsds/services-json.ts';
import { jsonLdText } from './json-ld/json-ld.ts';
import { lessonsJsonLd } from './json-ld/lesson-json-ld.ts';
import { DATA_LICENCE } from './licence.ts';
import { servicesCsv } from './services-csv.ts';
import { serviceCollection } from './services-geojson.ts';
import { vcardFile } from './vcard.ts';

/** What a file holds. */
export interface OpenDataContent {
  /** The whole text, to be written in UTF-8. */
  readonly text: string;
  /** How many entries. */
  readonly count: number;
}

/** A file of open data. */
export interface OpenDataFile {
  /** What it holds, in a few words. */
  readonly title: string;
  /** What it is good for, and in which program. */
  readonly use: string;
  /** Media type. */
  readonly type: string;
  /** Makes it from the knowledge base on a day. */
  readonly make: (kb: KnowledgeBase, today: string) => OpenDataContent;
}

/** Every file by its name, in the order of the page. */
export const OPEN_DATA_FILES: Readonly<Record<string, OpenDataFile>> = {
  'services.csv': {
    title: '服务点和热线（表格）',
    use: '用 Excel、WPS 双击打开，可以筛选、排序、打印。空格子是未填，不是没有。',
    type: 'text/csv; charset=utf-8',
    make(kb, today) {
      return { text: servicesCsv(kb, today), count: openServices(kb, today).length };
    },
  },
  'hotlines.vcf': {
    title: '热线（手机通讯录）',
    use: '手机上点开，存进通讯录。一个街镇的号码，在那个街镇的网页上。微信里点不开，请换浏览器。',
    type: 'text/vcard; charset=utf-8',
    make(kb, today) {
      const contacts = hotlineContacts(kb, today);
      return { text: vcardFile(contacts), count: contacts.length };
    },
  },
  'services.json': {
    title: '服务点和热线（HSDS 3）',
    use: '给程序用。每一栏照国际上通用的服务目录标准 HSDS 3.1，格式说明是 schemas/services-hsds.json。',
    type: 'application/json',
    make(kb, today) {
      const file = hsdsServicesOf(kb, today);
      return { text: json(file), count: file.total_items };
    },
  },
  'services.geojson': {
    title: '服务点（地图）',
    use: '给地图程序用。只有来源给的是 WGS-84 坐标，才有图上的点；别的坐标照原样放在属性里，不换算。',
    type: 'application/geo+json',
    make(kb, today) {
      const file = serviceCollection(kb, today);
      return { text: json(file), count: file.features.length };
    },
  },
  'lessons.json': {
    title: '班会课目录（schema.org）',
    use: '给课程平台、资源库用：课名、学段、时长、目标。',
    type: 'application/ld+json',
    make(kb) {
      const lessons = lessonsJsonLd(kb);
      return { text: `${jsonLdText(lessons)}\n`, count: Number(lessons['numberOfItems']) };
    },
  },
  'changes.json': {
    title: '内容改了什么',
    use: '给程序用：哪一天改了什么，新的在前。',
    type: 'application/json',
    make(kb, today) {
      const changes = openChanges(kb, today);
      return { text: json({ licence: DATA_LICENCE, changes }), count: changes.length };
    },
  },
  'holidays.json': {
    title: '节假日和调休',
    use: '给程序用：今年起的法定节假日和调休上班日。表里没有的年份，就是不知道。',
    type: 'application/json',
    make(kb, today) {
      const calendar = workCalendar(kb.holidays, today);
      const text = json({ source: kb.holidays.source, ...calendar });
      return { text, count: calendar.holidays.length + calendar.workdays.length };
    },
  },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
