import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { cslToShortForm } from '../citations/references/cslToShortForm'
import { getSession } from '../lib/database/getSession'
import { referenceToCsl } from '../lib/csl'
import { Refusal } from '../lib/refusal'
import { listOpenIDs } from './listOpenIDs'

/** Something on the desk that has the words; `detail` is where they stand in it, or what it is. */
export type DeskHit = {
  collection: Extract<
    CollectionSlug,
    'articles' | 'contributors' | 'issues' | 'references' | 'users'
  >
  id: number
  title: string
  detail: string
}

/** Longer than any question; what is beyond is not read. */
const LONGEST_QUERY = 200

/** How many of one kind are answered, and how many texts are looked at more closely for them. */
const MOST = 6
const LOOKED_AT = 60

const AROUND = 40

/**
 * What the person asking may open and in which every word of the question stands, anywhere in a word
 * and in any case: texts by their newest draft, issues, references, contributors and people. A
 * question without words finds nothing. Refuses with 401.
 */
export async function searchDesk({
  query,
  req,
}: {
  query: string
  req: PayloadRequest
}): Promise<DeskHit[]> {
  if (!req.user) throw new Refusal('notSignedIn', 401, 'Sign in first.')
  const words = query.slice(0, LONGEST_QUERY).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const found = await Promise.all([
    findIssues(words, req),
    findTexts(words, req),
    findReferences(words, req),
    findContributors(words, req),
    findPeople(words, req),
  ])
  return found.flat()
}

const asked = (req: PayloadRequest) =>
  ({ depth: 0, limit: MOST, overrideAccess: false, req, user: req.user }) as const

/** Signs that stand for others in a pattern of PostgreSQL stand for themselves. */
const escape = (word: string) => word.replace(/[\\%_]/g, '\\$&')

/** Every word in one of these fields. */
const inFields = (words: readonly string[], fields: readonly string[]): Where => ({
  and: words.map((word) => ({ or: fields.map((field) => ({ [field]: { like: escape(word) } })) })),
})

async function findIssues(words: string[], req: PayloadRequest): Promise<DeskHit[]> {
  const { docs } = await req.payload.find({
    ...asked(req),
    collection: 'issues',
    select: { currentEdition: true, name: true },
    sort: '-number',
    where: inFields(words, ['name']),
  })
  return docs.map(({ currentEdition, id, name }) => ({
    collection: 'issues',
    id,
    title: name ?? '',
    detail: currentEdition ? 'Published' : 'Not published yet',
  }))
}

async function findReferences(words: string[], req: PayloadRequest): Promise<DeskHit[]> {
  const fields = ['title', 'author.family', 'author.literal', 'editor.family', 'year']
  const { docs } = await req.payload.find({
    ...asked(req),
    collection: 'references',
    where: {
      and: [{ mergedInto: { exists: false } }, inFields(words, [...fields, 'containerTitle'])],
    },
  })
  return docs.map((doc) => {
    const csl = referenceToCsl(doc)
    return {
      collection: 'references',
      id: doc.id,
      title: csl.title ?? cslToShortForm(csl),
      detail: cslToShortForm(csl),
    }
  })
}

async function findContributors(words: string[], req: PayloadRequest): Promise<DeskHit[]> {
  const { docs } = await req.payload.find({
    ...asked(req),
    collection: 'contributors',
    select: { name: true },
    sort: 'name',
    where: inFields(words, ['name']),
  })
  return docs.map(({ id, name }) => ({
    collection: 'contributors',
    id,
    title: name,
    detail: 'Contributor',
  }))
}

async function findPeople(words: string[], req: PayloadRequest): Promise<DeskHit[]> {
  const { docs } = await req.payload.find({
    ...asked(req),
    collection: 'users',
    select: { name: true, roles: true },
    sort: 'name',
    where: inFields(words, ['name']),
  })
  return docs.map(({ id, name, roles }) => ({
    collection: 'users',
    id,
    title: name ?? '',
    detail: (roles ?? []).join(', '),
  }))
}

async function findTexts(words: string[], req: PayloadRequest): Promise<DeskHit[]> {
  const session = await getSession(req)
  const patterns = words.map((word) => `%${escape(word)}%`)
  const inTitle = sql.join(
    patterns.map(
      (pattern) => sql`concat_ws(' ', version_title, version_subtitle) ilike ${pattern}`,
    ),
    sql` and `,
  )
  // The stored body holds names of its own besides the words, so this finds too much; it is quick.
  const anywhere = sql.join(
    patterns.map(
      (pattern) => sql`concat_ws(' ', version_title, version_subtitle, version_kicker,
        version_standfirst, version_body::text) ilike ${pattern}`,
    ),
    sql` and `,
  )
  const { rows } = await session.execute(sql`
    with likely as (
      select * from _articles_v where latest and ${anywhere}
      order by (${inTitle}) desc, version_updated_at desc limit ${LOOKED_AT})
    select parent_id as id, version_title as title,
      concat_ws(' ', version_title, version_subtitle, version_kicker, version_standfirst) as head,
      (select string_agg((select string_agg(words #>> '{}', '')
          from jsonb_path_query(block, '$.**.text ? (@.type() == "string")') as words), ' ')
        from jsonb_array_elements(version_body -> 'root' -> 'children') as block) as text
    from likely order by (${inTitle}) desc, version_updated_at desc`)
  const open = await listOpenIDs({ ids: rows.map(({ id }) => Number(id)), req })
  const wanted = words.map((word) => word.toLowerCase())
  return rows
    .filter(({ head, id, text }) => {
      const all = `${String(head)} ${String(text ?? '')}`.toLowerCase()
      return open.has(Number(id)) && wanted.every((word) => all.includes(word))
    })
    .slice(0, MOST)
    .map(({ id, text, title }) => ({
      collection: 'articles',
      id: Number(id),
      title: String(title ?? '') || 'Untitled',
      detail: extract(String(text ?? ''), wanted),
    }))
}

/** The text around the first of the words that stands in it; nothing where none does. */
function extract(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase()
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0)
  if (places.length === 0) return ''
  const at = Math.min(...places)
  const from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1
  const to = Math.min(text.length, at + 2 * AROUND)
  return `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, at), to)}${to < text.length ? ' …' : ''}`
}
