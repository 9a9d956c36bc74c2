/** What the list of services can be filtered by, as it travels to a visitor's page. */
import type { Audience } from '../model/fields.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import type { ServiceKind } from '../model/service-kind.ts';
import { ancestors, isStreetCode, lineage } from './divisions.ts';
import type { OpeningWeek } from './opening/open-now.ts';
import { openingWeek } from './opening/opening-week.ts';
import { namesFree } from './problems/claim.ts';
import type { ServiceGroup } from './service-index.ts';
import type { Visible } from './visible-records.ts';
import type { Service } from '../model/service.ts';

/** The facts of one service. Absent means that nobody has said. */
export interface ServiceFact {
  /** Service id. */
  readonly id: string;
  /** Kind. */
  readonly kind: ServiceKind;
  /** Codes of the divisions it serves. */
  readonly serves: readonly string[];
  /** Whom it is for. */
  readonly audience?: readonly Audience[];
  /** Whether it takes people under 18. */
  readonly minors?: boolean;
  /** Whether its fees are said to be none; that they are counts only once somebody has confirmed it. */
  readonly free?: boolean;
  /** Registered hours that a machine may judge. */
  readonly week?: OpeningWeek;
}

/** A place to choose. */
export interface AreaOption {
  /** Code. */
  readonly code: string;
  /** Name; that of a district below a city begins with the city's. */
  readonly name: string;
  /** The region itself, a city, district or county in it, or a street. */
  readonly level: 'region' | 'area' | 'street';
}

/** All that the filters need. */
export interface ServiceList {
  /** Places that have services of their own or below them, in code order within the site's regions. */
  readonly areas: readonly AreaOption[];
  /** The services in the order of the list. */
  readonly services: readonly ServiceFact[];
}

/** The facts of the services of a list. */
export function serviceList(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, groups: readonly ServiceGroup[]): ServiceList {
  const services = groups.flatMap((group) => group.services.map(factOf));
  const served = new Set(services.flatMap(({ serves }) => serves.flatMap((code) => lineage(kb, code))));
  return { services, areas: areaOptions(kb, [...served]) };
}

function factOf({ record, dial }: Visible<Service>): ServiceFact {
  const week = dial ? openingWeek(record) : undefined;
  const free = record.fees === undefined ? undefined : saysFree(record.fees);
  const mayBeFree = dial && record.assured !== null;
  return {
    id: record.id,
    kind: record.kind,
    serves: record.serves,
    ...(record.audience?.length && { audience: record.audience }),
    ...(record.acceptsMinors !== undefined && { minors: record.acceptsMinors }),
    ...(free !== undefined && (!free || mayBeFree) && { free }),
    ...(week && { week }),
  };
}

/** Something still costs, or somebody still pays. */
const NOT_WHOLLY =
  /[不非]是?免费|免费(名额|部分|次数)|部分|有的|其他|其余|另|除|首次|首诊|第一次|前.{1,3}次|自理|自费|材料费|挂号|低收费|收费标准|对.{1,8}免费|减免/;

/** Whether a text on fees says that nothing is charged, to anybody and without reserve. */
export function saysFree(fees: string): boolean {
  return namesFree(fees) && !NOT_WHOLLY.test(fees);
}

function areaOptions(kb: Pick<KnowledgeBase, 'divisions' | 'regions'>, served: readonly string[]): AreaOption[] {
  return kb.regions
    .filter(({ sample }) => !sample)
    .flatMap((region): AreaOption[] => {
      const below = served.filter((code) => lineage(kb, code).includes(region.code)).sort();
      if (!below.length) return [];
      return [
        { code: region.code, name: region.name, level: 'region' },
        ...below
          .filter((code) => code !== region.code)
          .map((code): AreaOption => ({
            code,
            name: nameBelow(kb, region.code, code),
            level: isStreetCode(code) ? 'street' : 'area',
          })),
      ];
    });
}

function nameBelow(kb: Pick<KnowledgeBase, 'divisions'>, region: string, code: string): string {
  const name = kb.divisions.get(code)!.name;
  if (isStreetCode(code)) return name;
  const between = ancestors(kb, code).filter((one) => one.code !== region && lineage(kb, one.code).includes(region));
  return [...between.map((one) => one.name), name].join('');
}
