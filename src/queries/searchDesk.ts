import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { rolesOf } from '../access/can'
import { cslToShortForm } from '../citations/references/cslToShortForm'
import { getSession } from '../lib/database/getSession'
import { referenceToCsl } from '../lib/csl'
import { Refusal } from '../lib/refusal'
import { isAllowed, ROLE_WORDS, type Verb } from '../workflow/roles'
import { listOpenIDs } from './listOpenIDs'
import { wording } from '../wording'

/** Something on the desk that has the words; `detail` is where they stand in it, or what it is. */
export type DeskHit = {
  collection: Extract<
    CollectionSlug,
    'articles' | 'contributors' | 'issues' | 'references' | 'users'
  >
  id: number
  title: string
  detail: string
  /** Of something that can be done with an issue: the tab on which it is done. */
  tab?: string
}

/** Longer than any question; what is beyond is not read. */
const LONGEST_QUERY = 200

/** How many of one kind are answered. */
const MOST = 6

const AROUND = 40

/**
 * What the person asking may open and in which every word of the question stands, anywhere in a word
 * and in any case: texts by their newest draft, issues, references, contributors and people. A
 * question without words finds nothing. Acts with an issue that the words name come first. Refuses
 * with 401.
 */
export async function searchDesk({
  query,
  req,
}: {
  query: string
  req: PayloadRequest
}): Promise<DeskHit[]> {
  if (!req.user) throw new Refusal('notSignedIn', 401, wording.doors.signInFirst)
  const words = query.slice(0, LONGEST_QUERY).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  const found = await Promise.all([
    findActs(words, req),
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
    detail: currentEdition
      ? wording.searching.details.published
      : wording.searching.details.unpublished,
  }))
}

/** What can be done with an issue, by the words somebody may look for it with. */
const ACTS: readonly { title: string; words: string; tab: string; needs: Verb }[] = [
  {
    ...wording.searching.acts.contents,
    tab: 'contents',
    needs: 'issue.edit',
  },
  {
    ...wording.searching.acts.manuscripts,
    tab: 'manuscripts',
    needs: 'manuscript.import',
  },
  {
    ...wording.searching.acts.quotations,
    tab: 'quotations',
    needs: 'quotation.verify',
  },
  {
    ...wording.searching.acts.publish,
    tab: 'publish',
    needs: 'issue.preview',
  },
]

/**
 * Acts with one of the newest issues, where a word begins one of theirs and all the others stand in
 * the name of the issue; with an act alone, those of the newest issue.
 */
async function findActs(words: string[], req: PayloadRequest): Promise<DeskHit[]> {
  const asks = ({ words: known }: { words: string }, word: string) =>
    (known.match(/[\p{L}\p{N}]+/gu) ?? []).some((one) => one.startsWith(word.toLowerCase()))
  const roles = rolesOf(req.user)
  const acts = ACTS.filter(({ needs }) => isAllowed(roles, needs)).flatMap((act) => {
    const rest = words.filter((word) => !asks(act, word))
    return rest.length < words.length ? [{ ...act, rest }] : []
  })
  if (acts.length === 0) return []
  const { docs } = await req.payload.find({
    ...asked(req),
    collection: 'issues',
    select: { name: true },
    sort: '-number',
  })
  return acts.flatMap(({ rest, tab, title }) => {
    const issue = docs.find(({ name }) =>
      rest.every((word) => name?.toLowerCase().includes(word.toLowerCase())),
    )
    if (!issue) return []
    return [{ collection: 'issues', id: issue.id, title, detail: issue.name ?? '', tab }]
  })
}

async function findReferences(words: string[], req: PayloadRequest): Promise<DeskHit[]> {
  const { docs } = await req.payload.find({
    ...asked(req),
    collection: 'references',
    where: {
      and: [{ mergedInto: { exists: false } }, inFields(words, ['name', 'containerTitle'])],
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
    detail: wording.searching.details.contributor,
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
    detail: (roles ?? []).map((role) => ROLE_WORDS[role].name).join(', '),
  }))
}

async function findTexts(words: string[], req: PayloadRequest): Promise<DeskHit[]> {
  const session = await getSession(req)
  const wanted = words.map((word) => word.toLowerCase())
  // The longest word leaves the fewest texts to look at for the others.
  const [rarest = '', ...others] = wanted.toSorted((a, b) => b.length - a.length)
  const named = sql.join(
    wanted.map((word) => sql`lower(title) like ${`%${escape(word)}%`}`),
    sql` and `,
  )
  const everyOther = sql.join(
    [sql`true`, ...others.map((word) => sql`folded like ${`%${escape(word)}%`}`)],
    sql` and `,
  )
  const own = await listOwn(req)
  const open = own
    ? sql`article_id in (select jsonb_array_elements_text(${JSON.stringify(own)}::jsonb)::integer)`
    : sql`true`
  const { rows } = await session.execute(sql`
    with found as materialized (
      select article_id, title, words, saved_at, ${named} as named
      from find_desk_texts(${`%${escape(rarest)}%`}) where ${everyOther} and ${open})
    select article_id as id, title, words from found
    order by named desc, saved_at desc limit ${MOST}`)
  return rows.map(({ id, title, words: text }) => ({
    collection: 'articles',
    id: Number(id),
    title: String(title) || wording.searching.details.untitled,
    detail: extract(String(text), wanted),
  }))
}

/** The articles of a person who may not read all of them; null for whoever may. */
async function listOwn(req: PayloadRequest): Promise<number[] | null> {
  if (isAllowed(rolesOf(req.user), 'article.readAny')) return null
  return [...(await listOpenIDs({ req }))]
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
