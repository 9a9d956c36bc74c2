/** What went wrong, in words for the person at the keyboard. */
import { ContentError } from '../model/problem.ts';

/** An error whose message is written for the user, complete as it stands. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Thrown when the user stopped the command. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The message for `error`; the stack follows only when `HUTONG_DEBUG` is set. */
export function explain(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
  const message = messageOf(error);
  if (!env['HUTONG_DEBUG'] || !(error instanceof Error)) return message;
  return `${message}\n\n${error.stack ?? ''}${error.cause instanceof Error ? `\n由此引起：${error.cause.stack ?? ''}` : ''}`;
}

/** Whether `error`, or what caused it, is a full disk. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC' || /ENOSPC|No space left on device/.test(error.message)) return true;
  return isDiskFull(error.cause);
}

function messageOf(error: unknown): string {
  if (isDiskFull(error)) return '磁盘满了，没有写完。请腾出一些空间（删去 .cache/ 也可以），再运行一次。原来的 dist/ 没有动过。';
  if (error instanceof ContentError || error instanceof Failure || error instanceof Interrupted) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `程序出错了：${reason}\n（想看细节：设 HUTONG_DEBUG=1 再运行一次）`;
}
