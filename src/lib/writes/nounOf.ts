import { wording } from '../../wording'

/** What a thing of a collection is called within a sentence; its slug where the wording does not name it. */
export function nounOf(slug: string): string {
  const nouns: Record<string, { noun: string }> = wording.collections
  return nouns[slug]?.noun ?? slug
}
