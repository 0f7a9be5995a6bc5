import type { Payload } from 'payload'
import type { MagazineText, Manifest } from '../edition/manifest'
import { relationID } from '../richtext/relationID'
import { magazineText } from './magazineText'

/** One print of an issue as stored. Immutable once made. */
export type StoredEdition = {
  id: number
  ordinal: number
  kind: 'first' | 'correction' | 'rollback'
  publishedAt: string
  hash: string
  noteToReaders?: string
  manifest: Manifest
}

/** All that readers can reach: the prints of every issue that has a current edition. */
export type Library = {
  magazine: MagazineText
  /** Changes exactly when something readers can reach does. */
  version: string
  /** Each issue's prints up to the current one, oldest first; issues by number, newest first. */
  issues: StoredEdition[][]
}

/** Editions never change, so what has been read once is kept for as long as the process lives. */
const kept = new Map<number, StoredEdition>()

/**
 * What readers can reach now. Asks the database only which editions are current and fetches those
 * it has not read before. Access is off: everything in an edition of a published issue is public,
 * and nothing else is looked at.
 */
export async function getLibrary(payload: Payload): Promise<Library> {
  const issues = await payload.find({
    collection: 'issues',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { currentEdition: true, number: true },
    sort: '-number',
    where: { currentEdition: { exists: true } },
  })
  const magazine = await payload.findGlobal({ slug: 'magazine', depth: 0, overrideAccess: true })
  const marks = await payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { issue: true, ordinal: true },
    sort: 'ordinal',
    where: { issue: { in: issues.docs.map(({ id }) => id) } },
  })
  await keep(
    payload,
    marks.docs.map(({ id }) => id).filter((id) => !kept.has(id)),
  )
  const shelves = issues.docs.map((issue) =>
    marks.docs
      .filter((mark) => relationID(mark.issue) === String(issue.id))
      .flatMap(({ id }) => kept.get(id) ?? []),
  )
  return {
    magazine: magazineText(magazine),
    version: [magazine.updatedAt, ...shelves.flat().map(({ id }) => id)].join('.'),
    issues: shelves,
  }
}

async function keep(payload: Payload, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { id: { in: ids } },
  })
  for (const edition of docs) {
    kept.set(edition.id, {
      id: edition.id,
      ordinal: edition.ordinal,
      kind: edition.kind,
      publishedAt: edition.at,
      hash: edition.manifestHash,
      ...(edition.note ? { noteToReaders: edition.note } : {}),
      manifest: edition.manifest as unknown as Manifest,
    })
  }
}
