/** The day by which a sheet is judged in a worker's browser. */
import { chinaMoment } from '../domain/opening/open-now.ts';

/**
 * The day in China at the moment `epochMs` of the worker's clock, `YYYY-MM-DD`. A clock that stopped years ago is not believed:
 * it is no earlier than `builtOn`, the day on which the website was made. The records do not tell the day: each of their
 * dates may be mistyped.
 */
export function chinaDay(builtOn: string, epochMs: number): string {
  const { day } = chinaMoment(epochMs);
  return day < builtOn ? builtOn : day;
}
