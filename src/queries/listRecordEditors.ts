import type { PayloadRequest } from 'payload'
import type { Article } from '../payload-types'
import { relationID } from '../richtext/relationID'

type Record = { id: number; savedBy?: unknown }

/**
 * Everyone who changed a record that a stored text is made of after a moment: works, quotations,
 * contributors, pictures. A text that was set aside is not followed while it lies; when it comes back
 * and says something else, these are the people who made it so.
 */
export async function listRecordEditors({
  article,
  req,
  since,
}: {
  article: Partial<Article>
  req: PayloadRequest
  /** ISO date-time. */
  since: string
}): Promise<number[]> {
  const uses = {
    references: idsOf(article.citedReferences),
    quotations: idsOf(article.quotations),
    contributors: idsOf(article.authors?.map(({ contributor }) => contributor)),
    media: idsOf([...(article.figures ?? []), article.hero]),
  }
  const about = { depth: 0, overrideAccess: true, pagination: false, req } as const
  const later = { updatedAt: { greater_than: since } }
  const people: unknown[] = []
  const quoted = await req.payload.find({
    ...about,
    collection: 'quotations',
    where: { id: { in: uses.quotations } },
  })
  uses.references.push(...idsOf(quoted.docs.map(({ reference }) => reference)))
  for (const collection of ['references', 'quotations', 'contributors', 'media'] as const) {
    const { docs } = await req.payload.find({
      ...about,
      collection,
      where: { and: [{ id: { in: uses[collection] } }, later] },
    })
    people.push(...docs.map((doc) => (doc as Record).savedBy))
  }
  for (const collection of ['references', 'quotations'] as const) {
    const { docs } = await req.payload.findVersions({
      ...about,
      collection,
      where: { and: [{ parent: { in: uses[collection] } }, later] },
    })
    people.push(...docs.map(({ version }) => (version as Record).savedBy))
  }
  return [...new Set(idsOf(people))]
}

function idsOf(relations: readonly unknown[] | null | undefined): number[] {
  return (relations ?? []).flatMap((relation) => {
    const id = relationID(relation)
    return id === undefined ? [] : [Number(id)]
  })
}
