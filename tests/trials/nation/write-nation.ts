/** Writes the content of an invented nation: the real articles, with as many streets as are asked for. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../../src/model/site.ts';
import { PROJECT } from '../../site/run-build.ts';
import { madeUpName } from './nation-names.ts';
import { provinces, type Province } from './nation-places.ts';
import { servicesIn } from './nation-services.ts';

const VILLAGES = 16;
const STAGE_NAMES = { xiaodi: '小学一至三年级', xiaogao: '小学四至六年级', chuzhong: '初中', gaozhong: '高中' };

/** Fills the folder `content`. Web pages only: no street has prints. Returns the codes of the regions. */
export function writeNation(content: string, streets: number): string[] {
  cpSync(join(PROJECT, 'content'), content, { recursive: true });
  const codes: string[] = [];
  for (const province of provinces(streets)) {
    writeProvince(content, province);
    codes.push(province.code);
  }
  const file = join(content, 'site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as Site;
  writeFileSync(file, JSON.stringify({ ...site, regions: [...codes, '990000'], prints: [] }));
  return codes;
}

function writeProvince(content: string, { code, divisions }: Province): void {
  const write = (folder: string, name: string, value: unknown) => {
    mkdirSync(join(content, folder), { recursive: true });
    writeFileSync(join(content, folder, `${name}.json`), JSON.stringify(value));
  };
  const name = divisions[0]!.name;
  write('divisions', code, { asOf: '2026-01-01', source: '生成的，用来试大小', divisions });
  write('regions', code, {
    code,
    name,
    shortName: name.slice(0, -1),
    hotlines: ['n-12356', 'n-12355', 'n-12338', 'n-12345'],
    stageNames: STAGE_NAMES,
    documents: [],
  });
  const streets = divisions.filter((one) => one.code.length === 9);
  const villagesOf = (street: number) =>
    Array.from({ length: VILLAGES }, (_, village) => `${madeUpName(street * VILLAGES + village, 3)}村委会`);
  write('villages', code, Object.fromEntries(streets.map((one, index) => [one.code, villagesOf(index)])));
  for (const [index, place] of divisions.entries()) {
    const services = servicesIn(place, index);
    if (services.length) write('services', place.code, services);
  }
}
