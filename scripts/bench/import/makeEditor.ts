/** Makes the one person of a database that imports are measured in; see openWorkshop. */
process.exitCode = 1
await import('lexical')

const { randomUUID } = await import('node:crypto')
const { getPayload } = await import('payload')
const { default: config } = await import('../../../payload.config')
const { closePayload } = await import('../../server/closePayload.mjs')

const payload = await getPayload({ config })
await payload.create({
  collection: 'users',
  data: {
    name: 'Editor',
    email: 'editor@example.org',
    password: randomUUID(),
    roles: ['admin', 'editor'],
  },
})
await closePayload()
console.log(JSON.stringify({ done: 'makeEditor' }))
process.exit(0)

export {}
