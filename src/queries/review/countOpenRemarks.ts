import type { PayloadRequest } from 'payload'

/**
 * How many remarks on an article nobody has resolved, those whose passage is lost included. Answers
 * to a remark are part of it and do not count.
 */
export async function countOpenRemarks({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'remarks',
    overrideAccess: true,
    req,
    where: {
      and: [
        { article: { equals: article } },
        { answers: { exists: false } },
        { resolvedAt: { exists: false } },
      ],
    },
  })
  return totalDocs
}
