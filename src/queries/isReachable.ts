import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { listIssueFigures } from '../edition/listIssueFigures'
import { listPrinted } from '../edition/listPrinted'
import type { Manifest } from '../edition/manifest'
import { pictureName } from '../edition/pictureFiles'
import { getSession } from '../lib/database/getSession'

/** Pages that are there whatever is printed. */
const ALWAYS = [
  '',
  'about',
  'feed.json',
  'feed.xml',
  'issues',
  'licences.txt',
  'references',
  'robots.txt',
  'search',
  'sitemap.xml',
]

/** The files below an issue, and below an article. */
const ISSUE_FILE = /^(issue\.(epub|pdf)|references\.ris)$/
const ARTICLE_FILE =
  /^(article\.(md|pdf|txt|xml)|cite\.(bib|ris|csl\.json)|references\.(bib|csl\.json))$/

type Asked = {
  /** The path, decoded and in small letters. */
  path: readonly string[]
  /** The issue about to be printed; `manifest` is what readers will have of it. */
  printing: { issue: number; manifest: Manifest }
  req: PayloadRequest
}

/** Whether readers can open a page of this site once the issue that is being printed is out. */
export async function isReachable({ path, printing, req }: Asked): Promise<boolean> {
  const [root = '', first, ...rest] = path
  if (first === undefined) return ALWAYS.includes(root)
  if (root === 'issues') {
    const prints = await findPrints({ printing, req, slug: first })
    return prints !== null && isAmong(prints, rest)
  }
  if (root === 'pictures') return isPicture({ path, printing, req })
  if (rest.length > 0) return false
  const articles = listPrinted(printing.manifest)
  if (root === 'contributors') {
    const isOwn = articles.some(({ text }) => text.authors.some(({ slug }) => slug === first))
    return isOwn || isNamed(req, printing.issue, first)
  }
  if (root !== 'references' && root !== 'quotations') return false
  return (
    articles.some(({ text }) => first in text[root]) || isUsed(req, printing.issue, root, first)
  )
}

function isAmong({ current, places, withdrawn }: IssuePrints, rest: string[]): boolean {
  const open = places.filter(({ article }) => !withdrawn.has(article))
  const [first, second, third, ...more] = rest
  if (first === undefined) return true
  if (first === 'editions') {
    return (
      more.length === 0 &&
      open.some(({ ordinal, slug }) => String(ordinal) === second && slug === third)
    )
  }
  if (second === undefined && ISSUE_FILE.test(first)) return true
  if (third !== undefined || (second !== undefined && !ARTICLE_FILE.test(second))) return false
  const named = open.filter(({ slug }) => slug === first)
  const [latest] = named.toSorted((a, b) => b.ordinal - a.ordinal)
  return open.some(({ article, ordinal }) => ordinal === current && article === latest?.article)
}

/** Pictures of an issue that readers have, in whatever print, but of articles taken from them. */
async function isPicture({ path, printing, req }: Asked): Promise<boolean> {
  const address = `/${path.join('/')}`
  const shown = listIssueFigures(printing.manifest).flatMap(({ sizes, src }) => [
    src,
    ...sizes.map((size) => size.src),
  ])
  if (shown.includes(address)) return true
  const name = pictureName(address)
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select issue.id
    from issues as issue join editions as edition on edition.issue_id = issue.id
    where issue.current_edition_id is not null and (
      edition.head->'pictures' ? ${name}
      or exists (
        select from jsonb_array_elements(edition.head->'sections') as section,
          jsonb_array_elements(section->'articles') as article
        where article->'pictures' ? ${name} and not exists (
          select from issues_withdrawn_articles as gone
          where gone._parent_id = issue.id and gone.article_id::text = article->>'id')))
    limit 1`)
  return rows.length > 0
}

/** Search holds exactly the articles readers have now. */
async function isNamed(req: PayloadRequest, besides: number, slug: string): Promise<boolean> {
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select issue_id from search_texts
    where issue_id <> ${besides} and contributors @> array[${slug}]::text[] limit 1`)
  return rows.length > 0
}

async function isUsed(
  req: PayloadRequest,
  besides: number,
  kind: 'references' | 'quotations',
  id: string,
): Promise<boolean> {
  const session = await getSession(req)
  const { rows } = await session.execute(sql`
    select issue.id
    from issues as issue join editions as edition on edition.id = issue.current_edition_id,
      jsonb_array_elements(edition.head->'sections') as section,
      jsonb_array_elements(section->'articles') as article
    where issue.id <> ${besides} and article->${kind}::text ? ${id}
      and not exists (
        select from issues_withdrawn_articles as gone
        where gone._parent_id = issue.id and gone.article_id::text = article->>'id')
    limit 1`)
  return rows.length > 0
}

/** Where an article stands in one print of an issue. */
type Place = { ordinal: number; article: string; slug: string }

/** What readers can reach of one issue: the places of all its prints, and what is taken away. */
type IssuePrints = { places: Place[]; current: number; withdrawn: ReadonlySet<string> }

/**
 * The prints of the issue that has, or had, this address; null where readers have none. `printing`
 * is the issue that is about to be printed, as it will be: it counts as the newest print.
 */
async function findPrints({
  printing,
  req,
  slug,
}: {
  printing: { issue: number; manifest: Manifest }
  req: PayloadRequest
  slug: string
}): Promise<IssuePrints | null> {
  const session = await getSession(req)
  const isOwn = printing.manifest.issue.slug.toLowerCase() === slug
  const issue = isOwn ? printing.issue : await findIssue(req, slug)
  if (issue === null) return null
  const { rows } = await session.execute(sql`
    select ordinal::integer as ordinal, article->>'id' as article, article->'text'->>'slug' as slug
    from editions, jsonb_array_elements(head->'sections') as section,
      jsonb_array_elements(section->'articles') as article
    where issue_id = ${issue}`)
  const places = rows.map((row) => ({
    ordinal: Number(row.ordinal),
    article: String(row.article),
    slug: String(row.slug),
  }))
  const hidden = await session.execute(
    sql`select article_id from issues_withdrawn_articles where _parent_id = ${issue}`,
  )
  const last = Math.max(0, ...places.map(({ ordinal }) => ordinal))
  const isPrinting = issue === printing.issue
  const added = isPrinting
    ? listPrinted(printing.manifest).map(({ id, text }) => ({
        ordinal: last + 1,
        article: id,
        slug: text.slug,
      }))
    : []
  return {
    places: [...places, ...added],
    current: isPrinting ? last + 1 : last,
    withdrawn: new Set(hidden.rows.map((row) => String(row.article_id))),
  }
}

/** By the address it has now, or else by one that one of its prints had. */
async function findIssue(req: PayloadRequest, slug: string): Promise<number | null> {
  const session = await getSession(req)
  const now = await session.execute(sql`
    select id from issues where slug = ${slug} and current_edition_id is not null`)
  const known =
    now.rows[0] ??
    (
      await session.execute(sql`
        select issue.id from issues as issue join editions as edition on edition.issue_id = issue.id
        where issue.current_edition_id is not null and edition.head->'issue'->>'slug' = ${slug}
        limit 1`)
    ).rows[0]
  return known ? Number(known.id) : null
}
