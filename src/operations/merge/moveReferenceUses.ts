import type { PayloadRequest } from 'payload'
import { vouched } from '../../lib/writes/vouched'
import type { Article } from '../../payload-types'
import { isBody } from '../../richtext/isBody'
import { moveBodyCitations } from '../../richtext/moveBodyCitations'

export type MovedUses = {
  /** Articles that cited it, with the number of citations that were moved. */
  articles: { id: number; title: string; citations: number }[]
  /** Ids of the quotations that were from it. */
  quotations: number[]
}

/**
 * Points everything that pointed at one reference at another: the quotations first, because an
 * article's hash is taken of them too. The rows of the articles are locked already. A quotation
 * keeps its verification: what was compared is the same work under another number.
 */
export async function moveReferenceUses({
  from,
  into,
  req,
}: {
  from: number
  into: number
  req: PayloadRequest
}): Promise<MovedUses> {
  const everything = {
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
  } as const
  const quotations = await req.payload.find({
    collection: 'quotations',
    ...everything,
    select: {},
    sort: 'id',
    where: { reference: { equals: from } },
  })
  for (const { id } of quotations.docs) {
    await req.payload.update({
      collection: 'quotations',
      id,
      data: { reference: into },
      depth: 0,
      overrideAccess: true, // whoever may merge references moves what is quoted from them
      req: vouched(req),
    })
  }

  const articles = await req.payload.find({
    collection: 'articles',
    ...everything,
    draft: true,
    sort: 'id',
    where: { citedReferences: { in: [from] } },
  })
  const moves = new Map([[String(from), into]])
  const moved: MovedUses['articles'] = []
  for (const { body, id, title } of articles.docs) {
    const stored: unknown = body
    if (!isBody(stored)) continue
    const change = moveBodyCitations(stored, moves)
    if (change.moved === 0) continue
    await req.payload.update({
      collection: 'articles',
      id,
      // Payload types rich text by its own generated shape of the same nodes.
      data: { body: change.body as unknown as Article['body'] },
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
      user: req.user,
    })
    moved.push({ id, title, citations: change.moved })
  }
  return { articles: moved, quotations: quotations.docs.map(({ id }) => id) }
}
