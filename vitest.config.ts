import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Tests of a built site: slow to begin, so their time-outs are long. Both projects need the fixture site. */
const built = { testTimeout: 2 * MINUTE, hookTimeout: 5 * MINUTE, globalSetup: ['tests/site/build-fixture.ts'] };

export default defineConfig({
  test: {
    reporters: ['default', './tests/reporters/plain-totals.ts'],
    projects: [
      // Some read the whole content; on a busy machine they need more than the usual five seconds.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: MINUTE } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...built } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false, ...built } },
      {
        test: {
          name: 'search',
          include: ['tests/search/**/*.test.ts'],
          testTimeout: 2 * MINUTE,
          hookTimeout: 5 * MINUTE,
          globalSetup: ['tests/search/build-real-site.ts'],
        },
      },
      {
        test: {
          name: 'trials',
          include: ['tests/trials/**/*.test.ts'],
          testTimeout: 60 * MINUTE,
          hookTimeout: 10 * MINUTE,
          fileParallelism: false,
        },
      },
    ],
  },
});
