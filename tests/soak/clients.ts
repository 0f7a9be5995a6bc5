import { randomBytes } from 'node:crypto'
import { bodyToMergeBlocks, digestNode } from '../../src/richtext/bodyBlocks'
import type { Body, BodyNode } from '../../src/richtext/model'
import { paragraphNode } from '../../src/richtext/testNodes'
import { pngOf } from '../factories/makePicture'
import { openCalls, type Kind, type Log } from './log'
import { formOf, idOf, type Magazine } from './openMagazine'

const EDITIONS = 'editions'

/** How often somebody previews anew before they give up for this time. */
const TRIES = 3

/**
 * Ten clients: two save and read texts that are in no issue, one types in another, one writes on in
 * the writing room, two carry a printed text to its next edition, one goes back to earlier ones,
 * withdraws and reinstates, one imports and uploads, one has to do with records and people, one
 * reads. Each goes on until `isOver`, and asks again after a while where nobody listens.
 */
export async function runClients(
  magazine: Magazine,
  log: Log,
  isOver: () => boolean,
): Promise<void> {
  const { colleague, issue, loose, printed, staff, typed, written } = magazine
  const { admin, editor, publisher, writer } = staff
  const call = openCalls(log, isOver)
  let serial = 0

  const save = async (article: number, kind: 'autosave' | 'save' = 'save') => {
    const value = `saved ${(serial += 1)}`
    const words = `draft=true&depth=0${kind === 'autosave' ? '&autosave=true' : ''}`
    const { begun, ended, outcome } = await call(kind, () =>
      writer('PATCH', `/articles/${article}?${words}`, { standfirst: value }),
    )
    log.operations.push({ object: textOf(article), kind: 'write', value, begun, ended, outcome })
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
  const append = async (kind: Kind, path: string, body: object) => {
    const { answer, begun, ended, outcome } = await call(kind, () =>
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
      if ((await append('publish', 'publish', body)) !== 'refused') return
    }
  }
  const goBack = async () => {
    const editions = await readEditions()
    const edition = editions.at(-2)
    if (edition)
      await append('roll back', 'roll-back', { edition: Number(edition), note: 'As it was.' })
    const [article] = printed
    await call('withdraw', () =>
      publisher('POST', `/articles/${article}/withdraw`, { reason: 'Asked for.' }),
    )
    await readEditions()
    await call('reinstate', () => publisher('POST', `/articles/${article}/reinstate`, {}))
  }
  /** Makes something under a name that nothing else has. */
  const make = async (kind: 'create' | 'import' | 'upload', send: (name: string) => Answered) => {
    const name = `Made ${(serial += 1)}`
    const { answer, outcome } = await call(kind, () => send(name))
    const made = answer?.body[kind === 'import' ? 'article' : 'doc']
    log.made.push({ kind, name, id: outcome === 'done' ? idOf(made) : null, outcome })
  }
  const upload = async () => {
    const picture = await pngOf(40, 30, `#${randomBytes(3).toString('hex')}`)
    await make('upload', (name) => {
      const form = new FormData()
      const type = 'image/png'
      form.set('file', new File([new Uint8Array(picture)], `${name}.png`, { type }))
      form.set('_payload', JSON.stringify({ alt: name }))
      return editor('POST', '/media', form)
    })
  }
  /** Reads a text and adds one paragraph to it, as the writing room saves it. */
  const writeOn = async () => {
    const given = await call('read', () => writer('GET', `/articles/${written}?draft=true&depth=0`))
    if (given.outcome !== 'done') return
    const body = given.answer?.body.body as Body
    const { begun, ended } = given
    log.operations.push({
      object: WRITTEN,
      kind: 'readList',
      values: listWritten(body),
      begun,
      ended,
    })
    const value = `written ${(serial += 1)}`
    const node: BodyNode = paragraphNode(value)
    const kept = bodyToMergeBlocks(body).map(({ digest, id }) => ({ id, digest }))
    const { answer: _, ...told } = await call('write on', () =>
      writer('POST', `/articles/${written}/text`, {
        base: { blocks: kept },
        blocks: [...kept, { id: `b${serial}`, digest: digestNode(node), node }],
      }),
    )
    log.operations.push({ object: WRITTEN, kind: 'append', value, ...told })
  }
  const rename = async () => {
    const value = `Colleague ${(serial += 1)}`
    const { begun, ended, outcome } = await call('rename', () =>
      admin('PATCH', `/users/${colleague}?depth=0`, { name: value }),
    )
    log.operations.push({ object: COLLEAGUE, kind: 'write', value, begun, ended, outcome })
  }

  const one = (articles: number[]) => articles[(serial += 1) % articles.length] ?? 0
  const work = [
    () => save(one(loose)),
    async () => {
      await save(one(loose))
      await read(one(loose))
    },
    () => save(typed, 'autosave'),
    writeOn,
    () => carryOn(printed[0] ?? 0),
    () => carryOn(printed[1] ?? 0),
    goBack,
    async () => {
      await make('import', (name) => writer('POST', '/manuscripts/import', formOf(name)))
      await upload()
    },
    async () => {
      await make('create', (name) => writer('POST', '/contributors', { name }))
      await rename()
    },
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

type Answered = ReturnType<Magazine['staff']['writer']>

export const textOf = (article: number) => `text ${article}`

/** A text that grows by a paragraph at a time, and what one client alone writes over. */
export const WRITTEN = 'paragraphs'
export const COLLEAGUE = 'the name of a colleague'

/** The paragraphs that were written on, in their order. */
export function listWritten(body: Body): string[] {
  return (body.root.children ?? []).flatMap(({ children }) => {
    const words = children?.[0]?.text
    return words?.startsWith('written ') ? [words] : []
  })
}
