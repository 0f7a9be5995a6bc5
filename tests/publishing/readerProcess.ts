/**
 * A process that answers as the site does: it is sent `{ id, path }` and sends back the status and a
 * hash of the bytes. `lexical` is imported first, because on Node 20 a script that loads Payload's
 * editor otherwise may end silently.
 */
import { createHash } from 'node:crypto'

await import('lexical')
const { callSite } = await import('../doors/callSite')
await callSite('/')

process.on('message', (message) => {
  const { id, path } = message as { id: number; path: string }
  void callSite(path).then(({ bytes, status }) => {
    process.send?.({ id, status, hash: createHash('sha256').update(bytes).digest('hex') })
  })
})
process.once('disconnect', () => process.exit(0))
process.send?.('ready')
