import type { PayloadRequest } from 'payload'
import type { Issue } from '../../payload-types'
import { relationID } from '../../richtext/relationID'
import type { Candidate, Destination } from './model'

/**
 * Where articles of an issue may come from and go to: those of the person's articles that stand in
 * no issue or in another that has not been printed, by title; and the other issues, newest first.
 */
export async function listPlaces({
  issue,
  req,
}: {
  issue: number
  req: PayloadRequest
}): Promise<{ candidates: Candidate[]; destinations: Destination[] }> {
  const asked = {
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
  } as const
  const issues = await req.payload.find({
    ...asked,
    collection: 'issues',
    select: { contents: true, currentEdition: true, label: true, number: true },
    sort: '-number',
  })
  const placed = new Map<number, { name: string; isTaken: boolean }>()
  for (const doc of issues.docs) {
    const isTaken = doc.id === issue || Boolean(doc.currentEdition)
    for (const article of listArticles(doc)) placed.set(article, { name: nameOf(doc), isTaken })
  }
  const articles = await req.payload.find({
    ...asked,
    collection: 'articles',
    draft: true,
    joins: false,
    select: { title: true },
    sort: 'title',
    where: { id: { not_in: [...placed].flatMap(([id, { isTaken }]) => (isTaken ? [id] : [])) } },
  })
  return {
    candidates: articles.docs.map(({ id, title }) => ({
      id,
      title: title || 'Untitled',
      issue: placed.get(id)?.name ?? null,
    })),
    destinations: issues.docs
      .filter(({ id }) => id !== issue)
      .map((doc) => ({
        id: doc.id,
        name: nameOf(doc),
        sections: (doc.contents ?? []).map(({ heading }) => heading),
      })),
  }
}

type Placed = Pick<Issue, 'contents'>

function listArticles({ contents }: Placed): number[] {
  return (contents ?? []).flatMap(({ articles }) =>
    (articles ?? []).flatMap((article) => Number(relationID(article)) || []),
  )
}

function nameOf({ label, number }: Pick<Issue, 'label' | 'number'>): string {
  return `Issue ${number}, ${label}`
}
