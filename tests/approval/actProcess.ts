/**
 * A process that does one act on an article, or sends what is queued, as it is told in a message.
 * `lexical` is imported first, because on Node 20 a script that loads Payload's editor otherwise may
 * end silently.
 */
await import('lexical')
const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('../../payload.config')
const { runQueue } = await import('../../src/jobs/runQueue')
const { signOffArticle } = await import('../../src/operations/signOffArticle')
const { submitArticle } = await import('../../src/operations/submitArticle')

type Told =
  | { act: 'send' }
  | { act: 'submit'; id: number; user: number }
  | { act: 'signOff'; id: number; user: number; contentHash: string; kind: string }

const told = await new Promise<Told>((resolve) => {
  process.once('message', (message) => resolve(message as Told))
})
const payload = await getPayload({ config })
if (told.act === 'send') {
  await runQueue(payload)
} else {
  const user = await payload.findByID({ collection: 'users', id: told.user, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  if (told.act === 'submit') await submitArticle({ id: told.id, req })
  else await signOffArticle({ id: told.id, contentHash: told.contentHash, kind: told.kind, req })
}
process.disconnect()

export {}
