import path from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * The unit tests as `npm test` runs them, for Stryker, which takes no projects of Vitest; without the
 * search through every way of a text, which takes a minute and would have the last word on each of
 * the changes: the tests beside the rules must see them by themselves.
 */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['src/{workflow,edition,citations}/**/*.test.{ts,tsx}'],
    exclude: ['**/*.int.test.{ts,tsx}', 'src/workflow/everyWay.test.ts'],
    environment: 'node',
    // A machine that is busy with other work finds no change in the code.
    testTimeout: 60_000,
    setupFiles: ['tests/failOnConsole.ts'],
  },
})
