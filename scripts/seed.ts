/**
 * Loads the sample magazine into an empty database, and refuses any other. Imports while running,
 * `lexical` first, and the closing line: see migrate.ts.
 */
await import('lexical')

export {}

const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { readEnv } = await import('../src/lib/env')
const { createStaff } = await import('./sample/createStaff')

const payload = await getPayload({ config })
for (const collection of ['users', 'issues', 'articles'] as const) {
  const { totalDocs } = await payload.count({ collection })
  if (totalDocs > 0) {
    throw new Error(`The sample is for an empty database; this one has ${totalDocs} ${collection}.`)
  }
}
const staff = await createStaff({ payload, dataFolder: readEnv().dataFolder })
console.log(JSON.stringify({ done: 'seed', staff: staff.size }))
process.exit(0)
