/** The base map file that the settings name is there, can be drawn, and lies in China. */
import type { MapFile } from '../../model/map-file.ts';
import type { Problem } from '../../model/problem.ts';
import { locationProblem } from '../coordinates.ts';
import { mapFileOf } from '../map-base.ts';
import type { Check } from './content-source.ts';
import { suggestion } from './suggestion.ts';

/** Largest outline: it is fetched whole, by phones on a bad line. */
const MOST_MEGABYTES = 2;

/** Checks the file that `site.json` names, and those that it does not name. */
export const mapFileProblems: Check = ({ site, mapFiles }) => {
  const name = mapFileOf(site.map);
  const file = name === undefined ? undefined : mapFiles.get(name);
  const missing: Problem[] =
    name === undefined || file
      ? []
      : [
          {
            file: 'content/site.json',
            record: 'map.file',
            what: `content/map/ 里没有 “${name}”`,
            fix: suggestion(name, mapFiles.keys(), '放进文件，或把 map 改回 { "provider": "none" }'),
          },
        ];
  const unused = [...mapFiles.keys()].filter((other) => other !== name);
  return [
    ...missing,
    ...(name !== undefined && file ? fileProblems(name, file) : []),
    ...unused.map((other) => problem(other, '没有用到', '在 site.json 的 map 里写上它，或删去文件')),
  ];
};

function problem(name: string, what: string, fix: string): Problem {
  return { file: `content/map/${name}`, record: '', what, fix };
}

function fileProblems(name: string, { bytes, holds, extent }: MapFile): Problem[] {
  const isLines = name.endsWith('.geojson');
  if (holds === 'drawings')
    return [problem(name, '里面是矢量瓦片，这里只能显示图片瓦片', '导出成 png、jpg 或 webp 的 PMTiles，再放进来')];
  if (holds === 'unreadable')
    return [
      isLines
        ? problem(name, '不是能用的 GeoJSON：读不出线或面', '用制图软件另存为 GeoJSON（线或面），再放进来')
        : problem(name, '不是能用的 PMTiles（第 3 版）', '用制图软件重新导出，再放进来'),
    ];
  const outside = extent && placeProblem(extent);
  const megabytes = bytes / 1024 ** 2;
  return [
    ...(outside ? [problem(name, outside, '检查坐标；每个点先写经度，再写纬度')] : []),
    ...(isLines && megabytes > MOST_MEGABYTES
      ? [
          problem(
            name,
            `有 ${megabytes.toFixed(1)} MB，流量少的手机等不起，最多 ${MOST_MEGABYTES} MB`,
            '把线条简化一些，或只留要用的区县',
          ),
        ]
      : []),
  ];
}

/** What is implausible about the middle of a map. */
function placeProblem([west, south, east, north]: NonNullable<MapFile['extent']>): string | undefined {
  return locationProblem({ lng: (west + east) / 2, lat: (south + north) / 2, crs: 'wgs84' });
}
