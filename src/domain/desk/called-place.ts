/** The place that somebody means by a name, looked for in the table that the street finder has too. */
import { codesAbove } from '../divisions.ts';
import { plainName, type PlaceTable } from '../places/place-rows.ts';

/**
 * Codes of the places called so: whole names, 徐家汇街道, with or without the names above, 徐汇区徐家汇街道. Empty when there is none.
 * Names of former days are left out: what was filled in is about a place of today.
 */
export function calledPlaces({ areas, streets }: Pick<PlaceTable, 'areas' | 'streets'>, typed: string): string[] {
  const sought = plainName(typed);
  const names = new Map(areas.map(([code, name]) => [code, plainName(name)]));
  const isCalled = (code: string, own: string) => {
    if (!sought || !sought.endsWith(own)) return false;
    const above = codesAbove(code).filter((one) => one !== code);
    return `${above
      .map((one) => names.get(one) ?? '')
      .reverse()
      .join('')}${own}`.endsWith(sought);
  };
  const current = streets.filter(([, , , kind]) => kind !== 'retired');
  return [...areas, ...current].flatMap(([code, name]) => (isCalled(code, plainName(name)) ? [code] : []));
}
