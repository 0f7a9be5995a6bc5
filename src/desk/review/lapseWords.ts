import type { ReviewSignOff, TextChange } from '../../queries/review/model'
import type { LapseCause } from '../../workflow/approval'
import { formatMinute } from '../formatMinute'

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
