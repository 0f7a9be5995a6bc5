import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { cache } from 'react'
import { rolesOf } from '../../access/can'
import { listStandings } from '../../queries/getStanding'
import { listOwners } from '../../queries/listOwners'
import { listPeople } from '../../queries/listPeople'
import { decideSignOff, listSigners, type Standing } from '../../workflow/approval'
import type { Actor } from '../../workflow/roles'
import { readRelation } from '../readRelation'
import type { DeskArticle } from './sortDesk'
import { wording } from '../../wording'

/** How many texts the front page lists as those worked on last. */
const LATEST = 5

/**
 * The articles in the making that a person can see, in their latest drafts, and those of them whose
 * words the person changed last. It asks as many questions for many as for one.
 */
export async function listDeskArticles(
  req: PayloadRequest,
): Promise<{ articles: DeskArticle[]; latest: { id: number; title: string }[] }> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    select: {
      assignee: true,
      authors: true,
      changedBy: true,
      contentHash: true,
      createdBy: true,
      due: true,
      stage: true,
      title: true,
    },
    sort: '-updatedAt',
    user: req.user,
    where: { stage: { not_equals: 'approved' } },
  })
  if (docs.length === 0) return { articles: [], latest: [] }
  const person = req.user?.id ?? 0
  const hashes = new Map(docs.map(({ contentHash, id }) => [id, contentHash ?? '']))
  const standings = await listStandings({ hashes, req })
  const owners = await listOwners({ articles: docs, req })
  const people = (await listPeople(req)).map((person) => ({ ...person, id: String(person.id) }))
  const threads = await listOpenThreads([...hashes.keys()], req)
  const suggested = await listSuggesters([...hashes.keys()], req)
  const articles = docs.map((doc): DeskArticle => {
    const { assignee, changedBy, createdBy, due, id, stage, title } = doc
    const standing = standings.get(id)
    const own = threads.filter(({ article }) => article === id)
    const suggesters = suggested.get(id) ?? []
    const ownedBy = owners.get(id) ?? []
    const isSubmitted = stage === 'submitted' && standing !== undefined
    return {
      id,
      title: title || wording.desk.untitled,
      stage,
      due: due?.slice(0, 10) ?? null,
      assignee: readRelation(assignee),
      createdBy: readRelation(createdBy),
      submittedBy: readRelation(standing?.turns.findLast(({ act }) => act === 'submit')?.by),
      isOwn: ownedBy.includes(String(person)),
      openComments: own.filter(({ spoken }) => isOpenTo(spoken, person)).length,
      suggestedByOthers: suggesters.filter((by) => by !== person).length,
      isMentioned: own.some(({ spoken }) => isAskedIn(spoken, person)),
      isAnswered: own.some(
        ({ spoken }) => spoken.some(({ by }) => by === person) && spoken.at(-1)?.by !== person,
      ),
      maySignOff: isSubmitted
        ? maySignOff({
            changedBy: listIDs(changedBy),
            openComments: own.length,
            openSuggestions: suggesters.length,
            ownedBy,
            req,
            standing,
          })
        : false,
      unsigned: isSubmitted
        ? findUnsigned({ changedBy: listIDs(changedBy), ownedBy, people, standing })
        : null,
    }
  })
  const latest = docs
    .filter(({ changedBy }) => listIDs(changedBy).includes(String(person)))
    .slice(0, LATEST)
    .map(({ id, title }) => ({ id, title: title || wording.desk.untitled }))
  return { articles, latest }
}

/** The same for the parts of one page, which ask once between them: the navigation and the front page. */
export const listDeskArticlesOnce = cache(async (payload: Payload, user: TypedUser) =>
  listDeskArticles(await createLocalReq({ user }, payload)),
)

/**
 * The threads of comments that nobody has resolved: who spoke in each and whom they
 * named, in the order of speaking.
 */
async function listOpenThreads(
  articles: number[],
  req: PayloadRequest,
): Promise<{ article: number | null; spoken: Spoken[] }[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { answers: true, article: true, by: true, mentions: true, resolvedAt: true },
    sort: 'id',
    where: { article: { in: articles } },
  })
  return docs
    .filter(({ answers, resolvedAt }) => !answers && !resolvedAt)
    .map((opened) => ({
      article: readRelation(opened.article),
      spoken: [opened, ...docs.filter(({ answers }) => readRelation(answers) === opened.id)].map(
        ({ by, mentions }) => ({
          by: readRelation(by),
          mentions: (mentions ?? []).map((person) => readRelation(person)),
        }),
      ),
    }))
}

/**
 * Of a submitted text that nobody in the house can approve: the kinds of sign-off that are wanting,
 * and who could give them if they were an editor. Null where there are people enough.
 */
function findUnsigned({
  people,
  ...facts
}: {
  changedBy: string[]
  ownedBy: string[]
  people: readonly (Actor & { name: string })[]
  standing: Standing
}): DeskArticle['unsigned'] {
  const asked = { ...facts, at: new Date().toISOString(), submitter: '' }
  const { isEnough, kinds } = listSigners({ ...asked, people })
  if (isEnough) return null
  const editors = people.map((one) => ({ ...one, roles: [...one.roles, 'editor' as const] }))
  const able = new Set(kinds.flatMap(({ people: now }) => now))
  const could = listSigners({ ...asked, people: editors }).kinds.flatMap(({ people: then }) => then)
  const wanting = kinds.filter(({ people: now }) => now.length === 0)
  return {
    kinds: (wanting.length > 0 ? wanting : kinds).map(({ kind }) => kind),
    couldBe: people.filter(({ id }) => could.includes(id) && !able.has(id)).map(({ name }) => name),
  }
}

/** Of each of these articles, who suggested each of the changes that nobody has settled. */
async function listSuggesters(
  articles: number[],
  req: PayloadRequest,
): Promise<Map<number, (number | null)[]>> {
  const { docs } = await req.payload.find({
    collection: 'suggestions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { article: true, author: true },
    where: { and: [{ article: { in: articles } }, { state: { equals: 'open' } }] },
  })
  const suggesters = new Map<number, (number | null)[]>()
  for (const { article, author } of docs) {
    const id = readRelation(article)
    if (id !== null) suggesters.set(id, [...(suggesters.get(id) ?? []), readRelation(author)])
  }
  return suggesters
}

/** A comment or an answer: who wrote it, and whom it names. */
type Spoken = { by: number | null; mentions: (number | null)[] }

/** Whether the person may be the one to speak next: others spoke last, or nobody else has yet. */
function isOpenTo(spoken: readonly Spoken[], person: number): boolean {
  return spoken.at(-1)?.by !== person || spoken.every(({ by }) => by === person)
}

/** Whether somebody else named the person in a thread, who has not spoken in it since. */
function isAskedIn(spoken: readonly Spoken[], person: number): boolean {
  const named = spoken.findLastIndex(
    ({ by, mentions }) => by !== person && mentions.includes(person),
  )
  return named !== -1 && !spoken.slice(named + 1).some(({ by }) => by === person)
}

/** Asks the rule itself, not the roles: whether the person may sign off anything of this text now. */
function maySignOff({
  changedBy,
  openComments,
  openSuggestions,
  ownedBy,
  req,
  standing,
}: {
  changedBy: string[]
  openComments: number
  openSuggestions: number
  ownedBy: Parameters<typeof decideSignOff>[0]['ownedBy']
  req: PayloadRequest
  standing: Standing
}): boolean {
  const actor = { id: String(req.user?.id ?? ''), roles: rolesOf(req.user) }
  return standing.rules.required.some(
    ({ kind }) =>
      decideSignOff({
        actor,
        kind,
        namedHash: standing.contentHash,
        changedBy,
        openComments,
        openSuggestions,
        ownedBy,
        at: new Date().toISOString(),
        standing,
      }).allowed,
  )
}

function listIDs(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
