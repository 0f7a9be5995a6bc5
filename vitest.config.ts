import path from 'node:path'
import { defineConfig } from 'vitest/config'

const SECOND = 1000

/**
 * Payload's code is wide and little of it is repeated: V8's optimising compiler takes more of the
 * processor than it gives back before a test run is over. It is left what runs very often, such as
 * printing an issue; V8's own budget is a three-hundredth.
 */
const SELDOM_OPTIMISED = ['--interrupt-budget=20000000']

/**
 * Three kinds of tests. `unit` needs nothing. `int` has a real PostgreSQL (tests/database.ts), one
 * Payload for each process and one database for each file (tests/openTestPayload.ts). Files of both
 * share the modules of their process, which is most of their time; so a test that replaces something
 * puts it back, and none uses `vi.mock`, which cannot reach a module that is loaded already.
 * `start` runs `npm start` itself on a finished build, one file after the other.
 */
export default defineConfig({
  resolve: { alias: { '@payload-config': path.resolve(import.meta.dirname, 'payload.config.ts') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          maxWorkers: 2,
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/soak/*.test.ts',
            'tests/word/*.test.ts',
            'deploy/**/*.test.ts',
          ],
          exclude: ['**/*.int.test.{ts,tsx}', 'node_modules/**'],
          environment: 'node',
          setupFiles: ['tests/failOnConsole.ts'],
          // Hundreds of runs of a property take their time on a busy machine; none waits for anything.
          testTimeout: 600 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          isolate: false,
          include: ['{src,scripts,tests}/**/*.int.test.{ts,tsx}'],
          exclude: ['tests/start/**', 'node_modules/**'],
          environment: 'node',
          pool: 'forks',
          execArgv: SELDOM_OPTIMISED,
          maxWorkers: 2,
          globalSetup: ['tests/database.ts'],
          setupFiles: ['tests/failOnConsole.ts'],
          testTimeout: 600 * SECOND,
          hookTimeout: 600 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'start',
          include: ['tests/start/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          globalSetup: ['tests/start/build.ts'],
          testTimeout: 600 * SECOND,
          hookTimeout: 600 * SECOND,
        },
      },
    ],
  },
})
