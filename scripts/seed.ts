/**
 * Loads the sample magazine into an empty database, and refuses any other. Imports while running,
 * `lexical` first, and the closing line: see migrate.ts.
 */
await import('lexical')

export {}

const { default: path } = await import('node:path')
const { fileURLToPath } = await import('node:url')
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { readEnv } = await import('../src/lib/env')
const { loadSample } = await import('./sample/loadSample')

const payload = await getPayload({ config })
for (const collection of ['users', 'issues', 'articles'] as const) {
  const { totalDocs } = await payload.count({ collection })
  if (totalDocs > 0) {
    throw new Error(`The sample is for an empty database; this one has ${totalDocs} ${collection}.`)
  }
}
const loaded = await loadSample({
  folder: fileURLToPath(new URL('../sample', import.meta.url)),
  payload,
  staffFile: process.env.FORME_STAFF_FILE ?? path.join(readEnv().dataFolder, 'staff.json'),
})
console.log(JSON.stringify({ done: 'seed', ...loaded }))
process.exit(0)
