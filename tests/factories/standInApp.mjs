/** Stands in for the app (scripts/server/runApp): says where it is, keeps what it is told, ends when asked. */
import { createServer } from 'node:http'

const { port, socketPath } = JSON.parse(process.argv[2] ?? '{}')
// Port 1 is for an app that cannot begin.
if (port === 1) process.exit(3)
process.on('disconnect', () => process.exit())
/** @type {unknown[]} */
const told = []
process.on('message', ({ given, id, what }) => {
  told.push(what)
  if (what === 'keepReads' && given.length === 0)
    process.send?.({ id, failed: 'Nothing was read.' })
  else process.send?.({ id, found: what === 'measure' ? { at: new Date(1000), told } : undefined })
})
createServer((request, response) => {
  if (request.url === '/end') process.exit(1)
  response.end(String(process.pid))
}).listen(socketPath, () => {
  process.send?.({ keep: { path: '/kept', version: 'v1' } })
  process.send?.({ listens: true })
})
