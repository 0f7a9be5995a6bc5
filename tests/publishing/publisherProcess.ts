/**
 * A process that prints one issue: it is sent `{ id, manifestHash, user }`. `lexical` is imported
 * first, because on Node 20 a script that loads Payload's editor otherwise may end silently.
 */
await import('lexical')
const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('../../payload.config')
const { publishIssue } = await import('../../src/operations/publishIssue')

type Asked = { id: number; manifestHash: string; user: number }

const message = await new Promise<Asked>((resolve) => {
  process.once('message', (asked) => resolve(asked as Asked))
})
const payload = await getPayload({ config })
const user = await payload.findByID({ collection: 'users', id: message.user, depth: 0 })
const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
await publishIssue({ id: message.id, manifestHash: message.manifestHash, req })

export {}
