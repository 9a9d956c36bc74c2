import type { Assurance } from '../model/fields.ts';
import { dateInWords } from './freshness.ts';

const HOW = { phone: '电话', visit: '上门', 'official-letter': '来函' } as const;

/** `2026年10月14日电话核实`, or that nobody has telephoned yet. */
export function checkedLine(assured: Assurance): string {
  return assured ? `${dateInWords(assured.on)}${HOW[assured.how]}核实` : '尚未电话核实';
}
