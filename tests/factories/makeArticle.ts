import type { Payload } from 'payload'
import type { Article } from '../../src/payload-types'
import { bodyOf } from './bodyOf'
import type { Person } from './makePeople'

const PARAGRAPHS = [
  'A compositor reads a line upside down and from left to right.',
  'What is locked up in the forme does not move until somebody unlocks it.',
]

let made = 0

/** Makes a draft of an article, begun by this person, each with a title of its own. */
export function makeArticle(
  payload: Payload,
  { by, ...fields }: Partial<Article> & { by: Person },
): Promise<Article> {
  made += 1
  return payload.create({
    collection: 'articles',
    data: {
      kind: 'article',
      language: 'en-GB',
      stage: 'drafting',
      title: `On reading type, part ${made}`,
      body: bodyOf(PARAGRAPHS),
      ...fields,
    },
    depth: 0,
    draft: true,
    overrideAccess: true,
    user: by.user,
  })
}
