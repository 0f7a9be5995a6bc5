/**
 * `npm run --silent word -- export ARTICLE [--out FILE] [--zotero]` writes an article as a file for Word,
 * the latest draft with its comments and open suggestions; ARTICLE is its number or its address. With
 * `--zotero`, citations of works that came from Zotero are its fields.
 * `npm run --silent word -- return FILE [--article ARTICLE]` brings such a file back: its changes
 * become suggestions, its comments join their threads. `--article` says of which article a file is
 * that does not say so itself. Both take `[--as ADDRESS] [--json]`, and are the same operations with
 * the same refusals as the doors. Ends with 0 when it is done, with 1 after a refusal, with 2 for
 * words it does not know or a database it cannot open.
 *
 * Imports while running, `lexical` first: see import.ts.
 */
import type { SanitizedConfig } from 'payload'

process.exitCode = 1
await import('lexical')

const { readFileSync, writeFileSync } = await import('node:fs')
const { default: path } = await import('node:path')
const { parseWords } = await import('./manuscript/parseWords')
const { openInstallation } = await import('./import/openInstallation')
const { StartProblem } = await import('./start/StartProblem.mjs')

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
    return await doAsked(asked)
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
  const words = parseWords(given, { options: ['article', 'as', 'out'], flags: ['json', 'zotero'] })
  const [act, named, ...others] = words.files
  if ((act !== 'export' && act !== 'return') || named === undefined || others.length > 0) {
    throw new Error('Say “export ARTICLE” or “return FILE”.')
  }
  const shared = { as: words.options.get('as'), isJSON: words.flags.has('json') }
  const article = words.options.get('article')
  if (act === 'export') {
    const [out, zotero] = [words.options.get('out'), words.flags.has('zotero')]
    return { act: 'export' as const, ...shared, article: named, out, zotero }
  }
  const file = { name: path.basename(named), bytes: new Uint8Array(readFileSync(named)) }
  return { act: 'return' as const, ...shared, file, article }
}

async function doAsked(asked: ReturnType<typeof readWords>): Promise<number> {
  const { createLocalReq, getPayload } = await import('payload')
  const { pino } = await import('pino')
  const { default: config } = await import('../payload.config')
  const { findImporter } = await import('./import/findImporter')
  const { bringBack } = await import('../src/operations/word/bringBack')
  const { exportArticle } = await import('../src/operations/word/exportArticle')
  const { Refusal, refusalToBody } = await import('../src/lib/refusal')

  // Payload's log would stand before the answer on the standard output.
  const logger = pino({ name: 'payload' }, process.stderr) as unknown as SanitizedConfig['logger']
  const payload = await getPayload({ config: { ...(await config), logger } })
  const req = await createLocalReq({ user: await findImporter(payload, asked.as) }, payload)
  const findArticle = async (named: string): Promise<number> => {
    const { docs } = await payload.find({
      collection: 'articles',
      depth: 0,
      draft: true,
      limit: 1,
      overrideAccess: false,
      req,
      user: req.user,
      where: /^[1-9]\d{0,8}$/.test(named)
        ? { id: { equals: Number(named) } }
        : { slug: { equals: named } },
    })
    if (docs[0]) return docs[0].id
    throw new Refusal('notFound', 404, `There is no article ${named}.`)
  }
  try {
    if (asked.act === 'export') {
      const id = await findArticle(asked.article)
      const { bytes, exportID, fileName } = await exportArticle({ id, req, zotero: asked.zotero })
      const out = asked.out ?? fileName
      writeFileSync(out, bytes)
      console.log(asked.isJSON ? JSON.stringify({ article: id, exportID, file: out }) : out)
      return 0
    }
    const back = await bringBack({
      file: asked.file,
      req,
      ...(asked.article === undefined
        ? {}
        : { article: await findArticle(asked.article), byWords: true }),
    })
    if (asked.isJSON) console.log(JSON.stringify(back, null, 2))
    else {
      const place = `“${back.article.title}”: ${process.env['SERVER_URL']}${back.article.href}`
      console.log([place, `${back.said}.`, ...back.besides].join('\n'))
    }
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (asked.isJSON) console.log(JSON.stringify(refusalToBody(error, error.status), null, 2))
    else console.error(error.message)
    return 1
  }
}
