import { defineConfig } from '@playwright/test'

/** Chromium asks home for updates, lists and experiments; a test run talks to nobody but Forme. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

const executablePath = process.env['FORME_CHROMIUM']
const isRoot = process.getuid?.() === 0

/**
 * The journeys, in a real Chromium. Each starts its own Forme through `scripts/start.mjs`, with a
 * port and a data folder of its own (tests/launchForme.ts); `npm test` says which Chromium. As root
 * Chromium's own sandbox does not work.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  // How long is waited on a slow machine; a test of something that has to be quick says so itself.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    actionTimeout: 120_000,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    trace: 'off', // `npx playwright test --trace=on` records one
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: !isRoot,
      args: QUIET,
    },
  },
})
