/** What is written under the map of what lies under its points. */
import { SCHEMATIC_NOTE, type MapBase } from '../domain/map-base.ts';
import type { BaseState } from './base-layer.ts';

const FAILED = '底图没有打开，先看示意图。';
const PUT_AWAY = '底图先收起来了。';

/** The line for a base map in a state: whose it is while it is seen, else what the schematic is not. */
export function baseWords(base: MapBase, state: BaseState): string {
  if (base.kind !== 'none' && state === 'seen') return `${base.caption}。上北下南。`;
  const why = state === 'failed' ? FAILED : state === 'away' ? PUT_AWAY : '';
  return `${why}${SCHEMATIC_NOTE}。上北下南。`;
}
