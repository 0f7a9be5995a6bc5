/**
 * `node --import tsx scripts/bench/publish/measurePrints.ts OLDER`: a process that prints issues in
 * the database of the environment, again and again; then makes OLDER issues beside them and does it
 * once more. Prints `MeasuredPrints` as its last line.
 *
 * Imports while running, `lexical` first: see scripts/import.ts.
 */
import type { MeasuredIssue } from './model'

process.exitCode = 1
await import('lexical')

const { getPayload } = await import('payload')
const { default: config } = await import('../../../payload.config')
const { closePayload } = await import('../../server/closePayload.mjs')
const { copyIssue } = await import('./copyIssue')
const { makeIssueToPrint } = await import('./makeIssueToPrint')
const { makeStaff } = await import('./makeStaff')
const { printAgain } = await import('./printAgain')

const ISSUES = [
  { articles: 12, words: 3000, notes: 10 },
  { articles: 30, words: 3000, notes: 100 },
]
const PRINTS = 5

const older = Number(process.argv[2])
const payload = await getPayload({ config })
const staff = await makeStaff(payload)
const made: { id: number; articles: number; notes: number }[] = []
for (const size of ISSUES) {
  const id = await makeIssueToPrint(payload, staff, size)
  made.push({ id, articles: size.articles, notes: size.articles * size.notes })
}
const measureAll = async (): Promise<MeasuredIssue[]> => {
  const measured: MeasuredIssue[] = []
  for (const { id, ...size } of made) {
    measured.push({ ...size, ...(await printAgain(payload, staff.publisher, id, PRINTS)) })
  }
  return measured
}
const before = await measureAll()
const [pattern] = made
if (pattern) await copyIssue(payload, pattern.id, older)
const after = await measureAll()
await closePayload()
console.log(JSON.stringify({ done: 'measurePrints', before, after }))
process.exit(0)
