import type { ComparedBlock, TextComparison } from '../../edition/compare/model'
import type {
  Review,
  ReviewActivity,
  ReviewBase,
  ReviewSignOff,
  ReviewTurn,
  TextChange,
} from '../../queries/review/model'
import { formatDay, formatMinute } from '../dates'
import { wording } from '../../wording'

/** What the text is compared with, in a sentence or two. */
export function baseWords(base: Review['base']): string {
  const { base: says } = wording.review
  if (!base) return says.none
  const what = comparedWith(base)
  return base.isExact ? what : `${what} ${says.notExact}`
}

function comparedWith({ at, edition, kind }: ReviewBase): string {
  const { base: says } = wording.review
  if (kind === 'approved') {
    const day = formatMinute(at)
    return edition
      ? says.approvedAndPrinted(day, edition.ordinal, edition.issue)
      : says.approved(day)
  }
  return edition ? says.publishedIn(edition.ordinal, edition.issue) : says.published
}

/**
 * The word over a block that differs, so that a reader who skims, or hears the page, knows what
 * happened to it; null where the words themselves say it all.
 */
export function blockWord({ after, before, change, movedFrom }: ComparedBlock): string | null {
  const { block } = wording.review
  const moved = movedFrom === undefined ? null : block.moved(movedFrom)
  if (change === 'inserted') return block.inserted
  if (change === 'deleted') return block.deleted
  const isOther =
    before !== undefined &&
    after !== undefined &&
    (before.type !== after.type || before.inAside !== after.inAside)
  const was = isOther ? block.was[before.type] : null
  return moved && was ? block.movedAndWas(moved, was) : (moved ?? was)
}

/**
 * One act on an article as a sentence. An event this has no sentence for is named as the audit has
 * it: nothing is left out.
 *
 * @example 'Ada signed the text off as “edit”.'
 */
export function describeActivity(activity: ReviewActivity): string {
  const { by, event, fourEyes, kind, refused } = activity
  const says = wording.activity
  const who = by ?? says.somebody
  if (refused !== null) {
    return sayOf(says.attempts, event)?.(who) ?? says.unnamedRefused(who, event)
  }
  switch (event) {
    case 'article.signOff':
      return (fourEyes === false ? says.signOffAlone : says.signOff)(who, kind ?? '')
    case 'article.assign':
      return describeAssignment(who, activity)
    default:
      return sayOf(says.deeds, event)?.(who) ?? says.unnamed(who, event)
  }
}

/** What is said of an event, where there is a sentence for it. */
function sayOf(sentences: Record<string, (who: string) => string>, event: string) {
  return Object.hasOwn(sentences, event) ? sentences[event] : undefined
}

function describeAssignment(who: string, { assignee, due }: ReviewActivity): string {
  const says = wording.activity
  const day = due ? formatDay(due) : null
  if (assignee) {
    return day ? says.assignUntil(who, assignee, day) : says.assign(who, assignee)
  }
  return day ? says.unassignUntil(who, day) : says.unassign(who)
}

/**
 * Why a sign-off does not count for the text as it is now, in words.
 *
 * @example 'Lapsed: Ada changed the words on 23 Nov 2026, 09:14 UTC.'
 */
export function lapseWords({ cause, changes }: NonNullable<ReviewSignOff['lapse']>): string {
  const { lapse } = wording.activity
  if (cause !== 'textChanged') return lapse.causes[cause]
  const [first, ...others] = changes
  if (!first) return lapse.unknown
  const lapsed = lapse.changed(first.by, toChanged(first), formatMinute(first.at))
  return others.length === 0 ? lapsed : `${lapsed} ${lapse.also(others.map(toChanged))}`
}

function toChanged({ label = '', what }: TextChange) {
  if (what === 'words') return { what }
  return { what, name: label.length > 60 ? `${label.slice(0, 59)}…` : label }
}

/** Who passed the text on last, and when. */
export function turnWords({ act, at, by }: ReviewTurn): string {
  return wording.activity.turns[act](by.name, formatMinute(at))
}

/** The beginning of a hash, as people compare them; the whole of it stands in the title beside it. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12)
}

/**
 * What differs between two texts, in one sentence. Blocks are called paragraphs, as people do.
 *
 * @example '2 paragraphs changed, one new, one moved; 3 notes read differently.'
 */
export function sumChanges(comparison: TextComparison): string {
  const { blocks, front, notes, quotations, references } = comparison
  const is = (wanted: string) => blocks.filter(({ change }) => change === wanted).length
  return wording.review.differences({
    head: front.length > 0,
    changed: is('changed'),
    inserted: is('inserted'),
    deleted: is('deleted'),
    moved: blocks.filter(({ movedFrom }) => movedFrom !== undefined).length,
    printed: notes.filter(({ printedChanged }) => printedChanged).length,
    numbered: notes.filter(({ printedChanged, reasons }) => !printedChanged && reasons.length > 0)
      .length,
    references: references.length,
    quotations: quotations.length,
  })
}
