/**
 * `node --import tsx scripts/bench/exchange/measureStoring.ts FILE`: a process that stores a file of
 * references, as the app does, into the database of the environment, and sends it once more. Prints
 * `{ milliseconds, computing, megabytes, made, matched, steps }` as its last line: what each time took
 * by the clock and of this process’s computing, the most
 * memory the process ever had (PostgreSQL beside it not counted), and how often progress was told.
 *
 * Imports while running, `lexical` first: see scripts/import.ts.
 */
process.exitCode = 1
await import('lexical')

const { readFileSync } = await import('node:fs')
const { createLocalReq, getPayload } = await import('payload')
const { default: config } = await import('../../../payload.config')
const { importReferenceFile } = await import('../../../src/operations/importReferenceFile')
const { closePayload } = await import('../../server/closePayload.mjs')

const text = readFileSync(process.argv[2] ?? '', 'utf8')
const payload = await getPayload({ config })
const { docs } = await payload.find({ collection: 'users', limit: 1 })
const editor = docs[0]
if (!editor) throw new Error('There is nobody to import as.')

const milliseconds: number[] = []
const computing: number[] = []
const found: { made: number; matched: number; steps: number }[] = []
for (let time = 0; time < 2; time += 1) {
  let steps = 0
  const req = await createLocalReq({ user: { ...editor, collection: 'users' } }, payload)
  const before = process.cpuUsage()
  const begun = performance.now()
  const tell = () => {
    steps += 1
  }
  const { made, matched } = await importReferenceFile({ fileName: 'large.bib', req, tell, text })
  milliseconds.push(performance.now() - begun)
  const { system, user } = process.cpuUsage(before)
  computing.push((user + system) / 1000)
  found.push({ made: made.length, matched: matched.length, steps })
}
await closePayload()
console.log(
  JSON.stringify({
    done: 'measureStoring',
    milliseconds,
    computing,
    megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
    made: found[0]?.made,
    matched: found[1]?.matched,
    steps: found[0]?.steps,
  }),
)
process.exit(0)

export {}
