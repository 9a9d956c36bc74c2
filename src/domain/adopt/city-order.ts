/** An order for a new region, and what is wrong with it before any file is looked at. */
import type { Site } from '../../model/site.ts';
import { isInMunicipality, isSampleCode, isStreetCode } from '../divisions.ts';
import { readCode, readDate, readName, type Given } from './given-cells.ts';
import { kindOf } from './kind-of.ts';
import { provinceName } from './province-names.ts';

/** Fields of the site's imprint by the name people know. */
export const IMPRINT_NAMES = {
  主办单位: 'organizer',
  承办单位: 'operator',
  纠错电话: 'correctionPhone',
  ICP备案号: 'icp',
  公安备案号: 'policeRecord',
  网站标识码: 'siteCode',
} as const satisfies Record<string, keyof Site['imprint']>;

/** A field of the imprint. */
export type ImprintField = keyof Site['imprint'];

/** What was typed; `undefined` where nothing was. */
export interface CityOptions {
  /** Code. */
  readonly code: string | undefined;
  /** Full name. */
  readonly name: string | undefined;
  /** Short name. */
  readonly short: string | undefined;
  /** Name of the province. */
  readonly province: string | undefined;
  /** `主办单位=宁波市民政局`, or the name of the 主办单位 alone. */
  readonly imprint: readonly string[];
  /** Whether a table of divisions is given. */
  readonly listed: boolean;
  /** Where the table comes from. */
  readonly source: string | undefined;
  /** Day it was true. */
  readonly asOf: string | undefined;
}

/** A region to be taken up. */
export interface CityOrder {
  /** Code of a province, a city, or a county that stands directly under its province. */
  readonly code: string;
  /** Full name. */
  readonly name: string;
  /** Name on buttons. */
  readonly short: string;
  /** Name of the province it lies in; its own for a province. */
  readonly province: string;
  /** What is known of the imprint. */
  readonly imprint: Partial<Record<ImprintField, string>>;
  /** Where the table of divisions comes from, and the day it was true; `undefined` without a table. */
  readonly list: { readonly source: string; readonly asOf: string } | undefined;
}

/** The order, or every mistake in it. */
export function readCityOrder(options: CityOptions, today: string): { order: CityOrder } | { mistakes: string[] } {
  const mistakes: string[] = [];
  const take = <T>(option: string, text: string | undefined, what: string, read: (text: string) => Given<T>): T | undefined => {
    if (!text?.trim()) {
      mistakes.push(`缺 ${option}：${what}`);
      return undefined;
    }
    const given = read(text);
    if ('value' in given) return given.value;
    mistakes.push(`${option} ${given.says}`);
    return undefined;
  };
  const code = take('--code', options.code, '6 位区划代码，例如 --code 330200', regionCode);
  const name = take('--name', options.name, '全称，例如 --name 宁波市', readName);
  const short = take('--short', options.short, '按钮上用的简称，例如 --short 宁波', (text) => ({ value: text.trim() }));
  const own = code?.endsWith('0000') ? provinceName(code) : undefined;
  const province = own ?? take('--province', options.province, '在哪个省、自治区，例如 --province 浙江省', readName);
  if (code && name) mistakes.push(...misnamed(code, name));
  if (code && province && provinceName(code) !== province)
    mistakes.push(`--province 写的是 “${province}”，代码 ${code} 在${provinceName(code)}。请检查代码和省名`);
  if (name && short && !name.includes(short)) mistakes.push(`--short 写的是 “${short}”，不在全称 “${name}” 里。请检查`);
  const imprint = readImprint(options.imprint, mistakes);
  let list: CityOrder['list'];
  if (options.listed) {
    const source = take('--source', options.source, '名录哪里来的，例如 --source 国家统计局统计用区划代码', (text) => ({
      value: text.trim(),
    }));
    const asOf = take('--as-of', options.asOf, '名录截至哪天，例如 --as-of 2023-06-30', (text) => notLater(text, today));
    if (source && asOf) list = { source, asOf };
  }
  if (mistakes.length) return { mistakes };
  return { order: { code: code!, name: name!, short: short!, province: province!, imprint, list } };
}

function regionCode(text: string): Given<string> {
  const given = readCode(text);
  if ('says' in given) return given;
  const { value } = given;
  const wrong = (what: string) => ({ says: `写的是 “${text.trim()}”，${what}` });
  if (isStreetCode(value) || value.length === 12) return wrong('是街道、村一级的代码。一个地区写省或市的 6 位代码');
  if (text.normalize('NFKC').trim().length < 6) return wrong('不是 6 位代码');
  if (isSampleCode(value)) return wrong('99 开头的留给样例市');
  if (!provinceName(value)) return wrong(`没有 ${value.slice(0, 2)} 开头的省、自治区、直辖市；台湾、香港、澳门不在本站的范围`);
  if (value.endsWith('0000')) return given;
  if (isInMunicipality(value)) return wrong(`在直辖市里。直辖市作为一个地区，写 ${value.slice(0, 2)}0000`);
  if (value.endsWith('00') && !value.endsWith('9000')) return given;
  if (value.slice(2, 4) === '90' && !value.endsWith('00')) return given;
  return wrong(`不是省、市的代码。区县在它的市里，请写 ${value.slice(0, 4)}00`);
}

function misnamed(code: string, name: string): string[] {
  const province = code.endsWith('0000') ? provinceName(code) : undefined;
  if (province !== undefined) return province === name ? [] : [`--name 写的是 “${name}”，代码 ${code} 是${province}。请检查`];
  return kindOf(code, name) ? [] : [`--name 写的是 “${name}”，不像代码 ${code} 这一级的全称。请写全称，例如 宁波市`];
}

function notLater(text: string, today: string): Given<string> {
  const given = readDate(text);
  return 'value' in given && given.value > today ? { says: `写的是 “${text.trim()}”，还没有到` } : given;
}

function readImprint(typed: readonly string[], mistakes: string[]): CityOrder['imprint'] {
  const imprint: Partial<Record<ImprintField, string>> = {};
  for (const text of typed) {
    const [, label = '主办单位', value = ''] = /^(?:([^=＝：:]*)[=＝：:])?(.*)$/su.exec(text.trim()) ?? [];
    const field = Object.entries(IMPRINT_NAMES).find(([one]) => one === label.trim())?.[1];
    if (!field) mistakes.push(`--imprint 里没有叫 “${label.trim()}” 的一项。可以写：${Object.keys(IMPRINT_NAMES).join('、')}`);
    else if (!value.trim()) mistakes.push(`--imprint 的${label.trim()}是空的。不知道就不写这一项`);
    else if (imprint[field] !== undefined) mistakes.push(`--imprint 的${label.trim()}写了两次`);
    else imprint[field] = value.trim();
  }
  return imprint;
}
