import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { checkEdition } from '../edition/checkEdition'
import { listPrinted } from '../edition/listPrinted'
import { canonicalJSON } from '../edition/canonicalJSON'
import { headOf, type ManifestHead } from '../edition/heads'
import type { Manifest } from '../edition/manifest'
import { digestFile, digestOf } from '../lib/files/keptFiles'
import { wording } from '../wording'

/** What is wrong with one edition, or with what an issue shows of its editions. */
export type IntegrityProblem = { issue: number; edition?: number; problem: string }

/**
 * Checks everything that was ever printed: each edition for itself (`checkEdition`), one at a time,
 * so that memory holds one manifest only; that its head is the one of its manifest; that every picture it shows
 * is on the disk, byte for byte (each file is read once); and of each issue that its editions are counted from 1
 * without a gap, that what readers have is its newest one, that a withdrawn issue shows none, and
 * that search knows that edition and no other.
 */
export async function checkEditions(
  payload: Payload,
): Promise<{ editions: number; problems: IntegrityProblem[] }> {
  const { drizzle } = payload.db
  const { rows } = await drizzle.execute(
    sql`select id, issue_id from editions order by issue_id, ordinal, id`,
  )
  const problems: IntegrityProblem[] = []
  const known: KnownFiles = new Map()
  for (const { id, issue_id: issue } of rows) {
    const found = await drizzle.execute(
      sql`select manifest, manifest_hash, head from editions where id = ${id}`,
    )
    const { head, manifest, manifest_hash: hash } = found.rows[0] ?? {}
    const edition = Number(id)
    const said = checkEdition({ manifest, manifestHash: String(hash) })
    const more = said.length === 0 ? await checkHead(manifest as Manifest, head, known) : []
    for (const problem of [...said, ...more]) {
      problems.push({ issue: Number(issue), edition, problem })
    }
  }
  return { editions: rows.length, problems: [...problems, ...(await checkPointers(payload))] }
}

const SAID = wording.press.editions

/** What the files of pictures are on the disk, by their names; read once for all editions. */
type KnownFiles = Map<string, 'whole' | 'missing' | 'another'>

async function checkHead(
  manifest: Manifest,
  stored: unknown,
  known: KnownFiles,
): Promise<string[]> {
  const head = headOf(manifest)
  const lost = await checkPictures(head, known)
  if (canonicalJSON(stored) === canonicalJSON(head)) return lost
  return ['What lists and links show of it is not what its manifest says.', ...lost]
}

async function checkPictures(head: ManifestHead, known: KnownFiles): Promise<string[]> {
  const problems: string[] = []
  const shown = [
    { where: SAID.cover, pictures: head.pictures },
    ...listPrinted(head).map(({ id, pictures, text }) => ({
      where: SAID.article(id, text.title),
      pictures,
    })),
  ]
  for (const { pictures, where } of shown) {
    for (const name of new Set(pictures)) {
      const state = known.get(name) ?? (await readState(name))
      known.set(name, state)
      if (state === 'missing') problems.push(SAID.fileMissing(where, name))
      if (state === 'another') {
        problems.push(SAID.fileChanged(where, name))
      }
    }
  }
  return problems
}

async function readState(name: string): Promise<'whole' | 'missing' | 'another'> {
  const found = await digestFile('pictures', name)
  if (found === undefined) return 'missing'
  return found === digestOf(name) ? 'whole' : 'another'
}

async function checkPointers(payload: Payload): Promise<IntegrityProblem[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select issue.id, issue.current_edition_id as current, issue.withdrawn_at is not null as gone,
      current.issue_id as owner, count(edition.id)::integer as count,
      coalesce(max(edition.ordinal), 0)::integer as last, min(edition.ordinal)::integer as first,
      count(distinct edition.ordinal)::integer as ordinals,
      (array_agg(edition.id order by edition.ordinal desc))[1] as newest,
      (select array_agg(distinct edition_id) from search_texts where issue_id = issue.id) as searched
    from issues as issue
      left join editions as edition on edition.issue_id = issue.id
      left join editions as current on current.id = issue.current_edition_id
    group by issue.id, current.issue_id
    order by issue.id`)
  return rows.flatMap((row) => {
    const issue = Number(row.id)
    const [count, last] = [Number(row.count), Number(row.last)]
    const current = row.current === null ? null : Number(row.current)
    const searched = (row.searched as number[] | null) ?? []
    const said: string[] = []
    if (count > 0 && (last !== count || row.first !== 1 || row.ordinals !== count)) {
      said.push(SAID.miscounted(count))
    }
    if (current !== null && row.owner !== issue) {
      said.push(SAID.ofAnotherIssue(current))
    } else if (current !== null && Number(row.newest) !== current) {
      said.push(SAID.notNewest(current, Number(row.newest)))
    }
    if (current !== null && row.gone) said.push(SAID.withdrawn)
    if (current === null && !row.gone && count > 0) {
      said.push(SAID.lost)
    }
    if (searched.some((edition) => edition !== current)) {
      said.push(SAID.searched)
    }
    return said.map((problem) => ({ issue, problem }))
  })
}
