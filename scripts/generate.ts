/**
 * `npm run generate` writes the types, the desk's import map and the schemas of what doors answer from the sources; with `--check`
 * nothing is written, and stale files are named. Imports while running, `lexical` first, and the
 * closing line: see migrate.ts. No database is opened, so its address is a placeholder.
 */
await import('lexical')

const { placeholderSettings } = await import('./placeholderSettings.mjs')
Object.assign(process.env, placeholderSettings)
const { writeFileSync } = await import('node:fs')
const { default: path } = await import('node:path')
const { generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
const { default: configuration } = await import('../payload.config')
const { listStale } = await import('./generated/listStale')

const config = await configuration
if (process.argv.includes('--check')) {
  const problems = await listStale(config, path.resolve(import.meta.dirname, '..'))
  for (const problem of problems) console.error(problem)
  console.log(JSON.stringify({ done: 'generate', problems }))
  process.exit(problems.length > 0 ? 1 : 0)
}
await generateTypes(config)
await generateImportMap(config)
const { ANSWER_SCHEMAS, CLIENT_TYPES, writeAnswerSchemas, writeClientTypes } =
  await import('./generated/answerSchemas')
const root = path.resolve(import.meta.dirname, '..')
writeFileSync(path.join(root, ANSWER_SCHEMAS), writeAnswerSchemas(root))
writeFileSync(path.join(root, CLIENT_TYPES), await writeClientTypes(config))
console.log(JSON.stringify({ done: 'generate', problems: [] }))
process.exit(0)

export {}
