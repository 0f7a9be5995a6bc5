import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '../../lib/refusal'
import { lockRow } from '../../lib/writes/lockRow'
import { wording } from '../../wording'

type Section = { heading?: string; articles?: (number | { id: number })[] | null }

/**
 * An article is in one issue at most, and once. The rows of the articles are locked first, so that
 * two issues saved at the same moment cannot both take one.
 */
export const keepArticlesOnce: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const ids = ((data.contents ?? []) as Section[]).flatMap((section) =>
    (section.articles ?? []).map((article) => (typeof article === 'object' ? article.id : article)),
  )
  const twice = ids.find((id, place) => ids.indexOf(id) !== place)
  if (twice !== undefined) {
    throw new Refusal('articleTwice', 422, wording.collections.issues.faults.articleTwice, {
      article: twice,
    })
  }
  await lockRow(req, 'articles', ...ids)
  if (ids.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'issues',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    where: {
      and: [
        { 'contents.articles': { in: ids } },
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
  })
  const [other] = docs
  if (other) {
    const taken = (other.contents ?? [])
      .flatMap((section) => section.articles ?? [])
      .map((article) => (typeof article === 'object' ? article.id : article))
      .find((id) => ids.includes(id))
    throw new Refusal(
      'articleInOtherIssue',
      422,
      wording.collections.issues.faults.inAnotherIssue(other.number, other.label),
      { article: taken, issue: other.id },
    )
  }
  return data
}
