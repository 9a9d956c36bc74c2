import type { Service } from '../model/service.ts';
import { oncePer } from './once-per.ts';

/** The service `id` among `services`; `undefined` when there is none. */
export function serviceById(services: readonly Service[], id: string): Service | undefined {
  return byId(services).get(id);
}

const byId = oncePer((services: readonly Service[]) => new Map(services.map((one) => [one.id, one] as const)));
