/**
 * `npm run mutants` changes the code of workflow, editions and citations in thousands of small ways
 * and counts the changes that no unit test notices; it fails below 85 of 100 noticed. For one room:
 * `npm run mutants -- --mutate 'src/workflow/*.ts'`. It takes hours, and is no part of `npm test`.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'src/{workflow,edition,citations}/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/test[A-Z]*.ts',
    '!src/**/fixtures/**',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  // Types are not asked: what TypeScript refuses is found where it is written.
  checkers: [],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/.next', '/.data', '/coverage', '/test-results', '/docs'],
  tempDirName: '.data/mutants/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'html'],
  htmlReporter: { fileName: '.data/mutants/report.html' },
  clearTextReporter: { reportTests: false, allowColor: false },
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  timeoutMS: 60_000,
}
