import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { getSession } from '../lib/database/getSession'
import { issueName } from '../workflow/issueName'
import { wording } from '../wording'

/** A place where a picture stands: the record that shows it, and as what. */
export type PictureUser = {
  collection: Extract<CollectionSlug, 'articles' | 'contributors' | 'issues' | 'quotations'>
  id: number
  title: string
  as: string
}

/** An edition that readers had with it. */
export type PictureEdition = { issue: number; name: string; ordinal: number }

/**
 * Where a picture is used: what of the newest drafts, issues, contributors and source texts the person
 * asking may read, and the editions that show one of its files, newest first.
 */
export async function listPictureUse({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<{ uses: PictureUser[]; editions: PictureEdition[] }> {
  const found: PictureUser[] = []
  for (const { as, collection, path, title } of PLACES) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft: collection === 'articles',
      overrideAccess: false,
      pagination: false,
      req,
      select: { [title]: true },
      user: req.user,
      where: { [path]: { equals: id } } as Where,
    })
    for (const doc of docs) {
      const words = (doc as unknown as Record<string, unknown>)[title]
      found.push({
        as,
        collection,
        id: doc.id,
        title: String(words ?? '') || wording.happened.pictureUse.untitled,
      })
    }
  }
  return { uses: found, editions: await listEditions(id, req) }
}

const PLACES = [
  { collection: 'articles', path: 'hero', title: 'title', as: wording.happened.pictureUse.hero },
  { collection: 'articles', path: 'figures', title: 'title', as: wording.happened.pictureUse.text },
  { collection: 'issues', path: 'cover', title: 'name', as: wording.happened.pictureUse.cover },
  {
    collection: 'contributors',
    path: 'portrait',
    title: 'name',
    as: wording.happened.pictureUse.portrait,
  },
  { collection: 'quotations', path: 'scan', title: 'text', as: wording.happened.pictureUse.scan },
] as const

/** What is in a file names it, so an edition shows this picture where its head has that name. */
async function listEditions(id: number, req: PayloadRequest): Promise<PictureEdition[]> {
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select issues.id, issues.number, issues.label, issues.title, editions.ordinal
    from editions join issues on issues.id = editions.issue_id
    where exists (
      select from media cross join lateral jsonb_each_text(media.files) as file
      where media.id = ${id} and (
        editions.head @> jsonb_build_object('pictures', jsonb_build_array(file.value))
        or editions.head @> jsonb_build_object('sections', jsonb_build_array(jsonb_build_object(
          'articles', jsonb_build_array(jsonb_build_object(
            'pictures', jsonb_build_array(file.value))))))))
    order by editions.at desc, editions.id`)
  return rows.map((row) => ({
    issue: Number(row.id),
    name: issueName({
      number: Number(row.number),
      label: String(row.label),
      title: row.title === null ? null : String(row.title),
    }),
    ordinal: Number(row.ordinal),
  }))
}
