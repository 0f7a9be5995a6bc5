/**
 * The server alone, for a container or a service manager that brings its own database: serves what
 * `next build` made, on PORT, and ends on SIGTERM or SIGINT when the requests in flight are done.
 * `npm start` does everything else around the same server.
 */
import path from 'node:path'
import { checkNodeVersion } from './checkNodeVersion.mjs'
import { readEnvFile } from './readEnvFile.mjs'

Object.assign(process.env, { NODE_ENV: process.env['NODE_ENV'] || 'production' })
const refusal = checkNodeVersion(process.versions.node)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}

const root = path.resolve(import.meta.dirname, '..')
readEnvFile(root)
const { refuseHalfRestored } = await import('./restore/halfRestored.mjs')
try {
  refuseHalfRestored(path.resolve(root, process.env['FORME_DATA'] || '.data'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
const { createLog } = await import('./server/createLog.mjs')
const { serve } = await import('./server/serve.mjs')
const log = createLog()

const port = Number(process.env['PORT'] || 3000)
const host = process.env['HOST'] || '0.0.0.0'
const server = await serve({ root, dev: false, host, port, log })
log.info({ host, port }, 'listening')

let stopping = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    server.close().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  })
}
