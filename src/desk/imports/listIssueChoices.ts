import type { Payload, TypedUser } from 'payload'
import type { Issue } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import { issueName } from '../../workflow/issueName'
import type { IssueChoice } from './importJobs'
import { wording } from '../../wording'

/**
 * The issues a person may bring manuscripts into, newest first, with their sections and with those
 * of their articles that the person can open; last the articles that are in no issue. With `issue`
 * that one alone.
 */
export async function listIssueChoices({
  issue,
  payload,
  user,
}: {
  issue?: number
  payload: Payload
  user: TypedUser
}): Promise<IssueChoice[]> {
  const asked = { depth: 0, overrideAccess: false, pagination: false, user } as const
  const issues = await payload.find({ ...asked, collection: 'issues', sort: '-number' })
  const articles = await payload.find({
    ...asked,
    collection: 'articles',
    draft: true,
    joins: false,
    select: { title: true },
    sort: 'title',
    // A submitted text is for reading only on the desk: it is taken back before it is replaced.
    where: { stage: { not_equals: 'submitted' } },
  })
  const titles = new Map(articles.docs.map(({ id, title }) => [id, title || wording.desk.untitled]))
  const placed = new Set(issues.docs.flatMap(listArticles))
  const choices: IssueChoice[] = issues.docs
    .filter(({ id }) => issue === undefined || id === issue)
    .map((doc) => ({
      id: doc.id,
      name: issueName(doc),
      sections: (doc.contents ?? []).map(({ heading }) => heading),
      articles: named(listArticles(doc), titles),
    }))
  if (issue !== undefined) return choices
  const unplaced = [...titles.keys()].filter((id) => !placed.has(id))
  const none = {
    id: null,
    name: wording.imports.place.noIssue,
    sections: [],
    articles: named(unplaced, titles),
  }
  return [...choices, none]
}

function listArticles({ contents }: Issue): number[] {
  return (contents ?? []).flatMap(({ articles }) =>
    (articles ?? []).map((article) => Number(relationID(article))),
  )
}

function named(ids: number[], titles: ReadonlyMap<number, string>): IssueChoice['articles'] {
  return ids.flatMap((id) => {
    const title = titles.get(id)
    return title === undefined ? [] : [{ id, title }]
  })
}
