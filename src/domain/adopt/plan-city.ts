/** What taking up a region does to the content: its files, and the region's place in the site. */
import type { Division } from '../../model/division.ts';
import type { Service } from '../../model/service.ts';
import type { Site } from '../../model/site.ts';
import { isStreetCode } from '../divisions.ts';
import { IMPRINT_NAMES, type CityOrder, type ImprintField } from './city-order.ts';
import { codeStem } from '../code-stem.ts';
import { jsonText } from '../json-text.ts';
import { divisionText, villageText } from './content-text.ts';
import { kindOf } from './kind-of.ts';
import type { NameList } from './name-list.ts';
import { newRegion } from './new-region.ts';
import type { DivisionFile, Drafts, PlaceFiles, VillageFile } from './place-files.ts';

/** Files for a region, or why it cannot be taken up. */
export interface CityPlan {
  /** New texts; empty with mistakes. */
  readonly drafts: Drafts;
  /** Everything wrong. */
  readonly mistakes: readonly string[];
  /** Whether the region is there and only its list of divisions is filled in. */
  readonly onlyList: boolean;
}

/** Where a list comes from while nobody has given one. */
const NO_LIST = '只有省、市名称；区县和街道、乡镇名录还没有填';

/** The plan for an order with what its tables say; `list` and `villages` are `undefined` without a table. */
export function planCity(
  files: PlaceFiles,
  order: CityOrder,
  list: NameList | undefined,
  villages: VillageFile | undefined,
  today: string,
): CityPlan {
  const { code, name } = order;
  const there = files.site.regions.includes(code);
  const onlyList = there && list !== undefined && !hasStreets(files, code);
  const mistakes = [
    ...(there && !onlyList ? [`已经有 ${name}（${code}）这个地区，写在 content/site.json 的 regions 里`] : []),
    ...overlapping(files, order),
    ...misnamed(order, list),
    ...listedElsewhere(files, order, list),
    ...(there ? [] : imprintTaken(files.site, order)),
  ];
  if (mistakes.length) return { drafts: new Map(), mistakes, onlyList };
  const drafts = new Map([[`divisions/${code}.json`, divisionText(divisionFile(files, order, list, today))]]);
  if (villages) drafts.set(`villages/${code}.json`, villageText(villages));
  if (!there) {
    drafts.set(`services/${code}.json`, '[]\n').set(`activities/${code}.json`, '[]\n');
    const national = [...files.records.services.values()].flat() as readonly Service[];
    drafts.set(`regions/${code}.json`, jsonText(newRegion(order, national)));
    const what = `新增地区：${name}。热线用全国的号码；本地的服务点和文件还没有填。`;
    if (!files.changes.some((one) => one.what === what))
      drafts.set('changes.json', jsonText([...files.changes, { on: today, what, concerns: [`/areas/${code}/`] }]));
    // Last: until the site names the region, nothing of it is built.
    drafts.set('site.json', jsonText(siteWith(files.site, order)));
  }
  return { drafts, mistakes: [], onlyList };
}

/** Whether streets of the region `code` are listed. */
export function hasStreets({ divisions }: Pick<PlaceFiles, 'divisions'>, code: string): boolean {
  return (divisions.get(code)?.divisions ?? []).some((one) => isStreetCode(one.code));
}

function divisionFile(files: PlaceFiles, order: CityOrder, list: NameList | undefined, today: string): DivisionFile {
  const { code, name, province } = order;
  const top = `${code.slice(0, 2)}0000`;
  const own: Division[] = [{ code, name, kind: kindOf(code, name)! }];
  const elsewhere = [...files.divisions].some(([file, data]) => file !== code && data.divisions.some((one) => one.code === top));
  const above: Division[] = code === top || elsewhere ? [] : [{ code: top, name: province, kind: kindOf(top, province)! }];
  const { source, asOf } = order.list ?? { source: NO_LIST, asOf: files.divisions.get(code)?.asOf ?? today };
  return { asOf, source, divisions: [...above, ...own, ...(list?.divisions ?? [])] };
}

/** A place belongs to one region: its prints, hotlines and rules are that region's. */
function overlapping({ regions }: PlaceFiles, { code, name }: CityOrder): string[] {
  return [...regions.values()].flatMap((other) => {
    const [own, its] = [codeStem(code), codeStem(other.code)];
    if (other.code === code || (!own.startsWith(its) && !its.startsWith(own))) return [];
    return `${name}（${code}）和已有的地区 ${other.name}（${other.code}）有重叠，一个地方只能属于一个地区。要换，先删去 content/ 里 ${other.code}.json 的几个文件`;
  });
}

function misnamed({ code, name, province }: CityOrder, list: NameList | undefined): string[] {
  const [own, top] = [list?.above.get(code), list?.above.get(`${code.slice(0, 2)}0000`)];
  return [
    ...(own !== undefined && own !== name ? [`--name 写的是 “${name}”，名录里 ${code} 是 “${own}”。请检查代码和名称`] : []),
    ...(top !== undefined && top !== province ? [`--province 写的是 “${province}”，名录里是 “${top}”。请检查`] : []),
  ];
}

function listedElsewhere(files: PlaceFiles, { code }: CityOrder, list: NameList | undefined): string[] {
  const wanted = new Set([code, ...(list?.divisions ?? []).map((one) => one.code)]);
  return [...files.divisions].flatMap(([file, data]) => {
    const both = file === code ? [] : data.divisions.filter((one) => wanted.has(one.code));
    if (!both.length) return [];
    const names = both.slice(0, 3).map((one) => `${one.name}（${one.code}）`);
    return `content/divisions/${file}.json 里已经有 ${names.join('、')}${both.length > 3 ? ` 等 ${both.length} 个` : ''}`;
  });
}

function imprintTaken({ imprint }: Site, order: CityOrder): string[] {
  return (Object.entries(order.imprint) as [ImprintField, string][]).flatMap(([field, value]) => {
    const now = imprint[field];
    if (now === null || now === value) return [];
    const label = Object.entries(IMPRINT_NAMES).find(([, one]) => one === field)![0];
    return `content/site.json 里的${label}已经是 “${now}”。整个网站只有一个，要换请直接改那个文件`;
  });
}

function siteWith(site: Site, { code, imprint }: CityOrder): Site {
  return { ...site, imprint: { ...site.imprint, ...imprint }, regions: [...site.regions, code] };
}
