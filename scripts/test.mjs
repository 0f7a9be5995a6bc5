/**
 * `npm test` and `npm run validate`: everything that is checked, in one command. As in start.mjs, all
 * but the check of Node's version stands behind a dynamic import.
 */
import { checkNodeVersion } from './checkNodeVersion.mjs'

const refusal = checkNodeVersion(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  import('./test/runTests.mjs').then((room) => room.runTests(process.argv.slice(2)))
}
