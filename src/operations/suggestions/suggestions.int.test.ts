import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastAct } from '../../../tests/doors/lastAct'
import { reasonOf } from '../../../tests/doors/reasonOf'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People, type Person } from '../../../tests/factories/makePeople'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { getReviewActs } from '../../queries/review/getReview'
import { listSuggestions } from '../../queries/suggestions/listSuggestions'
import { digestNode, type BodyBlock } from '../../richtext/bodyBlocks'
import { listBodyChanges } from '../../richtext/suggested/bodyChanges'
import type { SettleAct } from '../../workflow/suggesting'
import { signOffArticle } from '../signOffArticle'
import { submitArticle } from '../submitArticle'
import { addSuggestions } from './addSuggestions'
import { blocksOf } from './layBeside'
import { settleSuggestions } from './settleSuggestions'
import { suggestText } from './suggestText'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const FIRST = 'The compositor reads a line upside down.'
const SECOND = 'A line that is too long is broken; a line that is too short is spaced.'
const as = (person?: Person): Promise<PayloadRequest> => requestOf(forme.payload, person)
const article = async (by = people.writer) =>
  (await makeArticle(forme.payload, { by, body: bodyOf([FIRST, SECOND]) })).id
const find = (id: number) =>
  forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
const blocks = async (id: number) => blocksOf(await find(id))
const list = async (id: number) => listSuggestions({ id, req: await as(people.editor) })
const wordsOf = async (id: number) =>
  (await blocks(id)).map(({ node }) => (node.children ?? []).map(({ text }) => text).join(''))

/** The same blocks with other words in one of them. */
function reword(all: readonly BodyBlock[], at: number, words: string): BodyBlock[] {
  return all.map((block, place) => {
    if (place !== at) return block
    const [text] = block.node.children ?? []
    const node = { ...block.node, children: [{ ...text, type: 'text', text: words }] }
    return { ...block, node, digest: digestNode(node) }
  })
}

async function suggest(
  id: number,
  edit: (all: BodyBlock[]) => BodyBlock[],
  person: Person | undefined = people.editor,
  shown: number[] = [],
) {
  const base = await blocks(id)
  const suggested = { base, blocks: edit(base), shown }
  return suggestText({ id, req: await as(person), suggested })
}
const settle = async (
  act: SettleAct,
  id: number,
  ids: number[],
  person: Person | undefined = people.writer,
  answer?: string,
) => settleSuggestions({ act, answer, id, ids, req: await as(person) })

describe('suggestText', () => {
  it('keeps what somebody would change beside the text, which stays as it is', async () => {
    const id = await article()
    const before = await find(id)
    await suggest(id, (all) => reword(all, 0, FIRST.replace('upside down', 'from left to right')))
    const after = await find(id)
    expect([after.body, after.contentHash, after.changedBy]).toEqual([
      before.body,
      before.contentHash,
      before.changedBy,
    ])
    expect(await list(id)).toMatchObject([
      {
        author: { id: people.editor.id, name: 'editor' },
        broughtBy: null,
        state: 'open',
        words: 'upside down → from left to right',
      },
    ])
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'suggestion.make',
      actor: people.editor.id,
      outcome: 'done',
    })
  })

  it('changes what was suggested before, and withdraws what was undone', async () => {
    const id = await article()
    const both = (all: BodyBlock[]) =>
      reword(reword(all, 0, FIRST.replace('line', 'row')), 1, SECOND.replace('short', 'brief'))
    await suggest(id, both)
    const made = await list(id)
    expect(made.map(({ words }) => words)).toEqual(['line → row', 'short → brief'])
    const ids = made.map((one) => one.id)
    await suggest(id, (all) => reword(all, 0, FIRST.replace('line', 'forme')), people.editor, ids)
    expect((await list(id)).map(({ id: one, state, words }) => [one, state, words])).toEqual([
      [ids[0], 'open', 'line → forme'],
      [ids[1], 'withdrawn', 'short → brief'],
    ])
  })

  it.each([
    [undefined, 'notSignedIn 401'],
    ['writer', 'done'],
    ['otherWriter', 'notFound 404'],
    ['editor', 'done'],
    ['publisher', 'done'],
    ['admin', 'roleMissing 403'],
  ] as const)('by %s: %s', async (role, outcome) => {
    const id = await article()
    const base = await blocks(id)
    const suggested = { base, blocks: reword(base, 0, 'Other words.'), shown: [] }
    const act = suggestText({ id, req: await as(role && people[role]), suggested })
    expect(await reasonOf(act)).toBe(outcome)
  })

  it('is refused of a block an article cannot hold', async () => {
    const id = await article()
    const node = { type: 'script', children: [] }
    const act = suggest(id, (all) => [...all, { id: 'x', digest: digestNode(node), node }])
    expect(await reasonOf(act)).toBe('invalid 400')
  })
})

describe('settleSuggestions', () => {
  it('takes one into the text, in the names of both, and follows the others', async () => {
    const id = await article()
    await suggest(id, (all) =>
      reword(all, 0, FIRST.replace('compositor', 'typesetter').replace('upside down', 'reversed')),
    )
    const [first, second] = await list(id)
    await settle('take', id, [first?.id ?? 0], people.writer, 'Right.')
    expect((await wordsOf(id))[0]).toBe('The typesetter reads a line upside down.')
    const { changedBy } = await find(id)
    expect(new Set(changedBy as number[])).toEqual(new Set([people.writer.id, people.editor.id]))
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'suggestion.take',
      details: { suggestions: [first?.id], note: 'Right.' },
    })
    await settle('take', id, [second?.id ?? 0])
    expect((await wordsOf(id))[0]).toBe('The typesetter reads a line reversed.')
    expect((await list(id)).map(({ settled, state }) => [state, settled?.by.name])).toEqual([
      ['taken', 'writer'],
      ['taken', 'writer'],
    ])
  })

  it('of two that change the same words takes one, and says why not the other', async () => {
    const id = await article()
    await suggest(id, (all) => reword(all, 0, FIRST.replace('upside down', 'reversed')))
    const turned = (all: BodyBlock[]) => reword(all, 0, FIRST.replace('upside down', 'turned'))
    await suggest(id, turned, people.publisher)
    const ids = (await list(id)).map((one) => one.id)
    const { refused, settled } = await settle('take', id, ids)
    expect([settled, refused.map((one) => one.id)]).toEqual([[ids[0]], [ids[1]]])
    expect(refused[0]?.message).toContain('other words by now')
    expect(await reasonOf(settle('take', id, [ids[1] ?? 0]))).toBe('suggestionCollides 409')
    await settle('leave', id, [ids[1] ?? 0])
    expect((await list(id)).map(({ state }) => state)).toEqual(['taken', 'left'])
  })

  it.each([
    ['take', 'writer', 'done'],
    ['leave', 'editor', 'done'],
    ['take', 'publisher', 'notYours 403'],
    ['withdraw', 'editor', 'done'],
    ['withdraw', 'writer', 'suggestionNotYours 403'],
    ['reopen', 'editor', 'suggestionSettled 409'],
  ] as const)('%s by %s: %s', async (act, role, outcome) => {
    const id = await article()
    await suggest(id, (all) => reword(all, 0, 'Other words.'))
    const ids = (await list(id)).map((one) => one.id)
    expect(await reasonOf(settle(act, id, ids, people[role]))).toBe(outcome)
  })

  it('keeps a submitted text submitted, and nobody who had a hand in it approves it', async () => {
    const id = await article()
    await submitArticle({ id, req: await as(people.writer) })
    await suggest(id, (all) => reword(all, 0, FIRST.replace('upside down', 'reversed')))
    const { contentHash = '' } = await find(id)
    const sign = async (hash: string, person: Person) =>
      signOffArticle({ contentHash: hash, id, kind: 'edit', req: await as(person) })
    expect(await reasonOf(sign(contentHash ?? '', people.editor))).toBe('openSuggestions 422')
    const closed = (await getReviewActs({ id, req: await as(people.editor) })).acts.find(
      ({ act }) => act === 'signOff',
    )
    expect(closed?.closed?.message).toContain('one open suggested change')
    await settle(
      'take',
      id,
      (await list(id)).map((one) => one.id),
    )
    const after = await find(id)
    expect(after.stage).toBe('submitted')
    expect(await reasonOf(sign(after.contentHash ?? '', people.editor))).toBe('ownText 403')
    expect(await reasonOf(sign(after.contentHash ?? '', people.otherEditor))).toBe('done')
  })
})

describe('the words of the head', () => {
  const title = async (id: number) => (await find(id)).title
  const suggestTitle = async (
    id: number,
    now: string,
    person = people.editor,
    shown: number[] = [],
  ) => {
    const base = await blocks(id)
    const { title: was } = await find(id)
    const head = { base: { title: was }, now: { title: now } }
    return suggestText({
      id,
      req: await as(person),
      suggested: { base, blocks: base, head, shown },
    })
  }

  it('are suggested beside the text, written on, and withdrawn', async () => {
    const id = await article()
    const before = await find(id)
    const { shown } = await suggestTitle(id, `${before.title} and rows`)
    const after = await find(id)
    expect([after.title, after.contentHash]).toEqual([before.title, before.contentHash])
    expect(await list(id)).toMatchObject([{ state: 'open', words: 'Title:  → and rows' }])
    await suggestTitle(id, `${before.title} and columns`, people.editor, shown)
    expect(await list(id)).toMatchObject([{ state: 'open', words: 'Title:  → and columns' }])
    // A page that says nothing of the head leaves what is suggested there as it is.
    await suggest(id, (all) => all, people.editor, shown)
    expect(await list(id)).toMatchObject([{ state: 'open' }])
    await suggestTitle(id, before.title, people.editor, shown)
    expect(await list(id)).toMatchObject([{ state: 'withdrawn' }])
  })

  it('are taken with those of the body, in both names; nobody signs off before', async () => {
    const id = await article()
    const was = await title(id)
    await submitArticle({ id, req: await as(people.writer) })
    await suggestTitle(id, `Again: ${was}`)
    await suggest(id, (all) => reword(all, 0, FIRST.replace('upside down', 'reversed')))
    const { contentHash: hash } = await find(id)
    const contentHash = hash ?? ''
    const sign = signOffArticle({ contentHash, id, kind: 'edit', req: await as(people.editor) })
    expect(await reasonOf(sign)).toBe('openSuggestions 422')
    await settle(
      'take',
      id,
      (await list(id)).map((one) => one.id),
    )
    const after = await find(id)
    expect([after.title, after.stage]).toEqual([`Again: ${was}`, 'submitted'])
    expect((await wordsOf(id))[0]).toContain('reversed')
    expect(after.contentHash).not.toBe(contentHash)
    expect(new Set(after.changedBy as number[])).toContain(people.editor.id)
  })

  it('collide with words that were written there since', async () => {
    const id = await article()
    await suggestTitle(id, 'On rows')
    await forme.payload.update({
      collection: 'articles',
      id,
      data: { title: 'Columns' },
      draft: true,
      user: people.writer.user,
    })
    const [one] = await list(id)
    expect(await reasonOf(settle('take', id, [one?.id ?? 0]))).toBe('suggestionCollides 409')
    expect(await title(id)).toBe('Columns')
  })
})

describe('addSuggestions', () => {
  it('lays a file’s changes beside the text once, on the text as it is now', async () => {
    const id = await article()
    const left = await blocks(id)
    const wanted = reword(reword(left, 0, FIRST.replace('reads', 'sees')), 1, 'All anew.')
    const brought = listBodyChanges(left, wanted).map((one) => ({
      ...one,
      authorName: 'A. Reader',
    }))
    await forme.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { body: bodyOf([`Now ${FIRST}`, 'Somebody wrote something else here.']) },
      user: people.writer.user,
    })
    const today = await blocks(id)
    // The writer’s page keeps the ids of blocks; here they are given to what was written on.
    const named = brought.map((one) => ({
      ...one,
      change: { ...one.change, block: today[one.change.block === left[0]?.id ? 0 : 1]?.id ?? '' },
    }))
    const req = await as(people.editor)
    const answer = await addSuggestions({ brought: named, id, req })
    expect(answer).toMatchObject({ known: 0, added: { length: named.length } })
    expect(answer.colliding.length).toBeGreaterThan(0)
    const again = await addSuggestions({ brought: named, id, req: await as(people.editor) })
    expect(again).toEqual({ added: [], known: named.length, colliding: [] })
    const [first] = await list(id)
    expect(first).toMatchObject({
      author: { id: null, name: 'A. Reader' },
      broughtBy: { id: people.editor.id },
      words: 'reads → sees',
    })
    await settle('take', id, [first?.id ?? 0])
    expect((await wordsOf(id))[0]).toBe(`Now ${FIRST.replace('reads', 'sees')}`)
  })
})
