import type { Payload, TypedUser } from 'payload'
import { relationID } from '../../richtext/relationID'
import type { IssueChoice } from './model'

/**
 * The issues a person may bring manuscripts into, newest first, or the one that is asked for, with
 * their sections and with those of their articles that the person can open.
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
  const issues = await payload.find({
    ...asked,
    collection: 'issues',
    sort: '-number',
    ...(issue === undefined ? {} : { where: { id: { equals: issue } } }),
  })
  const ids = issues.docs.flatMap(({ contents }) =>
    (contents ?? []).flatMap(({ articles }) => (articles ?? []).map(Number)),
  )
  const articles =
    ids.length === 0
      ? []
      : (
          await payload.find({
            ...asked,
            collection: 'articles',
            draft: true,
            select: { title: true },
            where: { id: { in: ids } },
          })
        ).docs
  const titles = new Map(articles.map(({ id, title }) => [String(id), title]))
  return issues.docs.map(({ contents, id, label, number }) => ({
    id,
    name: `Issue ${number}, ${label}`,
    sections: (contents ?? []).map(({ heading }) => heading),
    articles: (contents ?? []).flatMap(({ articles: inSection }) =>
      (inSection ?? []).flatMap((article) => {
        const title = titles.get(relationID(article) ?? '')
        return title === undefined ? [] : [{ id: Number(relationID(article)), title }]
      }),
    ),
  }))
}
