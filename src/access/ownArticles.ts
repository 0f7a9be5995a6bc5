import type { TypedUser, Where } from 'payload'

/** A person's own articles: those they began, have assigned, or are named on as a contributor. */
export function ownArticles(user: TypedUser): Where {
  const ways: Where[] = [{ createdBy: { equals: user.id } }, { assignee: { equals: user.id } }]
  const contributor = typeof user.contributor === 'object' ? user.contributor?.id : user.contributor
  if (contributor) ways.push({ 'authors.contributor': { equals: contributor } })
  return { or: ways }
}
