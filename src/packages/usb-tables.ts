/** The search tables of a USB edition: what the built site's own tables say of what is in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { UsbPlaces } from '../domain/usb/usb-files.ts';
import { joinedTables, type PlaceTable, type VillageTable } from '../domain/places/place-rows.ts';
import type { Catalogue } from '../domain/search/catalogue-rows.ts';
import type { EmbeddedSearch } from './embedded-search.ts';

/** The tables; `holds` tells whether a file of the site is in the edition. */
export function usbTables(root: string, places: UsbPlaces, holds: (file: string) => boolean): EmbeddedSearch {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
  const catalogue = read<Catalogue>('search/catalogue.json');
  const table = read<PlaceTable>('data/places/streets.json');
  const streets = new Set(places.streets);
  const folder = 'data/places';
  const villages = existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.startsWith('names-'))
        .sort()
        .map((name) => read<VillageTable>(`${folder}/${name}`))
    : [];
  return {
    catalogue: { ...catalogue, entries: catalogue.entries.filter(({ path }) => holds(pageOf(path))) },
    sounds: read('search/sounds.json'),
    traditional: read('search/traditional.json'),
    places: { ...table, streets: table.streets.filter(([code]) => streets.has(code)) },
    villages: Object.fromEntries(Object.entries(joinedTables(villages)).filter(([code]) => streets.has(code))),
  };
}

/** The file of the page that an address of the catalogue means. */
function pageOf(path: string): string {
  return `${path.replace(/#.*$/, '')}index.html`;
}
