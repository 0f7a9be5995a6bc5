import { type Decision, refuse, type Refused, refuseRole } from './refusals'
import { isTimeZone, parseInstant } from './time'
import type { Actor } from './roles'

/** What makes one edition follow another. `rollback` is made by rolling back only. */
export type EditionKind = 'first' | 'correction' | 'rollback'

/**
 * One print of an issue, beside what it says (its `Manifest`). It never changes once made. Whoever
 * needs less of it takes a `Pick`, whoever needs more adds to it.
 */
export type Edition = {
  id: number
  /** Counts from 1 within its issue. */
  ordinal: number
  kind: EditionKind
  /** ISO date-time in UTC. */
  publishedAt: string
  /** SHA-256 of the manifest. */
  manifestHash: string
  noteToReaders?: string
  /** What readers are told of single articles, by their ids. */
  corrections?: ArticleCorrection[]
}

/** An edition as far as decisions look at it. */
export type EditionMark = Pick<Edition, 'id' | 'ordinal' | 'manifestHash'>

/** An article as a list of them names it. */
export type NamedArticle = { article: string; title: string }

/**
 * What was wrong with an article, in the terms editors use (COPE, retraction guidelines): a misprint
 * changes no meaning, a correction does, and a retraction says that the article is not to be relied
 * upon any more.
 */
export const CORRECTION_KINDS = ['misprint', 'correction', 'retraction'] as const

export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/** What readers are told of one article of a new edition: `what` is what changed, in a sentence. */
export type ArticleCorrection = { article: string; kind: CorrectionKind; what: string }

/** What has been printed of an issue: all of it, and which one readers have now, if any. */
export type Press = { editions: readonly EditionMark[]; current: EditionMark | null }

/** The manifest that was previewed, and the same issue put together again at this moment. */
export type ManifestFacts = {
  namedHash: string
  manifestHash: string
  /** What `checkIssueReadiness` found. */
  obstacles: readonly unknown[]
}

export type PublishFacts = ManifestFacts & KindFacts & { actor: Actor }

/**
 * Whether an issue may be printed. `print` says what the new edition is; `stand` that readers have
 * exactly this already, so that the same request sent twice gives one edition. The publisher names
 * the hash of the manifest they previewed; it must be that of the issue as it is now.
 *
 * Refuses: `roleMissing`, `manifestChanged`, `notReady`, and as `decideKind` does.
 */
export function decidePublish(
  facts: PublishFacts,
): Decision<
  { act: 'print'; kind: EditionKind; ordinal: number } | { act: 'stand'; edition: EditionMark }
> {
  const { actor, publishing, namedHash, manifestHash } = facts
  const refusedRole = refuseRole(actor, 'issue.publish')
  if (refusedRole) return refusedRole
  if (publishing.current?.manifestHash === namedHash && namedHash === manifestHash) {
    return { allowed: true, act: 'stand', edition: publishing.current }
  }
  const refused = refuseManifest(facts)
  if (refused) return refused

  const decision = decideKind(facts)
  return decision.allowed ? { ...decision, act: 'print' } : decision
}

export type KindFacts = {
  publishing: Press
  /** Without a kind it is `first` or `correction`, whichever it can be. */
  kind?: Exclude<EditionKind, 'rollback'>
  /** To readers; a correction needs one. */
  note?: string
  /** The articles readers have had and would read differently now. */
  changed: readonly NamedArticle[]
  /** What readers are told of them. */
  corrections?: readonly ArticleCorrection[]
}

/**
 * What a new edition would be, and whether readers are told enough about it. A first edition
 * corrects nothing. A later one says in a note what is different, and of each article that reads
 * differently what kind of correction it is and what it changes; of others it says nothing.
 *
 * Refuses: `notFirst`, `nothingToCorrect`, `noteMissing`, `correctionUnneeded`, `correctionEmpty`,
 * `correctionMissing`.
 */
export function decideKind({
  publishing,
  kind,
  note = '',
  changed,
  corrections = [],
}: KindFacts): Decision<{ kind: EditionKind; ordinal: number }> {
  const ordinal = nextOrdinal(publishing)
  const settled = kind ?? (ordinal === 1 ? 'first' : 'correction')
  if (settled === 'first' && ordinal > 1) return refuse('notFirst')
  if (settled === 'correction' && ordinal === 1) return refuse('nothingToCorrect')
  if (settled === 'correction' && note.trim() === '') return refuse('noteMissing')
  const refused = refuseCorrections(changed, corrections)
  return refused ?? { allowed: true, kind: settled, ordinal }
}

function refuseCorrections(
  changed: readonly NamedArticle[],
  corrections: readonly ArticleCorrection[],
): Refused | null {
  const titles = new Map(changed.map(({ article, title }) => [article, title]))
  const named = corrections.map(({ article }) => article)
  const unneeded = named.filter(
    (article, place) => !titles.has(article) || named.indexOf(article) !== place,
  )
  if (unneeded.length > 0) {
    return refuse('correctionUnneeded', {
      titles: unneeded.flatMap((article) => titles.get(article) ?? []),
    })
  }
  if (corrections.some(({ what }) => what.trim() === '')) return refuse('correctionEmpty')
  const missing = changed.filter(({ article }) => !named.includes(article))
  if (missing.length === 0) return null
  return refuse('correctionMissing', { titles: missing.map(({ title }) => title) })
}

/**
 * The refusal of a manifest that is no longer the one previewed, or that has obstacles; null if it
 * may be printed. The first is said first: obstacles of an issue nobody has seen help nobody.
 */
function refuseManifest({ namedHash, manifestHash, obstacles }: ManifestFacts): Refused | null {
  if (namedHash !== manifestHash) return refuse('manifestChanged')
  if (obstacles.length > 0) return refuse('notReady', { count: obstacles.length })
  return null
}

/** The ordinal of the edition that would be printed next. */
function nextOrdinal(publishing: Press): number {
  return Math.max(0, ...publishing.editions.map(({ ordinal }) => ordinal)) + 1
}

export type ScheduleFacts = ManifestFacts &
  KindFacts & {
    actor: Actor
    /** With its offset from UTC, e.g. `2025-10-01T12:00:00+02:00`. */
    at: string
    /** The time zone it was said in, by its IANA name; the instant does not depend on it. */
    timeZone: string
    /** This moment, ISO 8601 in UTC. */
    now: string
  }

/**
 * Whether the previewed manifest may be printed at a later hour, and the instant in UTC. What is
 * scheduled is the hash, and at the hour `decidePublish` is asked again: an issue that has changed
 * by then is not printed. An issue that is scheduled already is scheduled anew. What readers will be
 * told is settled now, so it is asked for now.
 *
 * Refuses: `roleMissing`, `instantInvalid`, `instantPast`, `timeZoneUnknown`, `manifestChanged`,
 * `notReady`, `alreadyPublished`, and as `decideKind` does.
 */
export function decideSchedule(
  facts: ScheduleFacts,
): Decision<{ at: string; manifestHash: string }> {
  const refusedRole = refuseRole(facts.actor, 'issue.schedule')
  if (refusedRole) return refusedRole
  const at = parseInstant(facts.at)
  if (at === null) return refuse('instantInvalid')
  if (Date.parse(at) <= Date.parse(facts.now)) return refuse('instantPast')
  if (!isTimeZone(facts.timeZone)) return refuse('timeZoneUnknown')
  const refused = refuseManifest(facts)
  if (refused) return refused
  if (facts.publishing.current?.manifestHash === facts.manifestHash)
    return refuse('alreadyPublished')
  const decision = decideKind(facts)
  if (!decision.allowed) return decision
  return { allowed: true, at, manifestHash: facts.manifestHash }
}

/**
 * Whether a person may call off a scheduled publication.
 *
 * Refuses: `roleMissing`, `notScheduled`.
 */
export function decideUnschedule(facts: { actor: Actor; isScheduled: boolean }): Decision<object> {
  const refused = refuseRole(facts.actor, 'issue.schedule')
  if (refused) return refused
  return facts.isScheduled ? { allowed: true } : refuse('notScheduled')
}

export type RollBackFacts = {
  actor: Actor
  publishing: Press
  /** The id of the edition whose content is wanted. */
  edition: number
  /** To readers: what is different. */
  note: string
}

/**
 * Whether an earlier edition's content may be printed again, as a new edition: history is only ever
 * added to. A later edition than the current one may be named too, which undoes a rollback. What
 * was approved then needs no approval now, and readiness is not asked: those words were printed.
 *
 * Refuses: `roleMissing`, `editionUnknown`, `alreadyCurrent`, `noteMissing`.
 */
export function decideRollBack({
  actor,
  publishing,
  edition,
  note,
}: RollBackFacts): Decision<{ kind: 'rollback'; ordinal: number; from: EditionMark }> {
  const refused = refuseRole(actor, 'issue.rollBack')
  if (refused) return refused
  const from = publishing.editions.find(({ id }) => id === edition)
  if (!from) return refuse('editionUnknown')
  if (publishing.current?.manifestHash === from.manifestHash) return refuse('alreadyCurrent')
  if (note.trim() === '') return refuse('noteMissing')
  return { allowed: true, kind: 'rollback', ordinal: nextOrdinal(publishing), from }
}

export type WithdrawFacts = {
  actor: Actor
  subject: 'issue' | 'article'
  isPublished: boolean
  isWithdrawn: boolean
  /** To readers, at the address where it was. */
  reason: string
}

/**
 * Whether an issue, or one article of it, may be taken from readers. Its address then answers that
 * it is gone, and why; its editions stay.
 *
 * Refuses: `roleMissing`, `alreadyWithdrawn`, `notPublished`, `reasonMissing`.
 */
export function decideWithdraw({
  actor,
  subject,
  isPublished,
  isWithdrawn,
  reason,
}: WithdrawFacts): Decision<{ reason: string }> {
  const refused = refuseRole(actor, `${subject}.withdraw`)
  if (refused) return refused
  if (isWithdrawn) return refuse('alreadyWithdrawn')
  if (!isPublished) return refuse('notPublished')
  const words = reason.trim()
  return words === '' ? refuse('reasonMissing') : { allowed: true, reason: words }
}

/**
 * Whether an article that was taken from readers may be given back to them, as its issue's current
 * edition has it.
 *
 * Refuses: `roleMissing`, `notWithdrawn`.
 */
export function decideReinstate(facts: { actor: Actor; isWithdrawn: boolean }): Decision<object> {
  const refused = refuseRole(facts.actor, 'article.withdraw')
  if (refused) return refused
  return facts.isWithdrawn ? { allowed: true } : refuse('notWithdrawn')
}

/**
 * Whether a person may confirm notes that read differently than when their texts were signed off:
 * whoever may sign texts off, of the manifest they read. `count` is how many articles have such notes.
 *
 * Refuses: `roleMissing`, `manifestChanged`, `nothingToConfirm`.
 */
export function decideConfirmNotes({
  actor,
  count,
  manifestHash,
  namedHash,
}: Omit<ManifestFacts, 'obstacles'> & { actor: Actor; count: number }): Decision<object> {
  const refused = refuseRole(actor, 'article.signOff')
  if (refused) return refused
  if (namedHash !== manifestHash) return refuse('manifestChanged')
  return count === 0 ? refuse('nothingToConfirm') : { allowed: true }
}
