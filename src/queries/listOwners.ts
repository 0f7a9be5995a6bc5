import type { PayloadRequest } from 'payload'
import type { Article } from '../payload-types'
import { relationID } from '../richtext/relationID'

/** By these names in the byline somebody has made the words; an illustrator has not. */
const MAKERS = ['author', 'translator', 'interviewer']

/**
 * Whose own text each of these articles is, by the article's id: whoever began it, and every person
 * of the desk who is printed on it as author, translator or interviewer. One question for all.
 */
export async function listOwners({
  articles,
  req,
}: {
  articles: readonly Pick<Article, 'authors' | 'createdBy' | 'id'>[]
  req: PayloadRequest
}): Promise<Map<number, string[]>> {
  const names = articles.flatMap(namesOn)
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { contributor: true },
    where: { contributor: { in: [...new Set(names)].map(Number) } },
  })
  return new Map(
    articles.map((article) => {
      const own = new Set(namesOn(article))
      const named = docs.filter(({ contributor }) => own.has(relationID(contributor) ?? ''))
      const begun = relationID(article.createdBy)
      const people = [...named.map(({ id }) => String(id)), ...(begun === undefined ? [] : [begun])]
      return [article.id, [...new Set(people)]]
    }),
  )
}

function namesOn({ authors }: Pick<Article, 'authors'>): string[] {
  return (authors ?? [])
    .filter(({ role }) => MAKERS.includes(role))
    .flatMap(({ contributor }) => relationID(contributor) ?? [])
}
