/**
 * `npm run --silent import -- FILE [--issue NUMBER] [--section HEADING] [--title TITLE]
 * [--article ID] [--tracked-changes accept|reject|suggest] [--as ADDRESS] [--json]` imports a manuscript
 * into the running or the embedded database, as the door does: the same operation, the same
 * refusals. `--issue` is the number on the cover. With `--json` it prints the answer, or the refusal
 * as `{ errors: [{ reason, message, … }] }`, and nothing else. Ends with 0 when the manuscript is in,
 * with 1 after a refusal, with 2 for words it does not know or a database it cannot open.
 *
 * Imports while running, `lexical` first: on Node 20 a script that loads Payload's editor otherwise
 * may end silently before it has done anything. The status is therefore 1 until the work is done.
 */
import type { SanitizedConfig } from 'payload'

process.exitCode = 1
await import('lexical')

const { readFileSync } = await import('node:fs')
const { default: path } = await import('node:path')
const { formatChecklist } = await import('./manuscript/formatChecklist')
const { parseWords } = await import('./manuscript/parseWords')
const { readTrackedChanges } = await import('./manuscript/readTrackedChanges')
const { openInstallation } = await import('./import/openInstallation')
const { StartProblem } = await import('./start/StartProblem.mjs')

const OPTIONS = ['issue', 'section', 'title', 'article', 'tracked-changes', 'as']

process.exit(await main(process.argv.slice(2)))

async function main(given: string[]): Promise<number> {
  let asked: ReturnType<typeof readWords>
  let installation: Awaited<ReturnType<typeof openInstallation>>
  try {
    asked = readWords(given)
    installation = await openInstallation(path.resolve(import.meta.dirname, '..'))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(error.message)
    return 2
  }
  try {
    return await importFile(asked)
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    console.error(error.message)
    return 2
  } finally {
    const { closePayload } = await import('./server/closePayload.mjs')
    await closePayload()
    await installation.close()
  }
}

function readWords(given: string[]) {
  const words = parseWords(given, { options: OPTIONS, flags: ['json'] })
  const [file, ...others] = words.files
  if (file === undefined || others.length > 0) throw new Error('Name one manuscript.')
  const number = (name: string): number | undefined => {
    const value = words.options.get(name)
    if (value === undefined) return undefined
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
    throw new Error(`--${name} has to be a whole number.`)
  }
  return {
    file: { name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) },
    issue: number('issue'),
    article: number('article'),
    section: words.options.get('section'),
    title: words.options.get('title'),
    trackedChanges: readTrackedChanges(words, ['accept', 'reject', 'suggest']),
    as: words.options.get('as'),
    isJSON: words.flags.has('json'),
  }
}

async function importFile(asked: ReturnType<typeof readWords>): Promise<number> {
  const { createLocalReq, getPayload } = await import('payload')
  const { pino } = await import('pino')
  const { default: config } = await import('../payload.config')
  const { findImporter } = await import('./import/findImporter')
  const { findIssueID } = await import('../src/queries/findIssueID')
  const { importManuscript } = await import('../src/operations/importManuscript')
  const { Refusal } = await import('../src/lib/refusal')
  const { refusalToBody } = await import('../src/lib/refusal')

  const { as, article, file, isJSON, section, title, trackedChanges } = asked
  // Payload's log would stand before the answer on the standard output.
  const logger = pino({ name: 'payload' }, process.stderr) as unknown as SanitizedConfig['logger']
  const payload = await getPayload({ config: { ...(await config), logger } })
  const user = await findImporter(payload, as)
  const req = await createLocalReq({ user }, payload)
  try {
    const issue =
      asked.issue === undefined
        ? undefined
        : await findIssueID({ by: 'number', named: asked.issue, req })
    if (issue === null) throw new Refusal('notFound', 404, `There is no issue ${asked.issue}.`)
    const answer = await importManuscript({
      file,
      req,
      ...(issue !== undefined && { issue }),
      ...(article !== undefined && { article }),
      ...(section !== undefined && { section }),
      ...(title !== undefined && { title }),
      ...(trackedChanges && { trackedChanges }),
    })
    if (isJSON) console.log(JSON.stringify(answer, null, 2))
    else {
      const place = `“${answer.article.title}”: ${process.env['SERVER_URL']}${answer.article.href}`
      console.log(`${place}\n\n${formatChecklist(answer.report)}`)
    }
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (isJSON) console.log(JSON.stringify(refusalToBody(error, error.status), null, 2))
    else console.error(error.message)
    return 1
  }
}
