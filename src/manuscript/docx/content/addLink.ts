import { createProblem } from '../../createProblem'
import type { Link, Story } from './model'

const SCHEMES = ['http:', 'https:', 'mailto:']

/**
 * A link to be put round words, or null where the address is none an article may link to: then the
 * words stay and the editor is told.
 */
export function addLink(story: Story, address: string): Link | null {
  const href = address.trim()
  const url = URL.canParse(href) ? new URL(href) : null
  if (url !== null && SCHEMES.includes(url.protocol)) return { href }
  story.reading.problems.push(createProblem('linkRemoved', { address: href }, { line: story.line }))
  return null
}
