/** Astro's build as a child process of ours: it ends when the parent is gone, so that no orphan writes into the next build. */
import { build } from 'astro';
import { PROJECT } from './places.ts';

/** What the child says before it ends in failure. */
export interface AstroFailure {
  /** Astro's own words. */
  readonly message: string;
  /** Where it happened. */
  readonly stack: string;
}

const orphaned = () => process.exit(1);
process.on('disconnect', orphaned);

try {
  await build({ root: PROJECT, logLevel: 'info' });
  process.off('disconnect', orphaned).disconnect();
} catch (error) {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const failure: AstroFailure = { message, stack };
  process.send?.(failure, () => process.exit(1));
}
