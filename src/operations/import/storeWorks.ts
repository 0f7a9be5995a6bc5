/**
 * The works of a file of references, put on the desk part by part: what is there already is found by
 * its key, everything else is made.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { CslItem } from '../../citations/model'
import { indexNearMatches } from '../../citations/references/findNearMatches'
import { referenceToCsl, type ReferenceFields } from '../../lib/csl'
import { getSession } from '../../lib/database/getSession'
import { listDifferences } from '../../manuscript/apparatus/bind/referenceIndex'
import {
  findReferenceCandidates,
  type ReferenceCandidate,
} from '../../queries/findReferenceCandidates'
import { createReferences } from './createReferences'
import { rememberNames } from './rememberNames'

/** An entry of a file with the line it begins on. */
type Entry = { line: number; title: string }

/** An entry as it will stand on the desk. */
export type SentWork = Entry & {
  id: string
  key: string
  csl: CslItem
  notes: []
  fields: ReferenceFields
  /** What citations by key call it: the file’s own key, where it has one. */
  managerIDs: string[]
}

/** What became of works of a file. */
export type StoredWorks = {
  /**
   * References made; `like` are ids of references they may be the same as, eight at most and the
   * nearest, for an editor to merge.
   */
  made: (Entry & { reference: number; like: number[] })[]
  /** Entries that are on the desk already; `differing` fields stayed as the desk has them. */
  matched: (Entry & { reference: number; differing: string[] })[]
}

/** Works of a file that may be one with another, beside the works on the desk. */
type Likes = {
  onDesk: ReferenceCandidate[]
  /** The works that are like the one at this place of the file: on the desk, and before it in the file. */
  listLike: (place: number) => { onDesk: number[]; inFile: number[] }
}

/** Of so many works like it an editor is told, the nearest first; nobody reads on. */
const MOST_LIKE = 8

/**
 * Likeness is asked for once for the whole file: it is told to an editor and decides nothing, so what
 * others store meanwhile may be missing from it.
 */
export async function findLikes(works: readonly SentWork[], req: PayloadRequest): Promise<Likes> {
  const onDesk = await findReferenceCandidates({
    req,
    // A key is no name of a work in all files, so works are not matched by it.
    works: works.map(({ csl, key }) => ({ csl, key })),
  })
  const nearTo = indexNearMatches([
    ...onDesk.map(({ csl }, place) => ({ ...csl, id: String(place) })),
    ...works.map(({ csl }, place) => ({ ...csl, id: String(onDesk.length + place) })),
  ])
  return {
    onDesk,
    listLike: (place) => {
      const work = works[place]
      if (!work) return { onDesk: [], inFile: [] }
      const near = nearTo({ ...work.csl, id: '' }, onDesk.length + place).slice(0, MOST_LIKE)
      const places = near.map(({ reference }) => Number(reference.id))
      return {
        onDesk: places.filter((at) => at < onDesk.length).map((at) => Number(onDesk[at]?.id)),
        inFile: places.filter((at) => at >= onDesk.length).map((at) => at - onDesk.length),
      }
    },
  }
}

/**
 * Stores what is not on the desk yet, within a transaction, from this place of the file on. Works are
 * matched as they will stand, so that a file the desk has written finds its own works again; two
 * entries of one work are that work once. `stored` are the references of the works before, by place.
 */
export async function storeWorks({
  from,
  likes,
  req,
  stored,
  works,
}: {
  from: number
  likes: Likes
  req: PayloadRequest
  stored: Map<number, number>
  works: readonly SentWork[]
}): Promise<StoredWorks> {
  const known = await findByKeys(works, likes.onDesk, req)
  const firsts = new Map<string, number>()
  for (const [index, { key }] of works.entries()) {
    if (!known.has(key) && !firsts.has(key)) firsts.set(key, index)
  }
  const fresh = works.filter(({ key }, index) => firsts.get(key) === index)
  const ids = await createReferences(fresh, req)
  const made = new Map(fresh.map(({ key }, at) => [key, ids[at] ?? 0]))
  const report: StoredWorks = { made: [], matched: [] }
  const called: { id: number; managerIDs: string[] }[] = []
  for (const [index, { csl, key, line, managerIDs, title }] of works.entries()) {
    const there = known.get(key)
    const reference = there?.id ?? made.get(key) ?? 0
    stored.set(from + index, reference)
    if (firsts.get(key) === index) {
      const { inFile, onDesk } = likes.listLike(from + index)
      const others = inFile.flatMap((place) => stored.get(place) ?? [])
      const like = [...new Set([...onDesk, ...others])].filter((id) => id !== reference)
      report.made.push({ reference, line, title, like })
      continue
    }
    const first = works[firsts.get(key) ?? -1]?.csl
    const differing = listDifferences([csl, there?.csl ?? first ?? csl])
    report.matched.push({ reference, line, title, differing })
    called.push({ id: reference, managerIDs })
  }
  await rememberNames(called, req)
  return report
}

/** The works on the desk of these keys, as they stand now; of two of one key the older. */
async function findByKeys(
  works: readonly SentWork[],
  candidates: readonly ReferenceCandidate[],
  req: PayloadRequest,
): Promise<Map<string, { id: number; csl: CslItem }>> {
  const session = await getSession(req)
  const keys = [...new Set(works.map(({ key }) => key))]
  const { rows } = await session.execute(sql`
    select key, min(id) as id from "references"
    where merged_into_id is null and key = any(${sql.param(keys)}::varchar[]) group by key`)
  const byID = new Map(candidates.map(({ csl, id }) => [Number(id), csl]))
  const since = rows.map(({ id }) => Number(id)).filter((id) => !byID.has(id))
  if (since.length > 0) {
    const { docs } = await req.payload.find({
      collection: 'references',
      depth: 0,
      joins: false,
      overrideAccess: true,
      pagination: false,
      req,
      where: { id: { in: since } },
    })
    for (const reference of docs) byID.set(reference.id, referenceToCsl(reference))
  }
  return new Map(
    rows.flatMap((row): [string, { id: number; csl: CslItem }][] => {
      const csl = byID.get(Number(row['id']))
      return csl ? [[String(row['key']), { id: Number(row['id']), csl }]] : []
    }),
  )
}
