import type { PayloadRequest } from 'payload'
import { rolesOf } from '../../access/can'
import { listStandings } from '../../queries/getStanding'
import { listOwners } from '../../queries/listOwners'
import { decideSignOff, type Standing } from '../../workflow/approval'
import { readRelation } from '../readRelation'
import type { DeskArticle } from './sortDesk'

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
  const submitted = docs.filter(({ stage }) => stage === 'submitted')
  const owners = await listOwners({ articles: submitted, req })
  const threads = await listOpenThreads([...hashes.keys()], req)
  const articles = docs.map((doc): DeskArticle => {
    const { assignee, changedBy, createdBy, due, id, stage, title } = doc
    const standing = standings.get(id)
    const own = threads.filter(({ article }) => article === id)
    return {
      id,
      title: title || 'Untitled',
      stage,
      due: due?.slice(0, 10) ?? null,
      assignee: readRelation(assignee),
      createdBy: readRelation(createdBy),
      submittedBy: readRelation(standing?.turns.findLast(({ act }) => act === 'submit')?.by),
      openRemarks: own.length,
      isAnswered: own.some(({ by }) => by.includes(person) && by.at(-1) !== person),
      maySignOff:
        stage === 'submitted' && standing !== undefined
          ? maySignOff({
              changedBy: listIDs(changedBy),
              openRemarks: own.length,
              ownedBy: owners.get(id) ?? [],
              req,
              standing,
            })
          : false,
    }
  })
  const latest = docs
    .filter(({ changedBy }) => listIDs(changedBy).includes(String(person)))
    .slice(0, LATEST)
    .map(({ id, title }) => ({ id, title: title || 'Untitled' }))
  return { articles, latest }
}

/** The threads of comments that nobody has resolved: who spoke in each, in the order of speaking. */
async function listOpenThreads(
  articles: number[],
  req: PayloadRequest,
): Promise<{ article: number | null; by: (number | null)[] }[]> {
  const { docs } = await req.payload.find({
    collection: 'remarks',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { answers: true, article: true, by: true, resolvedAt: true },
    sort: 'id',
    where: { article: { in: articles } },
  })
  return docs
    .filter(({ answers, resolvedAt }) => !answers && !resolvedAt)
    .map(({ article, by, id }) => ({
      article: readRelation(article),
      by: [
        readRelation(by),
        ...docs
          .filter(({ answers }) => readRelation(answers) === id)
          .map((answer) => readRelation(answer.by)),
      ],
    }))
}

/** Asks the rule itself, not the roles: whether the person may sign off anything of this text now. */
function maySignOff({
  changedBy,
  openRemarks,
  ownedBy,
  req,
  standing,
}: {
  changedBy: string[]
  openRemarks: number
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
        openRemarks,
        ownedBy,
        at: new Date().toISOString(),
        standing,
      }).allowed,
  )
}

function listIDs(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
