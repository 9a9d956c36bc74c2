/** `npm run desk -- new-city`: takes up a city or province, with honest blanks. */
import { basename } from 'node:path';
import type { Replacement } from '../../build/content-set.ts';
import { Failure } from '../../build/failure.ts';
import { placesFrom } from '../../build/places.ts';
import { IMPRINT_NAMES, readCityOrder, type CityOptions } from '../../domain/adopt/city-order.ts';
import { firstSteps } from '../../domain/adopt/first-steps.ts';
import { nameList, villageList, type NameList, type NameRow } from '../../domain/adopt/name-list.ts';
import { planCity } from '../../domain/adopt/plan-city.ts';
import { isStreetCode } from '../../domain/divisions.ts';
import { today } from '../../knowledge-base.ts';
import { parseOptions } from './parse-options.ts';
import { checkedDrafts, told } from './checked-drafts.ts';
import { readPlaceFiles } from './read-place-files.ts';
import { readTableFile } from './read-table-file.ts';
import { replaceFiles } from './replace-files.ts';
import type { Subcommand } from './subcommand.ts';

const USAGE = `接一个新城市：建好它的文件，不知道的都空着，网站马上能做。

用法：
  npm run desk -- new-city --code 330200 --name 宁波市 --short 宁波 --province 浙江省
                                      看看会写什么，什么都不写
  再加 --yes                          写进 content/

选项：
  --code 代码         省、市的 6 位区划代码
  --name 名称         全称
  --short 简称        按钮上用
  --province 省       在哪个省、自治区；地区本身是省的不用写
  --imprint 项=内容   网站的编印信息，可以写几次：${Object.keys(IMPRINT_NAMES).join('、')}
  --divisions 表.csv  区县、街道、乡镇名录，两列：代码、名称；可以写几次。一定要写
                      --source 哪里来的 和 --as-of 截至哪天。先不写也行，以后再加
  --villages 表.csv   村（居）名称，两列：代码（12 位，或街道的 9 位）、名称
  --yes               真的写
  --help              看这段说明
`;

const OPTIONS = {
  code: { type: 'string' },
  name: { type: 'string' },
  short: { type: 'string' },
  province: { type: 'string' },
  imprint: { type: 'string', multiple: true },
  divisions: { type: 'string', multiple: true },
  villages: { type: 'string', multiple: true },
  source: { type: 'string' },
  'as-of': { type: 'string' },
  yes: { type: 'boolean' },
} as const;

/** Headings of the tables; the English ones are those of common data sets. */
const HEADINGS = { code: ['代码', '区划代码', 'code'], name: ['名称', 'name'] } as const;

/** How many mistakes of a table are told: more are of one kind. */
const TOLD = 30;

/** The subcommand. */
export const newCity: Subcommand = {
  summary: '接一个新城市：建好文件，告诉您先填什么',
  usage: USAGE,
  run: async (args) => {
    const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
    if (positionals.length) throw new Failure(`多写了 “${positionals[0]}”；有空格的请加引号。\n\n${USAGE}`);
    const { divisions = [], villages = [], yes = false } = values;
    const options = {
      code: values.code,
      name: values.name,
      short: values.short,
      province: values.province,
      imprint: values.imprint ?? [],
      listed: divisions.length > 0,
      source: values.source,
      asOf: values['as-of'],
    };
    await takeUpCity(options, { divisions, villages }, yes);
    return 0;
  },
};

/** Tables to read. */
interface Tables {
  /** Files of divisions. */
  readonly divisions: readonly string[];
  /** Files of villages. */
  readonly villages: readonly string[];
}

/** Takes up a region; without `yes` it only tells what it would write. Throws a {@link Failure} with every mistake. */
async function takeUpCity(options: CityOptions, tables: Tables, yes: boolean): Promise<void> {
  const { content } = placesFrom(process.env);
  const lone = tables.villages.length && !tables.divisions.length ? ['写了 --villages，没有写 --divisions。两张表要一起给'] : [];
  const read = readCityOrder(options, today());
  if ('mistakes' in read) throw refusal([...read.mistakes, ...lone]);
  if (lone.length) throw refusal(lone);
  const { order } = read;
  const files = readPlaceFiles(content);
  const list = options.listed ? nameList(await rowsOf(tables.divisions), order.code) : undefined;
  const villages = tables.villages.length
    ? villageList(await rowsOf(tables.villages), order.code, list?.divisions ?? [])
    : undefined;
  const plan = planCity(files, order, list, villages?.villages, today());
  const mistakes = [...plan.mistakes, ...(list?.mistakes ?? []), ...(villages?.mistakes ?? [])];
  if (mistakes.length) throw refusal(mistakes);
  const replacements = await checkedDrafts(content, plan.drafts);
  inTheWay(content, replacements, plan.onlyList);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say(`${order.name}（${order.code}）${plan.onlyList ? '：补名录' : ''}`);
  const named = Object.values(villages?.villages ?? {}).flat().length;
  if (list) say(`  ${inWords(list, named)}`);
  for (const { path, before } of replacements) say(`  ${before === null ? '新' : '改'} ${told(content, path)}`);
  if (!yes) return say('什么都没有写。看过没有问题，加上 --yes 再运行一次。');
  replaceFiles(content, replacements);
  say('写好了。网站现在就能做，没填的地方会写“未填”。接着填：');
  firstSteps(files, order, list, named).forEach((step, index) => say(`  ${index + 1}. ${step}`));
}

function inWords({ divisions, skipped }: NameList, villages: number): string {
  const units = divisions.filter(({ kind }) => kind === 'pseudo').length;
  const streets = divisions.filter(({ code }) => isStreetCode(code)).length - units;
  const parts = [`${divisions.length - streets - units} 个市、区县`, `${streets} 个街道、乡镇`];
  if (units) parts.push(`${units} 个功能区`);
  if (villages) parts.push(`${villages} 个村（居）`);
  return `${parts.join('，')}${skipped ? `；别处的和“市辖区”这样的 ${skipped} 行没有收` : ''}`;
}

/** Files of a region that is not there yet are nobody's to replace, unless they already say what would be written. */
function inTheWay(content: string, replacements: readonly Replacement[], onlyList: boolean): void {
  if (onlyList) return;
  const shared = ['site.json', 'changes.json'];
  const taken = replacements.filter(({ path, before }) => before !== null && !shared.includes(basename(path)));
  if (taken.length)
    throw refusal(taken.map(({ path }) => `已经有 ${told(content, path)}，内容不一样。是上次没有写完留下的，删去它再运行`));
}

async function rowsOf(files: readonly string[]): Promise<NameRow[]> {
  const tables = await Promise.all(
    files.map(async (file) => (await readTableFile(file, HEADINGS)).map((row) => ({ ...row, file: basename(file) }))),
  );
  return tables.flat();
}

function refusal(mistakes: readonly string[]): Failure {
  const lines = mistakes.slice(0, TOLD).map((one) => `  ${one}。`);
  const more = mistakes.length > TOLD ? `\n  还有 ${mistakes.length - TOLD} 处，先改上面的。` : '';
  return new Failure(`new-city 有 ${mistakes.length} 处要改，什么都没有写：\n${lines.join('\n')}${more}`);
}
