import type { CollectionBeforeDeleteHook, CollectionSlug, Where } from 'payload'
import { Refusal } from '../refusal'
import { nounOf } from './nounOf'
import { wording } from '../../wording'

/**
 * A field elsewhere that may point at a document: collection, path of the field, name of the title.
 * `stays` is said instead of the title where nobody can take the document out there, as of what only
 * grows: what has happened to it, after “because”.
 */
export type UsingField = {
  collection: CollectionSlug
  path: string
  title: string
  drafts?: true
  stays?: string
}

const LISTED_AT_MOST = 20

/**
 * Foreign keys in Payload are `ON DELETE SET NULL`, and ids inside rich text are no keys at all: a
 * deletion would leave holes nobody sees. So a document that is used anywhere, in a live row or in
 * a draft, cannot be deleted; the refusal lists the uses with their addresses on the desk.
 */
export function refuseDeletionInUse(
  uses: UsingField[],
  /** What to do instead, where something stays. */
  instead?: string,
): CollectionBeforeDeleteHook {
  return async ({ collection, id, req }) => {
    const found = new Map<
      string,
      { collection: string; id: number | string; title: string; href: string }
    >()
    const stays = new Set<string>()
    for (const use of uses) {
      for (const draft of use.drafts ? [false, true] : [false]) {
        const { docs } = await req.payload.find({
          collection: use.collection,
          depth: 0,
          draft,
          limit: LISTED_AT_MOST,
          overrideAccess: true,
          req,
          where: { [use.path]: { equals: id } } as Where,
        })
        if (use.stays && docs.length > 0) stays.add(use.stays)
        for (const doc of docs) {
          const title = (doc as unknown as Record<string, unknown>)[use.title]
          const href = `/admin/collections/${use.collection}/${doc.id}`
          found.set(href, {
            collection: use.collection,
            id: doc.id,
            title: String(title ?? doc.id),
            href,
          })
        }
      }
    }
    if (found.size === 0) return
    const list = [...found.values()]
    const noun = nounOf(collection.slug)
    if (stays.size > 0) {
      throw new Refusal('inUse', 409, wording.writes.isKept(noun, [...stays], instead ?? ''), {
        uses: list,
      })
    }
    throw new Refusal(
      'inUse',
      409,
      wording.writes.inUse(
        noun,
        list.map(({ title }) => title),
      ),
      { uses: list },
    )
  }
}
