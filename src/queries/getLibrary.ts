import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { ManifestHead } from '../edition/heads'
import type { MagazineText } from '../edition/manifest'
import type { ArticleCorrection } from '../workflow/publication'
import {
  type HiddenArticle,
  hideArticles,
  listHidden,
  type ReadablePrint,
  type StoredPrint,
  type WithdrawnArticle,
} from './readableEdition'
import { magazineText } from './magazineText'
import { REACHABLE, VERSION } from './reachable.mjs'

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

/** Heads never change, so what has been read once is kept for as long as the process lives. */
const kept = new Map<number, StoredPrint>()

/**
 * What readers can reach now. Asks the database whether it is another than `known`, which is given
 * back where nothing has changed; else which editions there are, and for the heads of those it has
 * not read before. Words are fetched by whoever shows them (`openArticles`).
 * Access is off: everything in an edition of a published issue is public, save the articles that
 * were taken from readers, which are taken out here, so that nothing above can show them; of a
 * withdrawn issue it is public only that it was there, and nothing else is looked at.
 */
export async function getLibrary(payload: Payload, known?: Library): Promise<Library> {
  const { drizzle } = payload.db
  if (known) {
    const now = await drizzle.execute(
      sql.raw(`with reachable as (${REACHABLE}) select ${VERSION} as version from reachable`),
    )
    if (now.rows[0]?.version === known.version) return known
  }
  const { rows } = await drizzle.execute(
    sql.raw(`with reachable as materialized (${REACHABLE})
      select *, (select ${VERSION} from reachable) as version from reachable order by place`),
  )
  const marks = rows.map(({ edition }) => Number(edition)).filter((id) => id > 0)
  await keep(
    payload,
    marks.filter((id) => !kept.has(id)),
  )
  const byIssue = new Map<unknown, typeof rows>()
  for (const row of rows) {
    if (row.issue !== null) byIssue.set(row.issue, [...(byIssue.get(row.issue) ?? []), row])
  }
  const issues = [...byIssue.values()].map((ofIssue) => {
    const prints = ofIssue.flatMap(({ edition }) => kept.get(Number(edition)) ?? [])
    const hidden = (ofIssue[0]?.hidden ?? []) as HiddenArticle[]
    return { hidden, prints, withdrawnAt: ofIssue[0]?.withdrawn_at, reason: ofIssue[0]?.reason }
  })
  const open = issues.filter(({ prints, withdrawnAt }) => !withdrawnAt && prints.length > 0)
  const magazine = await payload.findGlobal({ slug: 'magazine', depth: 0, overrideAccess: true })
  return {
    magazine: magazineText(magazine),
    version: String(rows[0]?.version),
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

/** What many articles say alike (who wrote them, what they cite, in which language) is held once. */
const shared = new Map<string, unknown>()

function share<T>(value: T): T {
  const key = JSON.stringify(value)
  if (!shared.has(key)) shared.set(key, value)
  return shared.get(key) as T
}

/** Editions are fetched so many at a time: what is not shared yet takes room. */
const AT_ONCE = 50

async function keep(payload: Payload, ids: number[]): Promise<void> {
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const { rows } = await payload.db.drizzle.execute(sql`
      select id, ordinal, kind, at, manifest_hash, note, corrections, head from editions
      where id = any(${sql.param(ids.slice(first, first + AT_ONCE))})`)
    for (const row of rows) {
      const id = Number(row.id)
      kept.set(id, {
        id,
        ordinal: Number(row.ordinal),
        kind: row.kind as StoredPrint['kind'],
        publishedAt: new Date(String(row.at)).toISOString(),
        manifestHash: String(row.manifest_hash),
        ...(row.note ? { noteToReaders: String(row.note) } : {}),
        ...(row.corrections ? { corrections: row.corrections as ArticleCorrection[] } : {}),
        manifest: shareHead(row.head as ManifestHead),
      })
    }
  }
}

function shareHead({ magazine, sections, ...head }: ManifestHead): ManifestHead {
  return {
    ...head,
    magazine: share(magazine),
    sections: sections.map(({ articles, heading }) => ({
      heading,
      articles: articles.map(({ quotations, references, text, ...article }) => ({
        ...article,
        quotations: quotations.map(share),
        references: references.map(share),
        text: {
          ...text,
          kind: share(text.kind),
          language: share(text.language),
          authors: text.authors.map(share),
          topics: text.topics.map(share),
        },
      })),
    })),
  }
}
