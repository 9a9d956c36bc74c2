import { DIVISION_KINDS, type DivisionKind } from '../../model/division.ts';
import { isInMunicipality, isStreetCode } from '../divisions.ts';

/** First digit of a street code's last three from which units of statistics begin: farms, development zones. */
const PSEUDO_FROM = 4;

/** First digits of a street code's last three by kind (GB/T 10114). */
const STREET_DIGITS: Partial<Record<DivisionKind, string>> = {
  subdistrict: '0',
  town: '1',
  township: '23',
  'ethnic-township': '23',
  pseudo: '456789',
};

/** The kind that a division's code and name say; `undefined` when the name ends like none. */
export function kindOf(code: string, name: string): DivisionKind | undefined {
  if (isStreetCode(code)) return streetKind(code, name);
  if (code.endsWith('0000')) return provinceKind(code, name);
  if (code.endsWith('00')) return /(市|地区|自治州|盟)$/.test(name) ? 'prefecture' : undefined;
  if (/市$/.test(name)) return 'county-level-city';
  if (/区$/.test(name)) return 'district';
  return /(县|旗)$/.test(name) ? 'county' : undefined;
}

/** What is odd about a street's code beside its kind, in Chinese; `undefined` when they agree or it is no street. */
export function oddCode(code: string, kind: DivisionKind): string | undefined {
  const digits = STREET_DIGITS[kind];
  if (!isStreetCode(code) || digits === undefined || digits.includes(code[6]!)) return undefined;
  return `${DIVISION_KINDS[kind]}的代码末三位一般从 ${digits[0]} 开头，这里是 ${code.slice(6)}`;
}

function provinceKind(code: string, name: string): DivisionKind | undefined {
  if (/自治区$/.test(name)) return 'autonomous-region';
  if (/省$/.test(name)) return 'province';
  return isInMunicipality(code) && /市$/.test(name) ? 'municipality' : undefined;
}

function streetKind(code: string, name: string): DivisionKind | undefined {
  if (Number(code[6]) >= PSEUDO_FROM) return 'pseudo';
  if (/街道$/.test(name)) return 'subdistrict';
  if (/镇$/.test(name)) return 'town';
  if (/民族(乡|苏木)$|族乡$/.test(name)) return 'ethnic-township';
  return /(乡|苏木|区公所)$/.test(name) ? 'township' : undefined;
}
