import { type Decision, refuse, refuseRole } from './refusals'
import type { Actor } from './roles'

/** A section of an issue as far as its order goes; whatever else it holds is kept. */
export type Placed = { heading: string; articles: number[] }

/** Contents without an article; its section stays, empty if need be. */
export function takeOutArticle<Section extends Placed>(
  contents: readonly Section[],
  article: number,
): Section[] {
  return contents.map((section) =>
    section.articles.includes(article)
      ? { ...section, articles: section.articles.filter((id) => id !== article) }
      : section,
  )
}

/**
 * Contents with an article in one place and in no other: in the first section with this heading,
 * which is made at the end where there is none, as the `place`-th article, counted from 1, without
 * the article itself. A place beyond the end, or none, is the end.
 */
export function placeArticle<Section extends Placed>(
  contents: readonly Section[],
  { article, place, section }: { article: number; place?: number; section: string },
): (Section | Placed)[] {
  const without: (Section | Placed)[] = takeOutArticle(contents, article)
  const index = without.findIndex(({ heading }) => heading === section)
  if (index === -1) return [...without, { heading: section, articles: [article] }]
  return without.map((entry, other) => {
    if (other !== index) return entry
    const before = place === undefined ? entry.articles.length : place - 1
    return { ...entry, articles: entry.articles.toSpliced(before, 0, article) }
  })
}

export type MoveFacts = {
  actor: Actor
  /** The heading of the section it goes into. */
  section: string
  /** Counted from 1; without one it goes to the end. */
  place?: number
  /** Once the issues were locked, it stood in another issue than when they were looked up. */
  movedMeanwhile: boolean
}

/**
 * Whether a person may put an article into a section of an issue, taking it from where it stands.
 * What readers have of either issue stays as it is until that issue is printed again.
 *
 * Refuses: `roleMissing`, `sectionMissing`, `placeInvalid`, `contentsChanged`.
 */
export function decideMove({
  actor,
  movedMeanwhile,
  place,
  section,
}: MoveFacts): Decision<{ section: string }> {
  const refused = refuseRole(actor, 'issue.edit')
  if (refused) return refused
  if (section.trim() === '') return refuse('sectionMissing')
  if (place !== undefined && (!Number.isInteger(place) || place < 1)) return refuse('placeInvalid')
  if (movedMeanwhile) return refuse('contentsChanged')
  return { allowed: true, section: section.trim() }
}
