/**
 * Prose has commas, names and years as well. A citation is taken for one only where enough of its
 * parts are there; author and title alone (`bare`) count only if an earlier note spells them out.
 */
import { PUBLISHER_WORDS } from './lexicon'
import type { Segment } from './model'
import type { Details } from './readDetails'

const LONGEST_TITLE = 40

export function hasEvidence(input: {
  details: Details
  title: Segment
  strong: boolean
  authored: boolean
}): 'full' | 'bare' | null {
  const { details, title, strong, authored } = input
  const words = [...details.before, ...details.after]
  if (title.text.split(' ').length > LONGEST_TITLE) return null
  const isDated = details.date !== null
  const isPlaced = details.locator !== null
  const isNumbered = details.volume !== undefined || details.issue !== undefined
  const isAddressed = details.identifiers.URL !== undefined || details.identifiers.DOI !== undefined
  const isPublished = words.some((segment) => namesPublisher(segment.text))
  const isSourced = isDated || isNumbered || isAddressed || isPublished
  if (!isSourced && words.length === 0) {
    return authored && (isPlaced || strong || title.look !== 'plain') ? 'bare' : null
  }
  if (title.look !== 'plain') return isSourced || isPlaced || authored ? 'full' : null
  if (authored) return isSourced || isPlaced ? 'full' : null
  const isWhole = isPlaced && (isDated || isNumbered || isPublished)
  return isWhole || isAddressed || (isDated && isPublished) ? 'full' : null
}

function namesPublisher(text: string): boolean {
  return text.split(/[\s,:]+/u).some((word) => PUBLISHER_WORDS.has(word.toLowerCase()))
}
