/**
 * `npm run migration -- --first` writes the schema of the first migration anew from the collections;
 * that is how the schema is changed until Forme has been released and somebody has a database.
 * `npm run migration -- what_changed` writes a migration from the last committed schema to that of
 * the collections, and asks where a column might have been renamed. Neither opens a database.
 * Imports while running, `lexical` first: see migrate.ts.
 */
await import('lexical')

const { placeholderSettings } = await import('./placeholderSettings.mjs')
Object.assign(process.env, placeholderSettings)
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { writeFirstMigration } = await import('./generated/firstMigration')

const word = process.argv[2] ?? ''
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
if (word === '--first') {
  console.log(await writeFirstMigration(payload))
} else if (/^[a-z][a-z0-9_]*$/.test(word)) {
  await payload.db.createMigration({ migrationName: word, payload, forceAcceptWarning: false })
} else {
  console.error('Write the first migration anew: npm run migration -- --first')
  console.error(
    'Or name what changes, in small letters and underscores: npm run migration -- add_x',
  )
  process.exit(1)
}
process.exit(0)

export {}
