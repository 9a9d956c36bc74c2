/** The visitor's position, where it is good enough to find a street by. */
import type { Gcj02 } from '../domain/coordinates.ts';
import { askPosition, type NoPosition } from './ask-position.ts';

/** A position vaguer than this, in metres, is that of a town. */
const TOO_VAGUE = 5000;
const OTHERWISE = '请写街道、村或社区的名字来找。';

/** Where somebody is. */
export interface MyPosition {
  /** The point in GCJ-02. */
  readonly at: Gcj02;
}

/** Where the visitor is; the problem says what else can be done. The table of the conversion is fetched only now. */
export async function myPosition(): Promise<MyPosition | NoPosition> {
  const answer = await askPosition();
  if ('problem' in answer) return { problem: `${answer.problem}${OTHERWISE}` };
  if (answer.accuracy > TOO_VAGUE) {
    return { problem: `得到的位置太粗，可能差 ${Math.round(answer.accuracy / 1000)} 公里，没有用它。${OTHERWISE}` };
  }
  try {
    const { toGcj02 } = await import('../domain/coordinates.ts');
    return { at: toGcj02(answer.given) };
  } catch {
    return { problem: `换算位置的程序没有打开，请看看网络。${OTHERWISE}` };
  }
}
