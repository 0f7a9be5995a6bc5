import type { PayloadRequest } from 'payload'
import type { ManifestComparison } from '../../edition/compare/model'
import { listPrinted } from '../../edition/listPrinted'
import type { Manifest } from '../../edition/manifest'
import { relationID } from '../../richtext/relationID'
import { decideHoldDraft, decideResumeDraft } from '../../workflow/acts'
import { decideReinstate, decideWithdraw, type NamedArticle } from '../../workflow/publication'
import type { Stage } from '../../workflow/approval'
import type { ReadinessObstacle } from '../checkReadiness'
import { compareManifestsBeside } from '../compareBeside'
import { findMissedPrint, type MissedPrint } from '../findMissedPrint'
import { getIssueCase } from '../getIssueCase'
import { getManifest } from '../getManifest'
import { listOpenIDs } from '../listOpenIDs'
import { listEditions, type PrintLine } from './listEditions'
import {
  type ActState,
  listPublishingActs,
  type PublishingAct,
} from '../../workflow/publishingActs'
import { wording } from '../../wording'

/** An article of which readers keep the text they have, or whose rewrite was set aside. */
export type WaitingLine = NamedArticle & { stage: Stage; isHeld: boolean; act: ActState }

export type WithdrawnLine = NamedArticle & { at: string; reason: string }

/** All that the publish panel of an issue shows, for one person. */
export type IssuePublishing = {
  issue: { id: number; number: number; label: string }
  acts: Record<PublishingAct, ActState>
  /** Articles of the issue that the person may read, and those readers can open now. */
  titles: NamedArticle[]
  printed: NamedArticle[]
  /** How many articles of the issue the person may not read. */
  closedArticles: number
  /** Those of the issue and of the articles the person may read. */
  obstacles: ReadinessObstacle[]
  /** How many more there are, in articles of which the person is told nothing. */
  closedObstacles: number
  waiting: WaitingLine[]
  changed: NamedArticle[]
  manifestHash: string
  editions: PrintLine[]
  current: PrintLine | null
  /**
   * From what readers have to what would be printed now; null before the first printing, and for
   * those who may not preview.
   */
  difference: ManifestComparison | null
  schedule: { at: string; timeZone: string; manifestHash: string; by: string } | null
  /** What was scheduled last and refused at its hour, until something is decided anew. */
  notPrinted: MissedPrint | null
  /** The magazine's. */
  timeZone: string
  withdrawn: { at: string; reason: string } | null
  withdrawnArticles: WithdrawnLine[]
  articleWithdrawal: ActState
  reinstatement: ActState
}

/**
 * How the publishing of an issue stands, as a person may see and use it. `previewed` is the hash they previewed. Of
 * articles the person may not read, nothing is told but what readers have. Refuses with 401 and 404.
 */
export async function getIssuePublishing({
  id,
  previewed,
  req,
}: {
  id: number
  previewed: string | null
  req: PayloadRequest
}): Promise<IssuePublishing> {
  const found = await getIssueCase({ id, req })
  const { actor, articles, issue, manifest, manifestHash, publishing } = found
  const open = await listOpenIDs({ ids: articles.map((article) => article.id), req })
  const isOpen = ({ article }: { article?: string }) =>
    article === undefined || open.has(Number(article))
  const obstacles = found.obstacles.filter(isOpen)
  const changed = found.changed.filter(isOpen)
  const editions = await listEditions({ issue: id, req })
  const current = editions.find((edition) => edition.id === publishing.current?.id) ?? null
  const now = current && (await getManifest({ edition: current.id, req }))
  const titles = articles
    .filter((article) => open.has(article.id))
    .map(({ id: article, title }) => ({ article: String(article), title: title || 'Untitled' }))
  const titleOf = new Map(
    [...titles, ...namesOf(now)].map(({ article, title }) => [article, title]),
  )
  const gone = issue.withdrawnArticles ?? []
  const isGone = new Set(gone.map(({ article }) => relationID(article)))
  const held = articles.filter(
    ({ heldVersion }) => heldVersion !== null && heldVersion !== undefined,
  )
  const isHeld = new Set(held.map((article) => String(article.id)))
  const { timeZone } = await req.payload.findGlobal({
    slug: 'magazine',
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const acts = listPublishingActs({
    actor,
    changed: found.changed,
    manifestHash,
    obstacles: found.obstacles,
    publishing,
    previewed,
    isScheduled: Boolean(issue.schedule?.at),
    isWithdrawn: Boolean(issue.withdrawnAt),
    otherwise: found.otherwise.size,
  })
  return {
    issue: { id, number: issue.number, label: issue.label },
    acts,
    titles,
    printed: namesOf(now).filter(({ article }) => !isGone.has(article)),
    closedArticles: articles.length - titles.length,
    obstacles,
    closedObstacles: found.obstacles.length - obstacles.length,
    waiting: [
      ...found.waiting.map(({ article, stage, title }) => ({
        article,
        title,
        stage,
        isHeld: isHeld.has(article),
      })),
      ...held
        .filter(({ id: own }) => found.waiting.every(({ article }) => article !== String(own)))
        .map(({ id: own, stage, title }) => ({
          article: String(own),
          title,
          stage,
          isHeld: true,
        })),
    ]
      .filter(isOpen)
      .map((line) => ({ ...line, act: stateOf(decideDraft(line)) })),
    changed,
    manifestHash,
    editions,
    current,
    difference:
      now && acts.preview.isOpen
        ? await compareManifestsBeside(now, manifest, String(req.user?.id))
        : null,
    schedule: await getSchedule(),
    notPrinted: await findMissedPrint({ issue: id, req }),
    timeZone: timeZone || 'UTC',
    withdrawn: issue.withdrawnAt
      ? { at: issue.withdrawnAt, reason: issue.withdrawalReason ?? '' }
      : null,
    withdrawnArticles: gone.map(({ article, at, reason }) => ({
      article: relationID(article) ?? '',
      title: titleOf.get(relationID(article) ?? '') ?? wording.press.earlierArticle,
      at,
      reason,
    })),
    articleWithdrawal: stateOf(
      decideWithdraw({
        actor,
        subject: 'article',
        isPublished: current !== null,
        isWithdrawn: false,
        reason: 'said later',
      }),
    ),
    reinstatement: stateOf(decideReinstate({ actor, isWithdrawn: gone.length > 0 })),
  }

  /** Setting a rewrite aside, or taking it up again. */
  function decideDraft({ isHeld: isAside, stage }: Pick<WaitingLine, 'isHeld' | 'stage'>) {
    const facts = { actor, isOwn: false, stage, isHeld: isAside }
    return isAside
      ? decideResumeDraft(facts)
      : decideHoldDraft({ ...facts, isPrinted: true, isAsPrinted: false })
  }

  async function getSchedule(): Promise<IssuePublishing['schedule']> {
    const { at, by, manifestHash: hash, timeZone: zone } = issue.schedule ?? {}
    if (!at || !hash) return null
    const person = relationID(by)
    const user = person
      ? await req.payload.findByID({
          collection: 'users',
          id: Number(person),
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          req,
          user: req.user,
        })
      : null
    return { at, timeZone: zone || 'UTC', manifestHash: hash, by: user?.name ?? '' }
  }
}

function namesOf(manifest: Manifest | null): NamedArticle[] {
  if (!manifest) return []
  return listPrinted(manifest).map(({ id, text }) => ({ article: id, title: text.title }))
}

function stateOf(decision: { allowed: true } | { allowed: false; message: string }): ActState {
  return decision.allowed ? { isOpen: true } : { isOpen: false, why: decision.message }
}
