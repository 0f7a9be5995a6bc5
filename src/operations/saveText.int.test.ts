import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { bodyToMergeBlocks, digestNode, type BodyBlock } from '../richtext/bodyBlocks'
import type { Body, BodyNode } from '../richtext/model'
import { paragraphNode } from '../richtext/testNodes'
import type { SavedText } from './saveText'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const make = async () => (await makeArticle(forme.payload, { by: people.editor })).id

async function read(id: number): Promise<BodyBlock[]> {
  const article = await forme.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
  })
  return bodyToMergeBlocks(article.body as Body)
}

const wordsOf = (blocks: readonly { node: BodyNode }[]) =>
  blocks.map(({ node }) => node.children?.map(({ text }) => text).join(''))

type Edit = { id: string; words?: string }

/** Sends a text as the room does: unchanged blocks by their state, others with their content. */
async function send(
  id: number,
  base: readonly BodyBlock[],
  edits: readonly Edit[],
  { by = people.editor, ...more }: { by?: Person; head?: object; known?: object } = {},
) {
  const { known, ...rest } = more
  const given = new Map(base.map((block) => [block.id, block]))
  const blocks = edits.map(({ id: block, words }) => {
    if (words === undefined) return { id: block, digest: given.get(block)?.digest ?? '' }
    const node = paragraphNode(words)
    return { id: block, digest: digestNode(node), node }
  })
  const { body, status } = await callREST(forme.payload, {
    method: 'POST',
    path: `/articles/${id}/text`,
    as: by.jwt,
    body: {
      base: { blocks: base.map((block) => ({ id: block.id, digest: block.digest })), known },
      blocks,
      ...rest,
    },
  })
  return { status, body: body as unknown as SavedText & { errors?: { reason: string }[] } }
}

describe('saveText', () => {
  it('stores what was written and answers shortly', async () => {
    const id = await make()
    const base = await read(id)
    const { body, status } = await send(id, base, [
      { id: base[0]?.id ?? '' },
      { id: base[1]?.id ?? '', words: 'Other words.' },
      { id: 'new', words: 'A new paragraph.' },
    ])
    expect(status).toBe(200)
    expect(body).toMatchObject({ changed: [], gone: [], conflicts: [], refused: [], by: null })
    expect(JSON.stringify(body).length).toBeLessThan(1000)
    const now = await read(id)
    expect(wordsOf(now).slice(1)).toEqual(['Other words.', 'A new paragraph.'])
    expect(now.map((block) => block.id)).toEqual([...base.map((block) => block.id), 'new'])
  })

  it('brings two people together, and shows both words where they meet', async () => {
    const id = await make()
    const base = await read(id)
    const [first = '', second = ''] = base.map((block) => block.id)
    await send(id, base, [{ id: first, words: 'Hers.' }, { id: second }], {
      by: people.otherEditor,
    })
    const mine = await send(id, base, [{ id: first }, { id: second, words: 'Mine.' }])
    expect(mine.body.changed.map((block) => block.id)).toEqual([first])
    expect(mine.body.by).toBe(people.otherEditor.name)
    expect(wordsOf(await read(id))).toEqual(['Hers.', 'Mine.'])

    const met = await send(id, base, [{ id: first, words: 'Also mine.' }, { id: second }])
    expect(met.body.conflicts).toMatchObject([{ id: first, theirs: { type: 'paragraph' } }])
    expect(wordsOf(await read(id))).toEqual(['Hers.', 'Mine.'])
  })

  it('takes no words of its own for somebody else’s after an answer was lost', async () => {
    const id = await make()
    const base = await read(id)
    const [first = '', second = ''] = base.map((block) => block.id)
    await send(id, base, [{ id: first, words: 'Lost answer' }, { id: second }])
    const known = { [first]: [digestNode(paragraphNode('Lost answer'))] }
    const again = await send(
      id,
      base,
      [{ id: first, words: 'Lost answer, and on' }, { id: second }],
      {
        known,
      },
    )
    expect(again.body.conflicts).toEqual([])
    expect(wordsOf(await read(id))[0]).toBe('Lost answer, and on')
  })

  it('a change of the details does not stand against the text, nor one of the head', async () => {
    const id = await make()
    const base = await read(id)
    const [first = '', second = ''] = base.map((block) => block.id)
    const details = await callREST(forme.payload, {
      method: 'PATCH',
      path: `/articles/${id}?draft=true&autosave=true`,
      as: people.otherEditor.jwt,
      body: { kicker: 'Theirs', topics: ['type'] },
    })
    expect(details.status).toBe(200)
    const { body, status } = await send(id, base, [{ id: first, words: 'Mine.' }, { id: second }], {
      head: { kicker: { from: '', to: 'Mine' }, standfirst: { from: '', to: 'New.' } },
    })
    expect(status).toBe(200)
    expect(body.head).toEqual({ kicker: { theirs: 'Theirs', isConflict: true } })
    const stored = await forme.payload.findByID({
      collection: 'articles',
      id,
      draft: true,
      depth: 0,
    })
    expect(stored).toMatchObject({ kicker: 'Theirs', standfirst: 'New.', topics: ['type'] })
    expect(wordsOf(await read(id))[0]).toBe('Mine.')
  })

  it('refuses one block and stores the others', async () => {
    const id = await make()
    const base = await read(id)
    const [first = '', second = ''] = base.map((block) => block.id)
    const bad: BodyNode = { type: 'table', children: [] }
    const { body } = await callREST(forme.payload, {
      method: 'POST',
      path: `/articles/${id}/text`,
      as: people.editor.jwt,
      body: {
        base: { blocks: base.map((block) => ({ id: block.id, digest: block.digest })) },
        blocks: [
          { id: first, digest: digestNode(bad), node: bad },
          { id: second, digest: digestNode(paragraphNode('Good.')), node: paragraphNode('Good.') },
        ],
      },
    })
    expect(body.refused).toMatchObject([{ id: first, message: expect.stringContaining('table') }])
    const now = await read(id)
    expect(now[0]?.digest).toBe(base[0]?.digest)
    expect(wordsOf(now)[1]).toBe('Good.')
  })

  it('begins a version for every person and keeps to it while they write on', async () => {
    const id = await make()
    const count = async () => {
      const where = { parent: { equals: id } }
      return (await forme.payload.countVersions({ collection: 'articles', where })).totalDocs
    }
    const write = async (words: string, by: Person) => {
      const base = await read(id)
      const [first = '', second = ''] = base.map((block) => block.id)
      await send(id, base, [{ id: first, words }, { id: second }], { by })
    }
    await write('a', people.editor)
    await write('b', people.editor)
    const mine = await count()
    await write('c', people.editor)
    expect(await count()).toBe(mine)
    await write('d', people.otherEditor)
    expect(await count()).toBe(mine + 1)
  })

  it('five people who change another paragraph each at once are all there', async () => {
    const id = await make()
    const start = await read(id)
    const blocks = Array.from({ length: 5 }, (_, place) => ({ id: `p${place}`, words: `${place}` }))
    await send(id, start, blocks)
    const base = await read(id)
    const staff = [people.editor, people.otherEditor, people.publisher]
    const saves = blocks.map((block, place) =>
      send(
        id,
        base,
        base.map((one) =>
          one.id === block.id ? { id: one.id, words: `by ${place}` } : { id: one.id },
        ),
        { by: staff[place % 2] ?? people.editor },
      ),
    )
    for (const { body, status } of await Promise.all(saves)) {
      expect(status).toBe(200)
      expect(body.conflicts).toEqual([])
    }
    expect(wordsOf(await read(id))).toEqual(blocks.map((_, place) => `by ${place}`))
  })

  it.each<[string, number, string, () => Promise<{ status: number; body: object }>]>([
    [
      'nobody',
      401,
      'notSignedIn',
      async () => {
        const id = await make()
        return callREST(forme.payload, {
          method: 'POST',
          path: `/articles/${id}/text`,
          body: empty,
        })
      },
    ],
    [
      'a writer in somebody else’s text',
      404,
      'notFound',
      async () => send(await make(), [], [], { by: people.otherWriter }),
    ],
    [
      'a request that is none',
      400,
      'invalid',
      async () => {
        const id = await make()
        const as = people.editor.jwt
        return callREST(forme.payload, {
          method: 'POST',
          path: `/articles/${id}/text`,
          as,
          body: {},
        })
      },
    ],
    [
      'a changed block without content',
      400,
      'invalid',
      async () => {
        const id = await make()
        const as = people.editor.jwt
        const body = { base: { blocks: [] }, blocks: [{ id: 'x', digest: '1' }] }
        return callREST(forme.payload, { method: 'POST', path: `/articles/${id}/text`, as, body })
      },
    ],
    [
      'a text others read',
      409,
      'textSubmitted',
      async () => {
        const id = await make()
        const as = people.editor.jwt
        await callREST(forme.payload, {
          method: 'POST',
          path: `/articles/${id}/submit`,
          as,
          body: {},
        })
        const base = await read(id)
        return send(
          id,
          base,
          base.map((block) => ({ id: block.id, words: 'x' })),
        )
      },
    ],
  ])('refuses %s', async (_, status, reason, ask) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ errors: [{ reason }] })
  })
})

const empty = { base: { blocks: [] }, blocks: [] }
