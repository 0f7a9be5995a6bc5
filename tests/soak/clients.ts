import type { Answer } from '../journey/openDoor'
import type { Operation, Outcome } from './checkHistory'
import { formOf, idOf, type Magazine } from './openMagazine'

/** What the clients have done so far; `acts` counts every call that was sent. */
export type Log = {
  operations: Operation[]
  imports: Import[]
  acts: number
  /** How often which act was refused why: a soak in which everything is refused proves nothing. */
  refusals: Map<string, number>
}

/** A manuscript of which an answer came, or none. */
export type Import = { title: string; article: number | null; outcome: Outcome }

/** One call, with when it was begun and answered; without an answer it may have happened or not. */
type Call = { begun: number; ended: number; answer: Answer | null; outcome: Outcome }

const EDITIONS = 'editions'

/** How often somebody previews anew before they give up for this time. */
const TRIES = 3

/**
 * Eight clients: three save and read texts that are in no issue, two carry a printed text to its next
 * edition, one goes back to earlier ones, withdraws and reinstates, one imports, one reads. Each goes
 * on until `isOver`, and asks again after a while where nobody listens.
 */
export async function runClients(
  magazine: Magazine,
  log: Log,
  isOver: () => boolean,
): Promise<void> {
  const { issue, loose, printed, staff } = magazine
  const { editor, publisher, writer } = staff
  let serial = 0

  /** Sends one call; a connection that is refused has sent nothing, and is tried again. */
  const call = async (what: string, send: () => Promise<Answer>): Promise<Call> => {
    for (;;) {
      const begun = performance.now()
      try {
        const answer = await send()
        log.acts += 1
        const ended = performance.now()
        if (answer.status < 300) return { begun, ended, answer, outcome: 'done' }
        if (answer.status < 500) {
          const why = `${what}: ${answer.status} ${reasonOf(answer)}`
          log.refusals.set(why, (log.refusals.get(why) ?? 0) + 1)
          return { begun, ended, answer, outcome: 'refused' }
        }
        await rest()
        return { begun, ended: Infinity, answer, outcome: 'unknown' }
      } catch (error) {
        await rest()
        if (isUnsent(error)) {
          if (isOver()) return { begun, ended: performance.now(), answer: null, outcome: 'refused' }
          continue
        }
        log.acts += 1
        return { begun, ended: Infinity, answer: null, outcome: 'unknown' }
      }
    }
  }

  const save = async (article: number) => {
    const value = `saved ${(serial += 1)}`
    const { begun, ended, outcome } = await call('save', () =>
      writer('PATCH', `/articles/${article}?draft=true&depth=0`, { standfirst: value }),
    )
    log.operations.push({ object: textOf(article), kind: 'write', value, begun, ended, outcome })
    return outcome
  }
  const read = async (article: number) => {
    const { answer, begun, ended, outcome } = await call('read', () =>
      editor('GET', `/articles/${article}?draft=true&depth=0`),
    )
    if (outcome !== 'done') return
    const found = answer?.body.standfirst
    const value = typeof found === 'string' ? found : null
    log.operations.push({ object: textOf(article), kind: 'read', value, begun, ended })
  }
  const readEditions = async () => {
    const { answer, begun, ended, outcome } = await call('read editions', () =>
      editor(
        'GET',
        `/editions?depth=0&pagination=false&sort=ordinal&where[issue][equals]=${issue}&select[ordinal]=true`,
      ),
    )
    if (outcome !== 'done') return []
    const values = (answer?.body.docs as { id: number }[]).map(({ id }) => String(id))
    log.operations.push({ object: EDITIONS, kind: 'readList', values, begun, ended })
    return values
  }
  const append = async (path: string, body: object) => {
    const { answer, begun, ended, outcome } = await call(path, () =>
      publisher('POST', `/issues/${issue}/${path}`, body),
    )
    const value = outcome === 'done' ? String(idOf(answer?.body.edition)) : null
    log.operations.push({ object: EDITIONS, kind: 'append', value, begun, ended, outcome })
    return outcome
  }

  const carryOn = async (article: number) => {
    await save(article)
    const { answer } = await call('submit', () => writer('POST', `/articles/${article}/submit`, {}))
    const contentHash = answer?.body.contentHash
    if (typeof contentHash !== 'string') return
    for (const kind of ['edit', 'quotations']) {
      await call('sign off', () =>
        editor('POST', `/articles/${article}/sign-off`, { kind, contentHash }),
      )
    }
    // Others print, go back and withdraw meanwhile; what was previewed is then another's issue.
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { answer: previewed } = await call('preview', () =>
        publisher('POST', `/issues/${issue}/preview`, {}),
      )
      const { changed = [], manifestHash } = previewed?.body ?? {}
      if (typeof manifestHash !== 'string') return
      const corrections = (changed as { article: string }[]).map(({ article: id }) => ({
        article: id,
        kind: 'misprint',
        what: 'A word.',
      }))
      const body = { manifestHash, note: 'A word was wrong.', corrections }
      if ((await append('publish', body)) !== 'refused') return
    }
  }
  const goBack = async () => {
    const editions = await readEditions()
    const edition = editions.at(-2)
    if (edition) await append('roll-back', { edition: Number(edition), note: 'As it was.' })
    const [article] = printed
    await call('withdraw', () =>
      publisher('POST', `/articles/${article}/withdraw`, { reason: 'Asked for.' }),
    )
    await readEditions()
    await call('reinstate', () => publisher('POST', `/articles/${article}/reinstate`, {}))
  }
  const bringIn = async () => {
    const title = `Brought ${(serial += 1)}`
    const { answer, outcome } = await call('import', () =>
      writer('POST', '/manuscripts/import', formOf(title)),
    )
    const article = outcome === 'done' ? idOf(answer?.body.article) : null
    log.imports.push({ title, article, outcome })
  }

  const one = (articles: number[]) => articles[(serial += 1) % articles.length] ?? 0
  const work = [
    () => save(one(loose)),
    () => save(one(loose)),
    async () => {
      await save(one(loose))
      await read(one(loose))
    },
    () => carryOn(printed[0] ?? 0),
    () => carryOn(printed[1] ?? 0),
    goBack,
    bringIn,
    async () => {
      await read(one([...loose, ...printed]))
      await readEditions()
    },
  ]
  await Promise.all(
    work.map(async (act) => {
      while (!isOver()) await act()
    }),
  )
}

export const textOf = (article: number) => `text ${article}`

const rest = () => new Promise((resolve) => setTimeout(resolve, 100))

function reasonOf({ body }: Answer): string {
  const [error] = (body.errors ?? []) as { reason?: string; message?: string }[]
  return error?.reason ?? error?.message ?? ''
}

/** Nobody listened: the kernel refused the connection before a byte was sent. */
function isUnsent(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED'
}
