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
import { TRIALS } from '../trials'
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
/** A stretch of running text: words with looks, links, breaks and notes, of which some say nothing. */
const INLINE: fc.Arbitrary<() => Node> = fc.oneof(
  fc
    .tuple(WORDS, fc.integer({ max: 127, min: 0 }))
    .map(([text, format]) => () => ({ type: 'text', version: 1, text, format })),
  fc.constant(() => ({ type: 'linebreak', version: 1 })),
  fc
    .tuple(WORDS, fc.constantFrom('https://example.org/a', '/about', 'mailto:a@example.org'))
    .map(([text, url]) => () => ({
      ...element,
      type: 'link',
      children: [{ type: 'text', version: 1, text, format: 0 }],
      fields: { linkType: 'custom', newTab: false, url },
    })),
  fc.tuple(fc.boolean(), WORDS, INNER).map(([cites, locator, prose]) => () => {
    const { fields } = block({
      blockType: 'note',
      citations: cites ? [{ id: `c${count}`, reference, label: 'page', locator }] : [],
      prose,
    })
    return { type: 'inlineBlock', version: 1, fields }
  }),
)
const RUNNING = fc.array(INLINE, { maxLength: 3 })
const holding = (fields: Node, makers: (() => Node)[]) => ({
  ...element,
  ...fields,
  children: makers.map((make) => make()),
})

const BLOCK: fc.Arbitrary<() => Node> = fc.oneof(
  RUNNING.map((makers) => () => holding({ type: 'paragraph' }, makers)),
  fc.tuple(fc.constantFrom('h2', 'h3', 'h4'), RUNNING).map(
    ([tag, makers]) =>
      () =>
        holding({ type: 'heading', tag }, makers),
  ),
  fc.tuple(fc.constantFrom('bullet', 'number'), fc.array(RUNNING, { maxLength: 2 })).map(
    ([listType, items]) =>
      () =>
        holding(
          { type: 'list', listType, start: 1, tag: listType === 'bullet' ? 'ul' : 'ol' },
          items.map((makers, at) => () => holding({ type: 'listitem', value: at + 1 }, makers)),
        ),
  ),
  fc.constant(() => ({ type: 'horizontalrule', version: 1 })),
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

/** Null of what no save accepts. */
async function tryToPrint(
  data: Partial<Article>,
): Promise<{ kinds: string[]; answer: string } | null> {
  const { payload } = forme
  const authors = [{ contributor: author, role: 'author' as const }]
  const made = makeArticle(payload, { by: people.writer, authors, ...data })
  const { id } = await made.catch(refusedAtSaving)
  if (id === undefined) return null
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

function refusedAtSaving(error: unknown): { id?: undefined } {
  const { status } = error as { status?: number }
  if (status === undefined || status >= 500) throw error
  return {}
}

it.each<[string, () => Node, string]>([
  ['an aside', () => block({ blockType: 'aside', content: rootOf([paragraph('')]) }), 'incomplete'],
  ['a quotation', () => block({ blockType: 'quotation' }), 'incomplete'],
  ['a figure', () => block({ blockType: 'figure' }), 'incomplete'],
])('says of %s that it is empty, with its place', async (_, make, kind) => {
  const body = rootOf([paragraph('A text.'), make()]) as unknown as Article['body']
  const tried = await tryToPrint({ body })
  expect(tried?.kinds).toContain(kind)
  expect(tried?.answer).toBe('notReady 422')
})

it('prints what has no obstacle, and has an obstacle for everything it does not print', async () => {
  expect(await tryToPrint({ body: cited() })).toEqual({ kinds: [], answer: 'done' })
  let printed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(BLOCK, { minLength: 1, maxLength: 4 }), async (makers) => {
      const children = [paragraph('A first sentence.'), ...makers.map((make) => make())]
      const body = rootOf(children) as unknown as Article['body']
      const tried = await tryToPrint({ body })
      if (!tried) return
      expect(tried.answer).toBe(tried.kinds.length === 0 ? 'done' : 'notReady 422')
      printed += tried.kinds.length === 0 ? 1 : 0
    }),
    { numRuns: TRIALS },
  )
  expect(printed).toBeGreaterThan(0)
})
