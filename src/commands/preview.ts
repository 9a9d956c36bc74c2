/** `npm run preview`: serves the site that was built last. */
import { existsSync } from 'node:fs';
import { withLock } from '../build/lock.ts';
import { placesFrom } from '../build/places.ts';
import { recover } from '../build/recover.ts';
import { runCommand } from '../build/run-command.ts';
import { serveDist } from '../serve/serve-dist.ts';

await runCommand(async () => {
  const places = placesFrom(process.env);
  // Without a dist/ a build may have been killed between its two renames.
  if (!existsSync(places.dist)) await withLock(places.lock, async () => recover(places));
  await serveDist(process.env);
});
