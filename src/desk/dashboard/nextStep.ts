import type { Stage } from '../../workflow/approval'
import { wording } from '../../wording'

/** The one thing that brings an issue on, and its tab: texts for it, their approval, or publication. */
export function findNextStep({
  articles,
  closed,
}: {
  articles: readonly { stage: Stage }[]
  /** How many more the person may not read. */
  closed: number
}): { words: string; tab: string } {
  const open = articles.filter(({ stage }) => stage !== 'approved').length
  if (articles.length + closed === 0)
    return { words: wording.dashboard.nextStep.addTexts, tab: 'contents' }
  if (open > 0) {
    return { words: wording.dashboard.nextStep.approve(open), tab: 'contents' }
  }
  return { words: wording.dashboard.nextStep.publish, tab: 'publish' }
}
