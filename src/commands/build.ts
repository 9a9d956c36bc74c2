/** `npm run build`: builds the whole site into `dist/`. */
import { fullBuild } from '../build/full-build.ts';
import { runCommand } from '../build/run-command.ts';

await runCommand(fullBuild);
