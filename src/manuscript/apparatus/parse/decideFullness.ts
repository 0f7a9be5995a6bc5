/**
 * Prose has commas, names and years as well. A citation is taken for one only where enough of its
 * parts are there. Author and title alone, perhaps with a volume, are a short form of what an
 * earlier note spells out: with a number, or a title marked as one, they can stand alone (`bare`),
 * otherwise not (`leaning`).
 */
import type { CslName } from '../../../citations/model'
import { namesPublisher } from './namesPublisher'
import type { Fullness, Segment } from './model'
import type { Details } from './readDetails'

const LONGEST_TITLE = 40

/** Null where the parts are too few for a citation. */
export function decideFullness(input: {
  details: Details
  title: Segment
  names: CslName[]
  strong: boolean
}): Fullness | null {
  const { details, title, names, strong } = input
  const words = [...details.before, ...details.after]
  if (title.text.split(' ').length > LONGEST_TITLE) return null
  const isAuthored = names.length > 0
  const isDated = details.date !== null
  const isPlaced = details.locator !== null
  const isNumbered = details.volume !== undefined || details.issue !== undefined
  const isAddressed = details.identifiers.URL !== undefined || details.identifiers.DOI !== undefined
  const isPublished = words.some((segment) => namesPublisher(segment.text))
  const isSourced = isDated || isNumbered || isAddressed || isPublished
  const isMarked = title.look !== 'plain'
  if (!isSourced && !isAuthored && words.length === 0) return null
  if (isAuthored && !isDated && !isAddressed && words.length === 0) {
    if (isPlaced || isMarked || isNumbered) return 'bare'
    return strong ? 'leaning' : null
  }
  if (isMarked) return isSourced || isPlaced || isAuthored ? 'full' : null
  if (isAuthored) return isSourced || isPlaced ? 'full' : null
  const isWhole = isPlaced && (isDated || isNumbered || isPublished)
  return isWhole || isAddressed || (isDated && isPublished) ? 'full' : null
}
