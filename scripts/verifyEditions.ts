/**
 * `npm run verify-editions`: takes the hashes of everything that was ever printed again and compares
 * them with what was written down then (`checkEditions`), in the running or the embedded database.
 * Prints one line for each problem, and ends with 0 where there is none, with 1 where there is one,
 * with 2 for a database it cannot open.
 *
 * Imports while running, `lexical` first: on Node 20 a script that loads Payload's editor otherwise
 * may end silently before it has done anything. The status is therefore 1 until the work is done.
 */
process.exitCode = 1
await import('lexical')

const { default: path } = await import('node:path')
const { openInstallation } = await import('./import/openInstallation')

process.exit(await main())

async function main(): Promise<number> {
  let installation: Awaited<ReturnType<typeof openInstallation>>
  try {
    installation = await openInstallation(path.resolve(import.meta.dirname, '..'))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(error.message)
    return 2
  }
  try {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../payload.config')
    const { checkEditions } = await import('../src/queries/checkEditions')
    const { editions, problems } = await checkEditions(await getPayload({ config }))
    for (const { edition, issue, problem } of problems) {
      const place = edition === undefined ? `Issue ${issue}` : `Issue ${issue}, edition ${edition}`
      console.log(`${place}: ${problem}`)
    }
    const verdict =
      problems.length === 0 ? 'all are what was printed' : `${problems.length} problems`
    console.log(`${editions} editions: ${verdict}.`)
    return problems.length === 0 ? 0 : 1
  } finally {
    const { closePayload } = await import('./server/closePayload.mjs')
    await closePayload()
    await installation.close()
  }
}
