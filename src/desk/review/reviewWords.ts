import type { ComparedBlock, TextComparison } from '../../edition/compare/model'
import type {
  Review,
  ReviewActivity,
  ReviewSignOff,
  ReviewTurn,
  TextChange,
} from '../../queries/review/model'
import type { LapseCause } from '../../workflow/approval'
import { formatDay, formatMinute } from '../dates'

/** What the text is compared with, in a sentence or two. */
export function baseWords(base: Review['base']): string {
  if (!base) return 'No text of this article was approved or published yet, so all of it is new.'
  const { at, edition, isExact, kind } = base
  const printed = edition ? `, edition ${edition.ordinal} of ${edition.issue}` : ''
  const what =
    kind === 'approved'
      ? `Compared with the text approved on ${formatMinute(at)}${printed}.`
      : `Compared with what readers have${printed}.`
  return isExact
    ? what
    : `${what} A picture or a name in it was changed since; those are shown as they are now.`
}

/**
 * The word over a block that differs, so that a reader who skims, or hears the page, knows what
 * happened to it; null where the words themselves say it all.
 */
export function blockWord({ after, before, change, movedFrom }: ComparedBlock): string | null {
  const moved = movedFrom === undefined ? null : `Moved here; it was paragraph ${movedFrom}`
  if (change === 'inserted') return 'New'
  if (change === 'deleted') return 'Taken out'
  const isOther =
    before !== undefined &&
    after !== undefined &&
    (before.type !== after.type || before.inAside !== after.inAside)
  const shape = isOther ? `was ${NAMES[before.type]}` : null
  return [moved, shape].filter((part) => part !== null).join(', ') || null
}

const NAMES: Record<NonNullable<ComparedBlock['after']>['type'], string> = {
  heading: 'a heading',
  paragraph: 'a paragraph',
  listItem: 'an item of a list',
  quotation: 'a displayed quotation',
  figure: 'a picture',
  post: 'a post',
  aside: 'the head of an aside',
  rule: 'a rule',
}

/**
 * One act on an article as a sentence. An event this has no sentence for is named as the audit has
 * it: nothing is left out.
 *
 * @example 'Ada signed the text off as “edit”.'
 */
export function describeActivity(activity: ReviewActivity): string {
  const { by, event, fourEyes, kind, refused } = activity
  const who = by ?? 'Somebody'
  if (refused !== null) {
    const attempt = ATTEMPTS[event]
    return attempt ? `${who} tried to ${attempt} and was refused.` : `${who}: ${event}, refused.`
  }
  switch (event) {
    case 'article.submit':
      return `${who} submitted the text.`
    case 'article.takeBack':
      return `${who} took the text back.`
    case 'article.requestChanges':
      return `${who} asked for changes.`
    case 'article.signOff':
      return `${who} signed the text off as “${kind ?? ''}”${fourEyes === false ? ', without a second person' : ''}.`
    case 'article.assign':
      return describeAssignment(who, activity)
    default:
      return event in DEEDS ? `${who} ${DEEDS[event]}.` : `${who}: ${event}.`
  }
}

function describeAssignment(who: string, { assignee, due }: ReviewActivity): string {
  const day = due ? `, due on ${formatDay(due)}` : ''
  return assignee
    ? `${who} gave the article to ${assignee}${day}.`
    : `${who} left the article with nobody${day}.`
}

const ATTEMPTS: Record<string, string> = {
  'article.edit': 'change the article',
  'article.delete': 'delete the article',
  'article.duplicate': 'make a copy of the article',
  'article.restore': 'put an earlier version in the place of the text',
  'article.submit': 'submit the text',
  'article.takeBack': 'take the text back',
  'article.requestChanges': 'ask for changes',
  'article.signOff': 'sign the text off',
  'article.assign': 'give the article to somebody',
  'article.move': 'move the article',
  'article.withdraw': 'withdraw the article',
  'article.reinstate': 'let readers have the article again',
  'article.holdDraft': 'set the draft aside',
  'article.resumeDraft': 'take up the draft that was set aside',
  'comment.create': 'write a comment',
  'comment.answer': 'answer a comment',
  'comment.resolve': 'resolve a comment',
  'comment.reopen': 'reopen a comment',
  'suggestion.make': 'suggest changes',
  'suggestion.bring': 'import suggested changes',
  'suggestion.take': 'take suggested changes',
  'suggestion.leave': 'leave suggested changes',
  'suggestion.withdraw': 'withdraw suggested changes',
  'suggestion.reopen': 'reopen suggested changes',
}

const DEEDS: Record<string, string> = {
  'article.create': 'began the article',
  'article.duplicate': 'made the article as a copy of another',
  'article.restore': 'put an earlier version in the place of the text',
  'article.lapse': 'changed the text, or something it shows, and sign-offs lapsed with it',
  'article.move': 'moved the article to another place',
  'article.withdraw': 'withdrew the article',
  'article.reinstate': 'let readers have the article again',
  'article.holdDraft': 'set the draft aside, so that the published text can be corrected',
  'article.resumeDraft': 'took up the draft that was set aside',
  'comment.create': 'wrote a comment',
  'comment.answer': 'answered a comment',
  'comment.resolve': 'resolved a comment',
  'comment.reopen': 'reopened a comment',
  'suggestion.make': 'suggested changes',
  'suggestion.bring': 'brought in suggested changes',
  'suggestion.take': 'took suggested changes',
  'suggestion.leave': 'left suggested changes',
  'suggestion.withdraw': 'withdrew suggested changes',
  'suggestion.reopen': 'reopened suggested changes',
}

const CAUSES: Record<Exclude<LapseCause, 'textChanged'>, string> = {
  changesRequested: 'Lapsed: changes to this text were requested afterwards.',
  ownText:
    'Does not count: it was given to their own text, and the magazine asks for a second person now.',
  otherKindSigned: 'Does not count: this person counts for another kind of sign-off.',
}

/**
 * Why a sign-off does not count for the text as it is now, in words.
 *
 * @example 'Lapsed: Ada changed the words on 23 Nov 2026, 09:14 UTC.'
 */
export function lapseWords({ cause, changes }: NonNullable<ReviewSignOff['lapse']>): string {
  if (cause !== 'textChanged') return CAUSES[cause]
  const [first, ...others] = changes
  if (!first) return 'Lapsed: the text is another one now.'
  const also = others.length > 0 ? ` Since then also: ${others.map(nameChange).join('; ')}.` : ''
  return `Lapsed: ${first.by ?? 'somebody'} changed ${nameChange(first)} on ${formatMinute(first.at)}.${also}`
}

const NOUNS: Record<Exclude<TextChange['what'], 'words'>, string> = {
  reference: 'the reference',
  quotation: 'the quotation',
  picture: 'the picture',
  contributor: 'the entry of',
}

function nameChange({ label = '', what }: TextChange): string {
  if (what === 'words') return 'the words'
  const short = label.length > 60 ? `${label.slice(0, 59)}…` : label
  return what === 'contributor' ? `${NOUNS[what]} ${short}` : `${NOUNS[what]} “${short}”`
}

const TURNS: Record<ReviewTurn['act'], string> = {
  submit: 'Submitted by',
  takeBack: 'Taken back by',
  requestChanges: 'Changes requested by',
}

/** Who passed the text on last, and when. */
export function turnWords({ act, at, by }: ReviewTurn): string {
  return `${TURNS[act]} ${by.name} on ${formatMinute(at)}.`
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
  const moved = blocks.filter(({ movedFrom }) => movedFrom !== undefined).length
  const ofText = [
    count(is('changed'), 'paragraph changed', 'paragraphs changed'),
    count(is('inserted'), 'new', 'new'),
    count(is('deleted'), 'gone', 'gone'),
    count(moved, 'moved', 'moved'),
  ].filter((part) => part !== '')
  const printed = notes.filter(({ printedChanged }) => printedChanged).length
  const numbered = notes.filter(
    ({ printedChanged, reasons }) => !printedChanged && reasons.length > 0,
  ).length
  const parts = [
    front.length > 0 ? 'the head of the article' : '',
    ofText.join(', '),
    count(printed, 'note reads differently', 'notes read differently'),
    count(numbered, 'note has only another number', 'notes have only another number'),
    count(references.length, 'reference differs', 'references differ'),
    count(quotations.length, 'quotation differs', 'quotations differ'),
  ].filter((part) => part !== '')
  if (parts.length === 0) return 'Word for word the same.'
  const sentence = parts.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function count(number: number, one: string, many: string): string {
  if (number === 0) return ''
  return number === 1 ? `one ${one}` : `${number} ${many}`
}
