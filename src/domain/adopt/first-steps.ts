import { isStreetCode } from '../divisions.ts';
import type { CityOrder } from './city-order.ts';
import type { NameList } from './name-list.ts';
import type { PlaceFiles } from './place-files.ts';

/** What to fill in first in a region that was just taken up, in order. `site` is the one before; `villages` counts names. */
export function firstSteps(
  { site }: Pick<PlaceFiles, 'site'>,
  order: CityOrder,
  list: Pick<NameList, 'divisions'> | undefined,
  villages: number,
): string[] {
  const { code, imprint } = order;
  const others = site.regions.filter((one) => one !== code);
  const units = (list?.divisions ?? []).filter(({ kind }) => kind === 'pseudo');
  const street = list?.divisions.find((one) => isStreetCode(one.code) && one.kind !== 'pseudo');
  return [
    ...(street
      ? []
      : [
          `区县和街道、乡镇名录：写一张两列的表（代码、名称），运行同一条命令，再加 --divisions 表.csv --source 哪里来的 --as-of 截至哪天 --yes`,
        ]),
    ...(street && !villages
      ? [
          `村（居）名称：content/villages/${code}.json。照别的文件写：街道、乡镇代码，后面是村（居）的名字；没有也能用，只是按村名找不到街道`,
        ]
      : []),
    ...(units.length
      ? [
          `${units.length} 个功能区没有自己的手册：在 content/divisions/${code}.json 里给 ${units[0]!.name} 等写 servedBy，就是它的村（居）看哪个街道的手册`,
        ]
      : []),
    `本地热线和服务点：content/services/${code}.json。先写心理援助热线、未成年人救助保护机构，一条一个来源；不知道的不写。用 Excel 填：npm run desk -- export --area ${code}`,
    `热线的顺序：content/regions/${code}.json 的 hotlines。现在是全国的号码，把本地热线的 id 加进去；12356 排第一`,
    `本地文件：content/regions/${code}.json 的 documents。写进条款以后，才写走访频次 visit、职责清单 dutyList、服务清单 serviceList；不借别处的`,
    `学段叫法：content/regions/${code}.json 的 stageNames。五四学制还是六三学制，照本地写`,
    ...(site.imprint.organizer === null && imprint.organizer === undefined
      ? ['谁办的：content/site.json 的 imprint（主办单位、承办单位、纠错电话）']
      : []),
    ...(site.baseUrl === null ? ['网址：content/site.json 的 baseUrl。没有它，印刷品上没有二维码'] : []),
    ...(others.length
      ? [
          `不做的地区：从 content/site.json 的 regions 和 prints 里删去（现在还有 ${others.join('、')}）；content/regions/ 里的文件留着，政策解读要用`,
        ]
      : []),
    `查一遍：npm run check。看一看：npm start，打开 /areas/${code}/${street ? `。印一本：npm run handbook -- ${street.code}` : ''}`,
    `要每次都做 PDF：content/site.json 的 prints 里加 { "regions": ["${code}"], "editions": ["handbook", "booklet"] }`,
  ];
}
