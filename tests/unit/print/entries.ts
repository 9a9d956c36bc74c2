/** Parts of handbooks for the print tests. */
import type { HandbookEntry, HandbookPhone } from '../../../src/domain/handbook/handbook.ts';
import type { Mark } from '../../../src/domain/visible-records.ts';

/** Marks of every degree of trust that is printed. */
export const standing: Mark = { trust: 'standing', text: '' };
export const confirmed: Mark = { trust: 'confirmed', text: '2026年9月核实' };
export const aged: Mark = { trust: 'aged', text: '2025年8月核实过，已满一年，请先打电话问' };
export const unconfirmed: Mark = { trust: 'unconfirmed', text: '来源：样例市民政局，2025年5月，尚未电话核实' };

/** An entry with everything that is not said left empty. */
export function entry(part: Partial<HandbookEntry> & Pick<HandbookEntry, 'id' | 'name'>): HandbookEntry {
  return {
    kind: '',
    scope: '样例市',
    phones: [],
    hours: '',
    address: '',
    does: '',
    tags: [],
    notes: [],
    mark: confirmed,
    point: null,
    ...part,
  };
}

/** A number. */
export const phone = (number: string, label = '', hours = ''): HandbookPhone => ({ number, label, hours });
