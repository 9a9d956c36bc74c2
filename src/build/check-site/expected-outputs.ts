import { streetsWithCalendar } from '../../domain/calendar/street-calendar.ts';
import { campaignOutputs } from '../../domain/campaigns/campaign-files.ts';
import { streetsWithContacts } from '../../domain/contacts/street-contacts.ts';
import { EDITION_FACTS } from '../../domain/prints/editions.ts';
import { areasWithPage, streetsWithPage } from '../../domain/divisions.ts';
import { areasWithSheet, streetsWithSheet } from '../../domain/desk/sheet-files.ts';
import { knowledgeOutputs } from '../../domain/knowledge/knowledge-files.ts';
import { lessonOutputs } from '../../domain/lessons/lesson-outputs.ts';
import { cardGuides } from '../../domain/guide-card/card-guides.ts';
import { mapFileAddress, mapFileOf } from '../../domain/map-base.ts';
import { pagesToHear } from '../../domain/page-audio.ts';
import { VILLAGE_TABLES } from '../../domain/places/village-sign.ts';
import { packOutputs } from '../../domain/packs/pack-outputs.ts';
import { printPlan } from '../../domain/prints/print-plan.ts';
import { FIXED_PAGES } from '../../domain/fixed-pages.ts';
import { pathAddress } from '../../domain/reading-paths.ts';
import { releasesToCorrect } from '../../domain/releases/release-page.ts';
import { releasePath, releasesWithPage } from '../../domain/releases/release.ts';
import { shareCards } from '../../domain/share/share-pictures.ts';
import { sheetLinks } from '../../domain/region-sheets/region-sheets.ts';
import { printableForms } from '../../domain/toolkit-form.ts';
import { courseOutputs } from '../../domain/training/course-outputs.ts';
import { visibleRecords } from '../../domain/visible-records.ts';
import { APP_ICONS } from '../../domain/web-manifest.ts';
import { regionsWithWhoCounts } from '../../domain/who-counts.ts';
import { CODED_FILES, SINGLE_FILES } from '../../model/content-kinds.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { OPEN_DATA_FILES } from '../../open-data/files.ts';
import { ROBOTS_FILE } from '../../open-data/robots.ts';
import { rootXmlFiles } from '../../open-data/root-xml-files.ts';
import type { SiteRule } from './built-site.ts';

/** Everything that the content promises is there, and nothing is empty. */
export const expected: SiteRule = {
  name: '应有的文件',
  check({ kb, today, files, elsewhere }) {
    const missing = expectedFiles(kb, today)
      .filter((file) => !files.has(file) && !elsewhere.has(file))
      .map((file) => ({ file, what: '没有生成' }));
    const empty = [...files].filter(([, size]) => size === 0).map(([file]) => ({ file, what: '是空的' }));
    return [...missing, ...empty];
  },
};

/** Every file that must exist on `today`, relative to the site's root. */
export function expectedFiles(kb: KnowledgeBase, today: string): string[] {
  const streets = streetsWithPage(kb).map(({ code }) => `streets/${code}/`);
  const pages = [
    ...FIXED_PAGES,
    ...kb.pages.map(({ kind, front }) => `${kind}/${front.slug}/`),
    ...kb.readingPaths.map(pathAddress),
    ...visibleRecords(kb, 'web', today).services.map(({ record }) => `services/${record.id}/`),
    ...areasWithPage(kb).map(({ code }) => `areas/${code}/`),
    ...regionsWithWhoCounts(kb).map(({ code }) => `areas/${code}/who-counts/`),
    ...streets,
    ...streets.map((street) => `${street}handbook/`),
    ...releasesWithPage(kb).map(releaseFolder),
  ];
  const plan = printPlan(kb, today);
  const counters = [...new Set(plan.map(({ code }) => `print/${code}/index.html`))];
  const prints = ['print/test-page.pdf', ...plan.map(({ code, edition }) => `streets/${code}/${EDITION_FACTS[edition].file}`)];
  const contacts = streetsWithContacts(kb, today).map((code) => `streets/${code}/contacts.vcf`);
  const calendars = streetsWithCalendar(kb, today).map((code) => `streets/${code}/calendar.ics`);
  const openData = [...Object.keys(OPEN_DATA_FILES), 'schemas/services-hsds.json'].map((file) => `data/${file}`);
  const names = Array.from({ length: VILLAGE_TABLES }, (_, number) => `names-${number}`);
  const places = ['streets', ...names].map((table) => `data/places/${table}.json`);
  const points = kb.regions.map(({ code }) => `data/points/${code}.json`);
  const slips = releasesToCorrect(kb, today).map((release) => `${releaseFolder(release)}erratum.pdf`);
  const sheets = kb.regions.flatMap(({ code }) => sheetLinks(kb, code).map(({ file }) => `areas/${code}/${file}`));
  const toFillIn = [
    ...streetsWithSheet(kb, today).flatMap((code) => [`streets/${code}/sheet.xlsx`, `streets/${code}/calls.xlsx`]),
    ...areasWithSheet(kb).flatMap((code) => [`areas/${code}/sheet.xlsx`, `areas/${code}/calls.xlsx`]),
  ];
  const deskRecords = [
    ...kb.regions.map(({ code }) => `data/desk/regions/${code}.json`),
    ...areasWithSheet(kb).map((code) => `data/desk/${code}.json`),
  ];
  const forms = printableForms(kb).map((slug) => `toolkit/${slug}/form.pdf`);
  const cards = cardGuides(kb, today).map(({ front }) => `guides/${front.slug}/card.png`);
  const recordings = pagesToHear(kb).map(({ kind, front }) => `${kind}/${front.slug}/audio.mp3`);
  const mapFile = mapFileOf(kb.site.map);
  const schemas = Object.keys({ ...SINGLE_FILES, ...CODED_FILES }).map((kind) => `data/schemas/${kind}.json`);
  return [
    '404.html',
    ROBOTS_FILE,
    ...rootXmlFiles(kb, today).keys(),
    ...shareCards(kb).keys(),
    'manifest.webmanifest',
    'search/catalogue.json',
    'sw.js',
    ...APP_ICONS.map(({ file }) => `icons/${file}`),
    '_headers',
    ...schemas,
    ...places,
    ...points,
    ...pages.map((page) => `${page}index.html`),
    ...counters,
    ...prints,
    ...contacts,
    ...calendars,
    ...openData,
    ...slips,
    ...sheets,
    ...toFillIn,
    ...deskRecords,
    ...forms,
    ...cards,
    ...recordings,
    ...(mapFile === undefined ? [] : [mapFileAddress(mapFile)]),
    ...lessonOutputs(kb),
    ...packOutputs(kb),
    ...courseOutputs(kb),
    ...campaignOutputs(kb),
    ...knowledgeOutputs(kb),
  ];
}

function releaseFolder({ code, number }: { readonly code: string; readonly number: number }): string {
  return `streets/${code}/${releasePath(number)}`;
}
