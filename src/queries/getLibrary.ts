import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { MagazineText, Manifest } from '../edition/manifest'
import { namePrinted } from '../edition/printedJSON'
import type { ArticleCorrection } from '../workflow/publication'
import {
  type HiddenArticle,
  hideArticles,
  listHidden,
  type ReadablePrint,
  type StoredPrint,
  type WithdrawnArticle,
} from './readableEdition'
import { listPictureNames } from './listPictureNames'
import { magazineText } from './magazineText'
import { packManifest } from './packManifest'

/** An issue that was taken from readers, with the prints whose addresses now say so. */
export type WithdrawnIssue = { withdrawnAt: string; reason: string; prints: StoredPrint[] }

/** All that readers can reach: the prints of every issue that has a current edition. */
export type Library = {
  magazine: MagazineText
  /** Changes exactly when something readers can reach does. */
  version: string
  /** Each issue's prints, oldest first, the current one last; issues by number, newest first. */
  issues: ReadablePrint[][]
  withdrawn: WithdrawnIssue[]
  /** Articles that were taken from issues which themselves can be read. */
  withdrawnArticles: WithdrawnArticle[]
}

/** Editions are fetched so many at a time: what is not packed yet takes room. */
const AT_ONCE = 4

/** Editions never change, so what has been read once is kept for as long as the process lives. */
const kept = new Map<number, StoredPrint>()

/**
 * What readers can reach now. Asks the database in one statement which editions there are, and
 * fetches those it has not read before; where nothing has changed since `known`, that is given back.
 * Access is off: everything in an edition of a published issue is public, save the articles that
 * were taken from readers, which are taken out here, so that nothing above can show them; of a
 * withdrawn issue it is public only that it was there, and nothing else is looked at.
 */
export async function getLibrary(payload: Payload, known?: Library): Promise<Library> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select (select updated_at::text from magazine limit 1) as magazine, issue.id as issue,
      edition.id as edition, issue.withdrawn_at::text as withdrawn_at,
      issue.withdrawal_reason as reason, hidden.articles as hidden
    from (select) as always
    left join issues as issue on issue.current_edition_id is not null or issue.withdrawn_at is not null
    left join editions as edition on edition.issue_id = issue.id
    left join lateral (
      select json_agg(
        json_build_object('article', article_id::text, 'at', at, 'reason', reason) order by _order
      ) as articles
      from issues_withdrawn_articles where _parent_id = issue.id
    ) as hidden on true
    order by issue.number desc, edition.ordinal`)
  const version = JSON.stringify(rows.map((row) => Object.values(row)))
  if (version === known?.version) return known
  const marks = rows.map(({ edition }) => Number(edition)).filter((id) => id > 0)
  await keep(
    payload,
    marks.filter((id) => !kept.has(id)),
  )
  const ids = [...new Set(rows.flatMap(({ issue }) => (issue === null ? [] : [issue])))]
  const issues = ids.map((id) => {
    const ofIssue = rows.filter(({ issue }) => issue === id)
    const prints = ofIssue.flatMap(({ edition }) => kept.get(Number(edition)) ?? [])
    const hidden = (ofIssue[0]?.hidden ?? []) as HiddenArticle[]
    return { hidden, prints, withdrawnAt: ofIssue[0]?.withdrawn_at, reason: ofIssue[0]?.reason }
  })
  const open = issues.filter(({ prints, withdrawnAt }) => !withdrawnAt && prints.length > 0)
  const magazine = await payload.findGlobal({ slug: 'magazine', depth: 0, overrideAccess: true })
  return {
    magazine: magazineText(magazine),
    version,
    issues: open.map(({ hidden, prints }) => prints.map((print) => hideArticles(print, hidden))),
    withdrawnArticles: open.flatMap(({ hidden, prints }) => listHidden(prints, hidden)),
    withdrawn: issues
      .filter(({ withdrawnAt }) => withdrawnAt)
      .map(({ prints, reason, withdrawnAt }) => ({
        prints,
        reason: String(reason ?? ''),
        withdrawnAt: new Date(String(withdrawnAt)).toISOString(),
      })),
  }
}

async function keep(payload: Payload, ids: number[]): Promise<void> {
  const known = new Map<string, unknown>()
  const share = <T>(value: T): T => {
    const key = JSON.stringify(value)
    if (!known.has(key)) known.set(key, value)
    return known.get(key) as T
  }
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const { docs } = await payload.find({
      collection: 'editions',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      where: { id: { in: ids.slice(first, first + AT_ONCE) } },
    })
    for (const edition of docs) {
      const manifest = edition.manifest as unknown as Manifest
      kept.set(edition.id, {
        id: edition.id,
        ordinal: edition.ordinal,
        kind: edition.kind,
        publishedAt: edition.at,
        manifestHash: edition.manifestHash,
        ...(edition.note ? { noteToReaders: edition.note } : {}),
        ...(edition.corrections
          ? { corrections: edition.corrections as unknown as ArticleCorrection[] }
          : {}),
        manifest: packManifest(manifest, share),
        pictures: listPictureNames(manifest),
        printNames: namePrinted(manifest),
      })
    }
  }
}
