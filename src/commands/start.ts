/** `npm start`: builds everything, then serves it on this machine. */
import { fullBuild } from '../build/full-build.ts';
import { runCommand } from '../build/run-command.ts';
import { serveDist } from '../serve/serve-dist.ts';

await runCommand(async () => {
  await fullBuild();
  await serveDist(process.env);
});
