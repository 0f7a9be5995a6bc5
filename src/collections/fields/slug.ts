import type { CollectionSlug, Field, FieldHook, PayloadRequest } from 'payload'
import { decideSlug } from './decideSlug'

/**
 * The address of a document under its kind. It is made from the title, follows the title as long
 * as nobody has typed another, and is always unique, in drafts too (Payload enforces uniqueness of
 * a draft only when it goes live). A copy of a document begins with an address made from its title.
 */
export function slug({ collection, from }: { collection: CollectionSlug; from: string }): Field {
  const fill: FieldHook = async ({ data, operation, originalDoc, req, value }) => {
    const before: string | undefined = originalDoc?.slug ?? undefined
    const isCopied = operation === 'create' && value === before
    const previous = operation === 'create' ? undefined : before
    const wanted = decideSlug({
      typed: typeof value === 'string' && !isCopied ? value : undefined,
      previous,
      title: String(data?.[from] ?? originalDoc?.[from] ?? ''),
      titleBefore: String(originalDoc?.[from] ?? ''),
    })
    if (wanted === '' || wanted === previous) return previous ?? null
    return freeSlug({ collection, id: originalDoc?.id as number | undefined, req, wanted })
  }
  return {
    name: 'slug',
    type: 'text',
    index: true,
    unique: true,
    hooks: { beforeValidate: [fill] },
    admin: {
      position: 'sidebar',
    },
  }
}

async function freeSlug({
  collection,
  id,
  req,
  wanted,
}: {
  collection: CollectionSlug
  id: number | undefined
  req: PayloadRequest
  wanted: string
}): Promise<string> {
  const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts)
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? wanted : `${wanted}-${count}`
    const taken = await Promise.all(
      (hasDrafts ? [false, true] : [false]).map((draft) =>
        req.payload.find({
          collection,
          depth: 0,
          draft,
          limit: 1,
          overrideAccess: true,
          pagination: false,
          req,
          where: {
            and: [
              { slug: { equals: candidate } },
              ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
            ],
          },
        }),
      ),
    )
    if (taken.every(({ docs }) => docs.length === 0)) return candidate
  }
}
