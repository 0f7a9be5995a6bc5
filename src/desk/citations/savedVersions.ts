import type { PayloadRequest } from 'payload'
import type { PrintedNote } from '../../citations/model'
import type { Turn } from '../../payload-types'
import { formatNotesBeside } from '../../queries/formatBeside'
import { getArticleText } from '../../queries/getArticleText'
import { getPrinting } from '../../queries/getPrinting'
import { readRelation } from '../readRelation'

/** An explicit save of an article, as far as choosing one goes. `act` is what passed the text on with it. */
export type SavedVersion = {
  id: number
  at: string
  contentHash: string | null
  act?: Turn['act']
}

/**
 * The earlier text with which the present one is compared: the one asked for, else the last explicit
 * save whose text is another, else the last explicit save. Autosaves are never asked: they follow
 * the typing and say nothing about what an editor left behind. `versions` are newest first, without
 * the present one; null where there is none.
 */
export function chooseBaseline(
  versions: readonly SavedVersion[],
  { asked, contentHash }: { asked: number | null; contentHash: string | null },
): SavedVersion | null {
  return (
    versions.find(({ id }) => id === asked) ??
    versions.find((version) => version.contentHash !== contentHash) ??
    versions[0] ??
    null
  )
}

const LOOKED_AT = 100

/** The explicit saves of an article that the person may read, newest first, without the present one. */
export async function listSavedVersions({
  article,
  req,
}: {
  article: number
  req: PayloadRequest
}): Promise<SavedVersion[]> {
  const asked = { depth: 0, overrideAccess: false, req, user: req.user } as const
  const versions = await req.payload.findVersions({
    ...asked,
    collection: 'articles',
    limit: LOOKED_AT,
    select: { autosave: true, latest: true, updatedAt: true, version: { contentHash: true } },
    sort: '-updatedAt',
    where: { parent: { equals: article } },
  })
  const turns = await req.payload.find({
    ...asked,
    collection: 'turns',
    pagination: false,
    where: { article: { equals: article } },
  })
  const acts = new Map(turns.docs.map(({ act, version }) => [readRelation(version), act]))
  // Payload's type of a version leaves `autosave` out.
  const saved = versions.docs.filter(
    (version: { autosave?: boolean | null; latest?: boolean | null }) =>
      !version.autosave && !version.latest,
  )
  return saved.map(({ id, updatedAt, version }) => {
    const act = acts.get(Number(id))
    return {
      id: Number(id),
      at: updatedAt,
      contentHash: version.contentHash ?? null,
      ...(act ? { act } : {}),
    }
  })
}

/**
 * The notes of an earlier version of an article as they would be printed: its own text, with the
 * references as they are now. Null where the person may not read that version.
 */
export async function printVersion({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<PrintedNote[] | null> {
  const version = await req.payload.findVersionByID({
    collection: 'articles',
    id: String(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  if (!version) return null
  const { notes, references } = await getArticleText({ article: version.version, req })
  const given = { notes, references, ...(await getPrinting(req)) }
  return formatNotesBeside(given, String(req.user?.id))
}
