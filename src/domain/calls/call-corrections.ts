/** What calls correct in a record: its numbers and its hours. */
import type { Service } from '../../model/service.ts';
import { patched, type Draft } from '../desk/sheets/layout.ts';
import type { AskedNumber } from './asked-numbers.ts';
import { deadKind, isDeadWith, withNumbers } from './dead-numbers.ts';
import { hoursTold, type Call } from './filled-call.ts';

/** Whether a call shows that its number must go. A short public number goes only by somebody's own hand. */
export function isGone(call: Call): boolean {
  if (call.answered === 'dead-twice') return deadKind(call.number) !== 'public';
  return call.answered === 'yes' && call.numberRight === false;
}

/** The draft with the numbers and hours that were told. `asked` are its numbers before. */
export function corrected(draft: Draft, calls: readonly Call[], asked: readonly AskedNumber[]): Draft {
  return withHours(
    withNumbers(draft, (number) => numberNow(number, calls)),
    calls,
    asked,
  );
}

/** The number that takes the place of `number`; `undefined`: none does. */
function numberNow(number: string, calls: readonly Call[]): string | undefined {
  const own = calls.find((call) => call.number === number);
  if (own) return isGone(own) || own.newNumber !== undefined ? own.newNumber : number;
  return calls.some((call) => call.answered === 'dead-twice' && isDeadWith(number, call.number)) ? undefined : number;
}

/** The draft with the hours that were told: those of a number that has its own, otherwise those of the service. */
function withHours(draft: Draft, calls: readonly Call[], asked: readonly AskedNumber[]): Draft {
  let { hours, phones } = draft as Partial<Service>;
  for (const { number, newHours } of calls) {
    if (newHours === undefined) continue;
    const told = (was: Service['hours']) => (newHours === null ? undefined : hoursTold(newHours, was));
    if (!asked.find((one) => one.number === number)?.ownHours) hours = told(hours);
    else
      phones = phones?.map((one) => {
        if (one.number !== number) return one;
        const { hours: was, ...rest } = one;
        const now = told(was);
        return { ...rest, ...(now && { hours: now }) };
      });
  }
  return patched(draft, { ...(phones && { phones }), ...(('hours' in draft || hours) && { hours }) });
}
