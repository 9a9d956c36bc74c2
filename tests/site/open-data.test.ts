/** The open data of a built site: what stands in its files is what the truth rule gives out, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { openData } from '../../src/build/check-site/open-data.ts';
import { streetsWithCalendar } from '../../src/domain/calendar/street-calendar.ts';
import { visibleRecords } from '../../src/domain/visible-records.ts';
import { OPEN_DATA_FILES } from '../../src/open-data/files.ts';
import { hsdsServices } from '../../src/open-data/hsds/profile.ts';
import type { ServiceCollection } from '../../src/open-data/services-geojson.ts';
import { againstStandard } from '../hsds/against-standard.ts';
import { readIcalendar } from '../unit/calendar/read-icalendar.ts';
import { readVcard } from '../unit/contacts/read-vcard.ts';
import { fixtureSite, pageSource, pageText } from './built-html.ts';
import { FIXTURE_TODAY } from './run-build.ts';

const { dist } = inject('fixture');
const site = fixtureSite();
const bytesOf = (file: string) => readFileSync(join(dist, file));
const textOf = (file: string) => bytesOf(file).toString();
const open = visibleRecords(site.kb, 'open-data', FIXTURE_TODAY).services.map(({ record }) => record);
const withheld = site.kb.services.filter(({ id }) => !open.some((one) => one.id === id));
const notes = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, text]) => text!);
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

describe('the files of /data/', () => {
  const services = hsdsServices.parse(JSON.parse(textOf('data/services.json')));

  test('services.json keeps to the standard and holds each open service once', () => {
    expect(services.contents.map(({ record_id }) => record_id)).toEqual(open.map(({ id }) => id));
    expect(services.contents.flatMap((one) => againstStandard('service', one))).toEqual([]);
  });

  test('the table and the map hold the same services; a point given in BD-09 is on no map', () => {
    const rows = parse(bytesOf('data/services.csv'), { bom: true, record_delimiter: '\r\n' });
    expect(rows.slice(1).map(([id]) => id)).toEqual(open.map(({ id }) => id));
    const { features } = JSON.parse(textOf('data/services.geojson')) as ServiceCollection;
    expect(features.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
    expect(features.find(({ id }) => id === 'dh-weibao')).toMatchObject({
      geometry: null,
      properties: { given_point: { crs: 'bd09' } },
    });
  });

  test('hotlines.vcf is read by a strict phone', () => {
    const names = readVcard(bytesOf('data/hotlines.vcf')).map((card) => card.text('FN'));
    expect(names).toEqual(expect.arrayContaining(['110 报警电话', '云水市心理援助热线']));
  });

  test('are listed on their page with count and size, licence and age', () => {
    const text = pageText('data');
    for (const name of Object.keys(OPEN_DATA_FILES)) expect(text).toContain(name);
    expect(text).toContain(`services.csv ${open.length} 条`);
    expect(text).toContain('CC BY 4.0');
    expect(text).toContain('资料截至2026年11月1日');
  });
});

describe('withheld records', () => {
  test('there are some in the fixture: to be verified, withheld, closed, over, too old, of the sample city', () => {
    const ids = withheld.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['state-verify-first', 'state-hidden', 'state-closed', 'state-over', 'state-out-of-print']),
    );
    expect(withheld.some(({ sample }) => sample)).toBe(true);
  });

  test('leave no number, id or name in any file of /data/, nor in a note for search engines', () => {
    const told = [
      ...Object.keys(OPEN_DATA_FILES).map((name) => textOf(`data/${name}`).replace(/\r\n /g, '')),
      ...pages.flatMap((file) => notes(textOf(file))),
    ].join('\n');
    expect(told).toContain('0888-1000021');
    for (const { id, name, phones } of withheld)
      for (const secret of [`"${id}"`, `${id},`, name, ...phones.map(({ number }) => number)]) expect(told).not.toContain(secret);
  });

  test('the check of the built site would find one that slips in as a word of a text', () => {
    expect(openData.check(site)).toEqual([]);
    const hidden = site.kb.services.find(({ id }) => id === 'dh-weibao')!;
    const kb = {
      ...site.kb,
      services: site.kb.services.map((one) => (one === hidden ? { ...one, publish: 'no' as const } : one)),
    };
    const found = openData.check({ ...site, kb }).filter(({ file }) => file === 'data/services.json');
    expect(found.map(({ what }) => what).join()).toContain('写着 “0888-1000021”，它属于不公开的 “荷塘街道未成年人保护工作站”');
  });
});

describe('notes for search engines', () => {
  test('stand on the page of an open service with its number, and on none that is withheld', () => {
    expect(notes(pageSource('services/dh-weibao')).join()).toContain('"telephone":"0888-1000021"');
    for (const { id } of withheld.filter(({ id }) => pages.includes(`services/${id}/index.html`)))
      expect(notes(pageSource(`services/${id}`)), id).toEqual([]);
  });

  test('stand on the page of a street that searchers may list, and on no other', () => {
    const streets = pages.filter((file) => /^streets\/\d+\/index\.html$/.test(file));
    const lists = (file: string) => notes(textOf(file)).filter((note) => note.includes('"CollectionPage"')).length;
    for (const file of streets) expect(lists(file), file).toBe(textOf(file).includes('content="noindex"') ? 0 : 1);
    expect(streets.some((file) => lists(file) === 1)).toBe(true);
  });

  test('of a refuge tell neither address nor point', () => {
    expect(notes(pageSource('services/dh-jiuji')).join()).not.toMatch(/address|geo/);
  });
});

describe('the calendars', () => {
  test('of all streets in use are read by a strict phone, and their pages lead to them', () => {
    const codes = streetsWithCalendar(site.kb, FIXTURE_TODAY);
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes) {
      const { events } = readIcalendar(textOf(`streets/${code}/calendar.ics`));
      expect(events.map(({ UID }) => UID)).toContain('campaign-shuo-shuo-ri-2027');
      expect(pageSource(`streets/${code}`)).toContain(`/streets/${code}/calendar.ics"`);
    }
  });

  test('say of the sample city that it is invented', () => {
    expect(readIcalendar(textOf('streets/990101001/calendar.ics')).head['X-WR-CALDESC']).toContain('样例');
  });
});
