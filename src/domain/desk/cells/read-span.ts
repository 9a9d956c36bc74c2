/** From one time of day to another: `8:30-17:00`, `上午9点到11点半`, `下午1:30至5:00`. */

const PART = '(凌晨|清晨|早上|早|上午|中午|下午|傍晚|晚上|晚|夜里)?';
const CLOCK = '(\\d{1,2})\\s*(?:[:.]\\s*(\\d{2})|[时点]\\s*(\\d{1,2})\\s*分?|[时点]\\s*(半)|[时点])';

/** A span at the beginning of a narrow text whose dashes are hyphens. */
export const SPAN = new RegExp(`^${PART}\\s*${CLOCK}\\s*[-~至到]+\\s*${PART}\\s*${CLOCK}`);

/** What of a span cannot be read: its times, or whether they stand on a dial of twelve. */
export type SpanFault = 'unclear' | 'twelve-hours';

/**
 * Times of a match of {@link SPAN} as `HH:MM`. Places for children do not open at `1:30` in the night and do not close before
 * they open, so a number that would say so stands on a dial of twelve; who does mean the night writes 凌晨.
 */
export function readSpan(found: RegExpExecArray): readonly [string, string] | SpanFault {
  const [, part, ...numbers] = found;
  const closingPart = numbers[4] ?? part;
  const open = clock(part, numbers.slice(0, 4));
  const close = clock(closingPart, numbers.slice(5, 9));
  if (open === undefined || close === undefined) return 'unclear';
  const early = part === undefined && open >= '01:00' && open < '05:00';
  const backwards = closingPart === undefined && open >= close && open < '13:00';
  if (early || backwards) return 'twelve-hours';
  return open < close ? [open, close] : 'unclear';
}

function clock(part: string | undefined, [hours, colon, minutes, half]: readonly (string | undefined)[]): string | undefined {
  const minute = half ? 30 : Number(colon ?? minutes ?? 0);
  const hour = hourOf(part, Number(hours));
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Afternoon and evening hours are often told on the dial of twelve. */
function hourOf(part: string | undefined, hour: number): number {
  if (part === undefined || hour >= 12) return hour;
  if (/下午|傍晚|晚|夜里/.test(part) && !(part === '夜里' && hour < 6)) return hour + 12;
  return part === '中午' && hour <= 3 ? hour + 12 : hour;
}
