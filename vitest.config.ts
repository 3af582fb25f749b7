import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole programs are started: a busy machine needs its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Much of the time is waiting for other programs: every core has a worker.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // A little below what is measured: they guard against forgetting a test.
      thresholds: { statements: 92, branches: 88, functions: 92, lines: 93 },
    },
  },
})
