/**
 * `npm run migration -- what_changed` writes the migration from the last committed schema to that of
 * the collections. It asks where a column might have been renamed. No database is opened. Imports
 * while running, `lexical` first: see migrate.ts.
 */
await import('lexical')

const { placeholderSettings } = await import('./placeholderSettings.mjs')
Object.assign(process.env, placeholderSettings)
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')

const migrationName = process.argv[2]
if (!migrationName || !/^[a-z][a-z0-9_]*$/.test(migrationName)) {
  console.error('Name what changes, in small letters and underscores: npm run migration -- add_x')
  process.exit(1)
}
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ migrationName, payload, forceAcceptWarning: false })
process.exit(0)

export {}
