import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reasonOf } from '../doors/reasonOf'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, type People } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { makeReference } from '../factories/makeReference'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { publishIssue } from '../../src/operations/publishIssue'
import { previewIssue } from '../../src/operations/previewIssue'
import type { Article } from '../../src/payload-types'
import { getReadiness } from '../../src/queries/getReadiness'

/** Whatever can be saved can be published, or is an obstacle with its place. */
let forme: TestPayload
let people: People
let [picture, author, reference, cover] = [0, 0, 0, 0]
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  const { payload } = forme
  picture = (await makePicture(payload, { alt: 'A press' })).id
  cover = (await makePicture(payload, { alt: 'The cover' })).id
  author = (await makeContributor(payload)).id
  reference = (await makeReference(payload)).id
})
afterAll(() => forme.close())

type Node = Record<string, unknown>
const element = { version: 1, direction: null, format: '', indent: 0 }
const paragraph = (text: string): Node => ({
  ...element,
  type: 'paragraph',
  children: text === '' ? [] : [{ type: 'text', version: 1, text, format: 0 }],
})
const rootOf = (children: Node[]) => ({ root: { ...element, type: 'root', children } })
let count = 0
const block = (fields: Node): Node => {
  count += 1
  const id = count.toString(16).padStart(24, '0')
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', ...fields } }
}

const WORDS = fc.constantFrom('', ' ', 'Words', 'More words of a text')
const INNER = fc.oneof(
  fc.constant(undefined),
  fc.array(WORDS, { maxLength: 2 }).map((all) => rootOf(all.map(paragraph))),
)
const BLOCK: fc.Arbitrary<() => Node> = fc.oneof(
  WORDS.map((text) => () => paragraph(text)),
  INNER.map((content) => () => block({ blockType: 'quotation', content })),
  fc.tuple(WORDS, INNER).map(
    ([heading, content]) =>
      () =>
        block({ blockType: 'aside', heading, content }),
  ),
  fc.boolean().map((has) => () => block({ blockType: 'figure', media: has ? picture : undefined })),
  fc.tuple(WORDS, WORDS, WORDS).map(
    ([platform, name, text]) =>
      () =>
        block({ blockType: 'post', platform, author: name, text }),
  ),
)
const cited = () => bodyOf(['A sentence with a note.'], [{ reference, locator: '4' }])

async function tryToPrint(data: Partial<Article>): Promise<{ kinds: string[]; answer: string }> {
  const { payload } = forme
  const { id } = await makeArticle(payload, {
    by: people.writer,
    authors: [{ contributor: author, role: 'author' }],
    ...data,
  })
  await approveArticle(payload, people, id)
  const { id: issue } = await makeIssue(payload, { articles: [id], cover })
  const req = () => requestOf(payload, people.publisher)
  const { obstacles } = await getReadiness({ id: issue, req: await req() })
  for (const { href, message } of obstacles)
    expect([href, message]).toEqual([expect.any(String), expect.any(String)])
  const { manifestHash } = await previewIssue({ id: issue, req: await req() })
  const answer = await reasonOf(publishIssue({ id: issue, manifestHash, req: await req() }))
  return { kinds: obstacles.map(({ kind }) => kind), answer }
}

it.each<[string, () => Node, string]>([
  ['an aside', () => block({ blockType: 'aside', content: rootOf([paragraph('')]) }), 'incomplete'],
  ['a quotation', () => block({ blockType: 'quotation' }), 'incomplete'],
  ['a figure', () => block({ blockType: 'figure' }), 'incomplete'],
])('says of %s that it is empty, with its place', async (_, make, kind) => {
  const body = rootOf([paragraph('A text.'), make()]) as unknown as Article['body']
  const { answer, kinds } = await tryToPrint({ body })
  expect(kinds).toContain(kind)
  expect(answer).toBe('notReady 422')
})

it('prints what has no obstacle, and has an obstacle for everything it does not print', async () => {
  expect(await tryToPrint({ body: cited() })).toEqual({ kinds: [], answer: 'done' })
  await fc.assert(
    fc.asyncProperty(fc.array(BLOCK, { minLength: 1, maxLength: 4 }), async (makers) => {
      const children = [paragraph('A first sentence.'), ...makers.map((make) => make())]
      const body = rootOf(children) as unknown as Article['body']
      const { answer, kinds } = await tryToPrint({ body })
      expect(answer).toBe(kinds.length === 0 ? 'done' : 'notReady 422')
    }),
    { numRuns: 8 },
  )
})
