import { createHash } from 'node:crypto'
import type { Inline } from '../edition/articleText'
import { plainOf } from './plainOf'

/**
 * Gives blocks ids that stay as long as their words do, whatever is inserted around them: readers
 * link to paragraphs, and corrections elsewhere must not break those links. Equal blocks are told
 * apart by a counter in reading order.
 */
export function blockIDs(): (prefix: 'p' | 'h' | 'q', content: Inline[]) => string {
  const seen = new Map<string, number>()
  return (prefix, content) => {
    const digest = createHash('sha256').update(plainOf(content)).digest('hex').slice(0, 8)
    const id = `${prefix}-${digest}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
