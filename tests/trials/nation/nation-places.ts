/** The divisions of an invented nation: provinces of 12 cities, cities of 10 districts, districts of 13 streets. */
import type { Division } from '../../../src/model/division.ts';
import { madeUpName } from './nation-names.ts';

/** Provinces that the real content does not use. */
const PROVINCES = '13 14 15 21 22 23 32 34 36 37 41 42 43 44 46 51 52 53 54 61 62 63 64 65 11 12 50'.split(' ');
const CITIES = 12;
const DISTRICTS = 10;
const STREETS = 13;

/** A province with everything below it. */
export interface Province {
  /** Code. */
  readonly code: string;
  /** Its divisions in code order, itself first. */
  readonly divisions: readonly Division[];
}

/** As many provinces as `streets` streets need; the last one is cut off where they are reached. */
export function* provinces(streets: number): Generator<Province> {
  let left = streets;
  for (const [index, province] of PROVINCES.entries()) {
    if (left <= 0) return;
    const made = below(province, index, left);
    left -= made.filter(({ code }) => code.length === 9).length;
    yield { code: `${province}0000`, divisions: made };
  }
  if (left > 0) throw new Error(`There is no room for ${left} more streets`);
}

function below(province: string, index: number, most: number): Division[] {
  const all: Division[] = [{ code: `${province}0000`, name: `${madeUpName(index, 2)}省`, kind: 'province' }];
  let left = most;
  for (let city = 0; city < CITIES && left > 0; city++) {
    const cityNumber = index * CITIES + city;
    const cityCode = `${province}${two(city + 1)}`;
    all.push({ code: `${cityCode}00`, name: `${madeUpName(cityNumber + 50, 2)}市`, kind: 'prefecture' });
    for (let district = 0; district < DISTRICTS && left > 0; district++) {
      const code = `${cityCode}${two(district + 2)}`;
      const number = cityNumber * DISTRICTS + district;
      all.push({ code, name: `${madeUpName(number, 3)}区`, kind: 'district' });
      for (let street = 0; street < STREETS && left > 0; street++, left--) {
        const name = madeUpName(number * STREETS + street, 3);
        const isTown = street % 2 === 1;
        all.push({
          code: `${code}${isTown ? '1' : '0'}${two(street + 1)}`,
          name: `${name}${isTown ? '镇' : '街道'}`,
          kind: isTown ? 'town' : 'subdistrict',
        });
      }
    }
  }
  return all;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
