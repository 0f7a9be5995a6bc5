/**
 * `npm start` and `npm run dev`: from a fresh clone to a running magazine. Everything but the check
 * of Node's version stands behind a dynamic import, because an old Node would already stumble over
 * the syntax of the rest.
 */
import { checkNodeVersion } from './checkNodeVersion.mjs'

const refusal = checkNodeVersion(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else {
  import('./start/runStart.mjs').then((room) => room.runStart(process.argv.slice(2)))
}
