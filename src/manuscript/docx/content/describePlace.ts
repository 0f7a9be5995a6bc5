import type { Place } from './model'

/** Where a story is being read, in words: `paragraph 12`, `footnote 3`. */
export function describePlace(story: Place): string {
  return story.note ?? `paragraph ${Math.max(1, story.line)}`
}
