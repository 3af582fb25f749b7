import { defineConfig } from 'vitest/config'
import { COMPILED } from './test/compiled.ts'

/** They call functions and leave nothing behind in the process: they share the modules that they read. */
const SHARED = [
  'test/{post,statement,ledger,notification,delivery,chart,source,store,chat,watch,web}/**/*.test.ts',
]

/** They start programs, or test what is none of `src`: nothing of them is seen by the coverage. */
const PROGRAMS = [
  'test/{whole,faults,soak,deploy,docs,sandbox,bench}/**/*.test.ts',
  'test/cli/{every-command,extract}.test.ts',
  'test/private-files.test.ts',
]

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'programs',
          include: PROGRAMS,
          // A program that is started again and again need not be compiled anew each time.
          env: { NODE_COMPILE_CACHE: COMPILED },
          globalSetup: 'test/compiled.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['test/**/*.test.ts'],
          exclude: [...PROGRAMS, ...SHARED],
        },
      },
      // To read the extractor anew for each file would take longer than the tests.
      { extends: true, test: { name: 'shared', include: SHARED, isolate: false } },
    ],
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
