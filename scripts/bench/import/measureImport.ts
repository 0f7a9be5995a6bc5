/**
 * `node --import tsx scripts/bench/import/measureImport.ts FILE TIMES`: a process that
 * imports one manuscript, as the app does, into the database of the environment, TIMES times over,
 * each into an issue of its own. Prints `{ milliseconds, megabytes, report }` as its last line: what
 * each import took, and the most memory the process ever had (PostgreSQL beside it not counted).
 *
 * Imports while running, `lexical` first: see scripts/import.ts.
 */
import type { ImportAnswer } from '../../../src/operations/import/model'

process.exitCode = 1
await import('lexical')

const { readFileSync } = await import('node:fs')
const { default: path } = await import('node:path')
const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('../../../payload.config')
const { importManuscript } = await import('../../../src/operations/importManuscript')
const { closePayload } = await import('../../server/closePayload.mjs')

const [, , fileName = '', times = '1'] = process.argv
const payload = await getPayload({ config })
const { docs } = await payload.find({ collection: 'users', limit: 1 })
const editor = docs[0]
if (!editor) throw new Error('There is nobody to import as.')

const { totalDocs: issuesBefore } = await payload.count({ collection: 'issues' })
const milliseconds: number[] = []
let answer: ImportAnswer | null = null
for (let time = 0; time < Number(times); time += 1) {
  const number = 1000 + issuesBefore + time
  const issue = await payload.create({
    collection: 'issues',
    data: { number, label: `Measured ${number}` },
  })
  const req = await createLocalReq({ user: { ...editor, collection: 'users' } }, payload)
  const begun = performance.now()
  answer = await importManuscript({
    file: { name: path.basename(fileName), bytes: new Uint8Array(readFileSync(fileName)) },
    issue: issue.id,
    title: `Measured ${number}`,
    req,
  })
  milliseconds.push(performance.now() - begun)
}
const { notes, references, quotations } = answer?.report ?? {}
await closePayload()
console.log(
  JSON.stringify({
    done: 'measureImport',
    milliseconds,
    megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
    notes: notes?.matched,
    references: references?.distinct,
    quotations: quotations?.items.length,
  }),
)
process.exit(0)
