import type { Region } from '../model/region.ts';

/** National names of the school stages, for pages that belong to no region; a region's own names come from its profile. */
export const STAGE_NAMES = {
  xiaodi: '小学低年级',
  xiaogao: '小学高年级',
  chuzhong: '初中',
  gaozhong: '高中',
} as const;

/** The stage by every region's own name, the common one first: `小学高年级（4—6 年级）；上海：小学 3—5 年级`. */
export function stageInRegions(kb: { readonly regions: readonly Region[] }, stage: keyof typeof STAGE_NAMES): string {
  const real = kb.regions.filter(({ sample }) => !sample);
  const count = new Map<string, Region[]>();
  for (const region of real) count.set(region.stageNames[stage], [...(count.get(region.stageNames[stage]) ?? []), region]);
  const [common, ...others] = [...count].sort((a, b) => b[1].length - a[1].length);
  if (!common) return STAGE_NAMES[stage];
  return [common[0], ...others.map(([name, regions]) => `${regions.map(({ shortName }) => shortName).join('、')}：${name}`)].join(
    '；',
  );
}
