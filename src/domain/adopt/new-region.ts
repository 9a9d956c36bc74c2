/** The files of a region that is taken up: what is known, and honest blanks. */
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { NATION } from '../../model/fields.ts';
import type { Region } from '../../model/region.ts';
import type { Service } from '../../model/service.ts';
import { describeKind, SERVICE_KINDS } from '../../model/service-kind.ts';
import { FIRST_LINE } from '../first-line.ts';
import type { CityOrder } from './city-order.ts';

/** The profile: the national lines, and nothing that only the region's own documents can say. */
export function newRegion({ code, name, short }: CityOrder, services: readonly Service[]): Region {
  return {
    code,
    name,
    shortName: short,
    hotlines: nationalHotlines({ services }),
    // Without numbers of grades: some places have five years of primary school, others six.
    stageNames: { xiaodi: '小学低年级', xiaogao: '小学高年级', chuzhong: '初中', gaozhong: '高中' },
    documents: [],
  };
}

/** Ids of the hotlines that hold in the whole nation, 12356 first, then in the fixed order of kinds. */
export function nationalHotlines({ services }: Pick<KnowledgeBase, 'services'>): string[] {
  const order = Object.keys(SERVICE_KINDS);
  const rank = (one: Service) => (hasNumber(one, FIRST_LINE) ? -1 : order.indexOf(one.kind));
  return services
    .filter(
      ({ serves, kind, publish, status, phones }) =>
        serves.includes(NATION) &&
        describeKind(kind).block === 'hotline' &&
        // 110, 119 and 120 stand on every page anyway.
        kind !== 'emergency-line' &&
        publish === 'after-confirmation' &&
        status !== 'closed' &&
        phones.length > 0,
    )
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function hasNumber({ phones }: Service, number: string): boolean {
  return phones.some((one) => one.number === number);
}
