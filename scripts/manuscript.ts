/**
 * `npm run --silent manuscript -- FILE [--json] [--tracked-changes accept|reject]` says what an
 * import would make of a file, without a database. With `--json` it prints the report and nothing
 * else; a refusal is printed as `{ errors: [{ reason, message }] }`. Ends with 0 where the file can be
 * imported, with 1 where it is refused or could not be read whole, with 2 for words it does not know.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readApparatus } from '../src/manuscript/apparatus/readApparatus'
import { readManuscript } from '../src/manuscript/readManuscript'
import { ManuscriptRefusal } from '../src/manuscript/refusal'
import { reportManuscript } from '../src/manuscript/reportManuscript'
import { formatChecklist } from './manuscript/formatChecklist'
import { parseWords } from './manuscript/parseWords'
import { readTrackedChanges } from './manuscript/readTrackedChanges'

process.exitCode = main(process.argv.slice(2))

function main(given: string[]): number {
  let file: string
  let isJSON: boolean
  let trackedChanges: 'accept' | 'reject' | undefined
  let bytes: Buffer
  try {
    const words = parseWords(given, { options: ['tracked-changes'], flags: ['json'] })
    if (words.files.length !== 1) throw new Error('Name one manuscript.')
    file = words.files[0] ?? ''
    isJSON = words.flags.has('json')
    trackedChanges = readTrackedChanges(words, ['accept', 'reject'])
    bytes = readFileSync(file)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
  try {
    const { manuscript, problems } = readManuscript(bytes, {
      fileName: path.basename(file),
      ...(trackedChanges && { trackedChanges }),
    })
    const report = reportManuscript(manuscript, problems, readApparatus(manuscript))
    console.log(isJSON ? JSON.stringify(report, null, 2) : formatChecklist(report))
    return report.problems.some(({ severity }) => severity === 'error') ? 1 : 0
  } catch (error) {
    if (!(error instanceof ManuscriptRefusal)) throw error
    const { message, reason } = error
    if (isJSON) console.log(JSON.stringify({ errors: [{ reason, message }] }, null, 2))
    else console.error(message)
    return 1
  }
}
