import { defineConfig } from 'vitest/config';

/** `fast` needs nothing but Node and a POSIX shell; `lab` boots real hosts and needs Linux and root. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/lab/**'],
          testTimeout: 20_000,
          hookTimeout: 120_000,
          // Much of it waits for other processes; as many as CI has cores.
          maxWorkers: 2,
          globalSetup: 'test/scratch.ts',
        },
      },
      {
        test: {
          name: 'lab',
          include: ['test/lab/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each has hosts of its own, and waits more than it works; more of them at once would only make each other late.
          maxWorkers: 2,
          globalSetup: ['test/scratch.ts', 'test/lab/support/build.ts'],
        },
      },
    ],
  },
});
