/** Until when a street has everything that is made for it: through its last day, whether or not somebody takes over. */
import { describe, expect, it } from 'vitest';
import { streetsWithCalendar } from '../../src/domain/calendar/street-calendar.ts';
import { streetsWithContacts } from '../../src/domain/contacts/street-contacts.ts';
import { sheetFile, streetsWithSheet } from '../../src/domain/desk/sheet-files.ts';
import { streetFilesToKeep } from '../../src/domain/offline/street-files.ts';
import { placeTable } from '../../src/domain/places/place-table.ts';
import { printCounter } from '../../src/domain/prints/print-counter.ts';
import { printPlan } from '../../src/domain/prints/print-plan.ts';
import { nextRelease } from '../../src/domain/releases/next-release.ts';
import { areaReport } from '../../src/domain/report/area-report.ts';
import { streetPage } from '../../src/domain/street-page.ts';
import type { Division } from '../../src/model/division.ts';
import { aDivision, aKnowledgeBase, aSite, DIVISIONS } from './builders.ts';
import { aPage } from './page-builders.ts';

const STREET = '310104012';
const LAST_DAY = '2027-05-31';
const DAY_AFTER = '2027-06-01';

function site(differs: Partial<Division>) {
  const street = aDivision(STREET, '漕河泾街道', 'subdistrict', { validTo: LAST_DAY, ...differs });
  return aKnowledgeBase({
    site: aSite({ prints: [{ regions: ['310000'], editions: ['handbook', 'booklet'] }] }),
    pages: [aPage('campaigns', { slug: 'xinli-jiankang-ri', day: '05-25' })],
    divisions: { '310000': DIVISIONS.map((one) => (one.code === STREET ? street : one)) },
  });
}

/** Everything that a street in use has, each by its name; those that `STREET` has on `today`. */
function has(kb: ReturnType<typeof site>, today: string): string[] {
  const page = streetPage(kb, STREET, today);
  const counter = printCounter(kb, today).flatMap(({ districts }) => districts.flatMap(({ streets }) => streets));
  const row = placeTable(kb, today, (plain) => plain).streets.find(([code]) => code === STREET)!;
  const found: Record<string, boolean> = {
    prints: printPlan(kb, today).filter(({ code }) => code === STREET).length === 2,
    'print counter': counter.some(({ code }) => code === STREET),
    contacts: streetsWithContacts(kb, today).includes(STREET),
    calendar: streetsWithCalendar(kb, today).includes(STREET),
    workbook:
      streetsWithSheet(kb, today).includes(STREET) && sheetFile(kb, STREET, today)?.path === `streets/${STREET}/sheet.xlsx`,
    'links on its page': page.inUse && page.prints.length === 2 && page.calendar,
    'files to keep': streetFilesToKeep(page).includes('contacts.vcf'),
    'place in the finder': row[3] === 'printed',
    'line in the report': areaReport(kb, '310104', today).streets.some(({ code }) => code === STREET),
    'way to a release': !/已经不用了/.test(JSON.stringify(nextRelease(kb, STREET, today))),
  };
  return Object.keys(found).filter((name) => found[name]);
}

const ALL = [
  'prints',
  'print counter',
  'contacts',
  'calendar',
  'workbook',
  'links on its page',
  'files to keep',
  'place in the finder',
  'line in the report',
  'way to a release',
];

describe.each([
  ['that will be merged', { replacedBy: ['310104014'] }, '徐家汇街道'],
  ['that will end and that nobody takes over', {}, '徐汇区'],
])('a street %s', (_what, differs, next) => {
  const kb = site(differs);
  it('has everything through its last day, and its page sends nobody away', () => {
    expect(has(kb, '2026-11-22')).toEqual(ALL);
    expect(has(kb, LAST_DAY)).toEqual(ALL);
    expect(streetPage(kb, STREET, LAST_DAY).successors).toEqual([]);
  });
  it('has nothing of it from the next day on, and its page says where to go', () => {
    expect(has(kb, DAY_AFTER)).toEqual([]);
    expect(streetPage(kb, STREET, DAY_AFTER).successors.map(({ name }) => name)).toEqual([next]);
    expect(sheetFile(kb, STREET, DAY_AFTER)?.path).toBe('areas/310104/sheet.xlsx');
  });
});
