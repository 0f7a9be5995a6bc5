import { createProblem } from '../../createProblem'
import { parseHref } from '../../parseHref'
import type { Link, Story } from './model'

/**
 * A link to be put round words, or null where the address is none an article may link to: then the
 * words stay and the editor is told.
 */
export function addLink(story: Story, address: string): Link | null {
  const href = parseHref(address)
  if (href !== null) return { href }
  story.reading.problems.push(createProblem('linkRemoved', { address }, { line: story.line }))
  return null
}
