/** What the calls to one record say about it as a whole, beyond each number: its hours and everything else. */
import { cellMistake, type Call } from './filled-call.ts';
import type { AskedNumber } from './asked-numbers.ts';

/** The answers taken together. */
export interface Answers {
  /** Why the record is not confirmed although somebody answered; empty when nothing is open. */
  readonly open: readonly string[];
  /** Whether something is known to be wrong that a call sheet cannot mend. */
  readonly wrong: boolean;
  /** Cells that contradict one another, in words. */
  readonly mistakes: readonly string[];
}

/** Takes the answers together. `hasFacts`: the record says more than a name, numbers and hours. */
export function answersOf(asked: readonly AskedNumber[], calls: readonly Call[], hasFacts: boolean): Answers {
  const answered = calls.filter((call) => call.answered === 'yes');
  const about = (call: Call) => asked.find(({ number }) => number === call.number)!;
  const shared = answered.filter((call) => !about(call).ownHours);
  const own = answered.filter((call) => about(call).ownHours && call.numberRight);
  const knowsHours = asked.some(({ timed, ownHours, hours }) => timed && !ownHours && hours !== undefined);
  const wrong = answered.some(({ othersRight }) => othersRight === false);
  return {
    open: [
      knowsHours && !shared.some(tellsHours) && '时间没有问',
      own.some((call) => !tellsHours(call)) && '有的号码没有问时间',
      wrong && '别的资料有不对的（看备注，在资料表里改）',
      hasFacts && !wrong && !answered.some(({ othersRight }) => othersRight) && '别的资料没有问',
      calls.some(({ newNumber }) => newNumber !== undefined) && '新号码还没有打',
    ].filter((reason): reason is string => reason !== false),
    wrong,
    mistakes: [
      ...torn(shared, 'hoursRight', '时间'),
      ...torn(answered, 'othersRight', '资料'),
      ...tornHours(shared),
      ...answered.flatMap((call) => untimed(call, about(call))),
    ],
  };
}

function tellsHours({ hoursRight, newHours }: Call): boolean {
  return hoursRight === true || newHours !== undefined;
}

/** Two rows of one record that say yes and no. */
function torn(calls: readonly Call[], key: 'hoursRight' | 'othersRight', what: string): string[] {
  const yes = calls.find((call) => call[key] === true);
  const no = calls.find((call) => call[key] === false);
  if (!yes || !no) return [];
  const both = `和第 ${yes.texts.row} 行说的不一样，两行是同一家单位的${what}`;
  return [cellMistake(no.texts, key, both, '请再问一次，改成一样')];
}

function tornHours(calls: readonly Call[]): string[] {
  const [first, ...others] = calls.filter(({ newHours }) => newHours !== undefined);
  const other = others.find(({ newHours }) => JSON.stringify(newHours) !== JSON.stringify(first!.newHours));
  if (!first || !other) return [];
  const fix = '请写成一样；两个号码的时间真的不一样，请填进资料表';
  return [cellMistake(other.texts, 'newHours', `和第 ${first.texts.row} 行写的不一样，两行是同一家单位的时间`, fix)];
}

/** Hours told at the number of a role, which has none. */
function untimed(call: Call, { timed }: AskedNumber): string[] {
  if (timed || call.newHours === undefined) return [];
  return [cellMistake(call.texts, 'newHours', '这个号码不写服务时间', '「时间对」和「新时间」请空着，写在「备注」里')];
}
