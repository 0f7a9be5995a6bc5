import { createLocalReq, type Payload } from 'payload'
import { signOffArticle } from '../../../src/operations/signOffArticle'
import { submitArticle } from '../../../src/operations/submitArticle'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makePicture } from '../../../tests/factories/makePicture'
import { makeReference } from '../../../tests/factories/makeReference'
import type { Staff } from './makeStaff'

/** How an issue is made up: `words` and `notes` are those of one article. */
export type IssueSize = { articles: number; words: number; notes: number }

const WORDS = 'a line of type is read upside down and from left to right by whoever set it'.split(
  ' ',
)

/** How many paragraphs an article has, and how many works its notes cite in turn. */
const PARAGRAPHS = 30
const WORKS = 40

let number = 100

/** Makes an issue of which every article is approved, and answers its id. */
export async function makeIssueToPrint(
  payload: Payload,
  { editor, publisher, writer }: Staff,
  { articles, notes, words }: IssueSize,
): Promise<number> {
  const contributor = await payload.create({
    collection: 'contributors',
    data: { name: `Author of ${articles}` },
    depth: 0,
  })
  const works: number[] = []
  for (let place = 0; place < WORKS; place += 1) {
    const title = `A work on type, volume ${place} of ${articles}`
    works.push((await makeReference(payload, { title })).id)
  }
  const ids: number[] = []
  for (let place = 0; place < articles; place += 1) {
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        title: `Article ${place + 1} of ${articles}`,
        kind: 'article',
        language: 'en-GB',
        stage: 'drafting',
        authors: [{ contributor: contributor.id, role: 'author' }],
        body: bodyOf(
          Array.from({ length: PARAGRAPHS }, (_, paragraph) => say(words / PARAGRAPHS, paragraph)),
          Array.from({ length: notes }, (_, note) => ({
            reference: works[(note + place) % WORKS] ?? 0,
            locator: String(note + 1),
          })),
        ),
      },
      depth: 0,
      draft: true,
      user: writer,
    })
    const { contentHash } = await submitArticle({
      id,
      req: await createLocalReq({ user: writer }, payload),
    })
    for (const kind of ['edit', 'quotations']) {
      const req = await createLocalReq({ user: editor }, payload)
      await signOffArticle({ id, contentHash, kind, req })
    }
    ids.push(id)
  }
  number += 1
  const issue = await payload.create({
    collection: 'issues',
    data: {
      number,
      label: `Issue ${number}`,
      cover: (await makePicture(payload)).id,
      contents: [{ heading: 'Essays', articles: ids }],
    },
    depth: 0,
    user: publisher,
  })
  return issue.id
}

function say(count: number, shift: number): string {
  return Array.from(
    { length: count },
    (_, place) => `${WORDS[(place + shift) % WORDS.length]}`,
  ).join(' ')
}
