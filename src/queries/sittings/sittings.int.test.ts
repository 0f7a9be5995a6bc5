import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makePeople, type People, type Person } from '../../../tests/factories/makePeople'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { bodyToMergeBlocks, digestNode } from '../../richtext/bodyBlocks'
import type { Body } from '../../richtext/model'
import { paragraphNode } from '../../richtext/testNodes'
import type { SittingText } from './getSitting'
import { listSittings, type SittingList } from './listSittings'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const call = async (
  as: Person,
  method: 'GET' | 'PATCH' | 'POST',
  path: string,
  body?: Record<string, unknown>,
) => callREST(forme.payload, { method, path, as: as.jwt, ...(body ? { body } : {}) })

async function make(words: string[]): Promise<number> {
  const data = { title: 'On lines', body: bodyOf(words) }
  const made = await call(people.editor, 'POST', '/articles?draft=true&depth=0', data)
  return Number((made.body.doc as { id: number }).id)
}

/** Writes the whole text anew, as the room does. */
async function write(id: number, by: Person, words: string[], more: object = {}): Promise<void> {
  const article = await forme.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
  })
  const base = bodyToMergeBlocks(article.body as Body).map(({ digest, id: block }) => ({
    digest,
    id: block,
  }))
  const blocks = words.map((text, place) => {
    const node = paragraphNode(text)
    return { id: base[place]?.id ?? `new-${place}`, digest: digestNode(node), node }
  })
  const { status } = await call(by, 'POST', `/articles/${id}/text`, {
    base: { blocks: base },
    blocks,
    ...more,
  })
  expect(status).toBe(200)
}

async function list(id: number, query = ''): Promise<SittingList> {
  const { body, status } = await call(people.editor, 'GET', `/articles/${id}/sittings${query}`)
  expect(status).toBe(200)
  return body as unknown as SittingList
}

describe('listSittings', () => {
  it('names who wrote in which sitting, with the words each changed', async () => {
    const id = await make(['One two three.', 'Four.'])
    await write(id, people.otherEditor, ['One two three.', 'Four five six.'])
    await write(id, people.otherEditor, ['One two three.', 'Four five six seven.'])
    await write(id, people.editor, ['One three.', 'Four five six seven.'])
    const { next, sittings } = await list(id)
    expect(next).toBeNull()
    expect(sittings).toMatchObject([
      { by: people.editor.name, inserted: 0, deleted: 1, notes: 0 },
      { by: people.otherEditor.name, inserted: 3, deleted: 0 },
      { by: people.editor.name, inserted: 6, deleted: 0, before: null },
    ])
    expect(sittings[0]?.before).toBe(sittings[1]?.version)
  })

  it('has no sitting for a save of details, and does not take it for its saver’s words', async () => {
    const id = await make(['One two.'])
    await write(id, people.otherEditor, ['One two three.'])
    await call(people.editor, 'PATCH', `/articles/${id}?draft=true`, { topics: ['lines'] })
    const { sittings } = await list(id)
    expect(sittings.map(({ by }) => by)).toEqual([people.otherEditor.name, people.editor.name])
  })

  it('goes on from page to page without leaving a word out', async () => {
    const id = await make(['None.'])
    for (let turn = 1; turn <= 7; turn += 1) {
      const by = turn % 2 === 0 ? people.editor : people.otherEditor
      await write(id, by, [`None. ${'word '.repeat(turn).trim()}`])
    }
    const req = await requestOf(forme.payload, people.editor)
    const first = await listSittings({ id, page: 5, req })
    expect(first.next).not.toBeNull()
    const second = await listSittings({ id, page: 5, req, from: first.next ?? 0 })
    const all = [...first.sittings, ...second.sittings]
    expect(second.next).toBeNull()
    expect(all.slice(0, -1).every(({ inserted }) => inserted === 1)).toBe(true)
    expect(all.map(({ version }) => version)).toEqual(
      [...new Set(all.map(({ version }) => version))].sort((a, b) => b - a),
    )
    expect(all).toHaveLength(8)
  })

  it('refuses as reading the article does', async () => {
    const id = await make(['One.'])
    expect((await call(people.writer, 'GET', `/articles/${id}/sittings`)).status).toBe(404)
    expect((await call(people.editor, 'GET', `/articles/${id}/sittings?from=x`)).status).toBe(400)
    expect((await call(people.editor, 'GET', `/articles/99999/sittings`)).status).toBe(404)
  })
})

describe('getSitting', () => {
  it('shows what a sitting changed, and gives its text to be put back', async () => {
    const id = await make(['One two three.'])
    await write(id, people.otherEditor, ['One three.', 'New.'])
    const [last] = (await list(id)).sittings
    const path = `/articles/${id}/sittings/${last?.version}?before=${last?.before}`
    const { body } = await call(people.editor, 'GET', path)
    const { blocks, stored } = body as unknown as SittingText
    expect(blocks.map(({ change }) => change)).toEqual(['changed', 'inserted'])
    expect(stored.head.title).toBe('On lines')
    expect(stored.blocks).toHaveLength(2)
  })

  it('is of this article only, and of nobody who may not read it', async () => {
    const [one, other] = [await make(['One.']), await make(['Other.'])]
    const version = (await list(other)).sittings[0]?.version
    const of = (as: Person, id: number, which: unknown = version) =>
      call(as, 'GET', `/articles/${id}/sittings/${String(which)}`)
    expect((await of(people.editor, one)).status).toBe(404)
    expect((await of(people.editor, one, 'x')).status).toBe(404)
    expect((await of(people.writer, other)).status).toBe(404)
    expect((await of(people.editor, other)).status).toBe(200)
  })
})

describe('a text that is put back', () => {
  it('leaves what it takes the place of among the versions', async () => {
    const id = await make(['First words.'])
    await write(id, people.editor, ['Second words.'])
    await write(id, people.editor, ['First words.'], { beginsSitting: true })
    const { docs } = await forme.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: '-id',
    })
    const holds = docs.map(({ version }) => JSON.stringify(version.body).includes('Second words.'))
    expect(holds.slice(0, 2)).toEqual([false, true])
    const { sittings } = await list(id)
    expect(sittings).toMatchObject([{ inserted: 1, deleted: 1 }, { before: null }])
    expect(sittings[0]?.before).toBe(sittings[1]?.version)
  })
})
