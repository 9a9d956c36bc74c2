/** A seat at the print shop: one worker process at a time, replaced when it dies. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { PrewarmJob, WorkerOrder, WorkerReply } from './prewarm-job.ts';
import { projectRoot } from './templates.ts';

/** How often a job is given out before it counts as impossible. */
const ATTEMPTS = 2;

/** Hands jobs to its worker, one at a time. */
export class PrewarmSeat {
  private child: ChildProcess | undefined;
  private killed = false;
  private readonly cacheDir: string;

  constructor(cacheDir: string) {
    this.cacheDir = cacheDir;
  }

  /** Prints a job. Resolves with the reason when it cannot be printed. */
  async print(job: PrewarmJob): Promise<Error | undefined> {
    const { street, code } = job.value;
    for (let attempt = 1; attempt <= ATTEMPTS && !this.killed; attempt++) {
      const reply = await this.ask({ ...job, cacheDir: this.cacheDir });
      if (reply && reply.error === undefined) return undefined;
      if (reply) return Object.assign(new Error(reply.error), { code: reply.code });
    }
    return new Error(`${street}（${code}）的手册没有印成：印刷进程两次中途退出，多半是内存不够。请关掉别的程序再试。`);
  }

  /** Ends the worker for good. */
  kill(): void {
    this.killed = true;
    this.child?.kill('SIGKILL');
  }

  /** The worker's answer, or `undefined` when it died over the job. */
  private ask(order: WorkerOrder): Promise<WorkerReply | undefined> {
    const child = (this.child ??= fork(join(projectRoot(), 'src/print/prewarm-worker.ts'), [], {
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }));
    return new Promise((resolve) => {
      const settle = (reply: WorkerReply | undefined) => {
        child.removeAllListeners();
        if (!reply) this.child = undefined;
        resolve(reply);
      };
      child.once('message', (reply) => settle(reply as WorkerReply));
      child.once('exit', () => settle(undefined));
      child.once('error', () => settle(undefined));
      child.send(order, (error) => error && settle(undefined));
    });
  }
}
