import type { Revision } from './model'

const MOST_PLACES = 12

/**
 * How many changes and where, in one sentence.
 *
 * @example '2 insertions and 1 deletion: paragraph 3, paragraph 7, footnote 2.'
 */
export function describeRevisions(revisions: Revision[]): string {
  const counts = (['insertion', 'deletion', 'move', 'formatting'] as const).flatMap((kind) => {
    const count = revisions.filter((revision) => revision.kind === kind).length
    if (count === 0) return []
    const noun = kind === 'formatting' ? 'change of formatting' : kind
    return [`${count} ${count === 1 ? noun : noun.replace(/^\w+/, (word) => `${word}s`)}`]
  })
  const places = [...new Set(revisions.map(({ where }) => where))]
  const more = places.length - MOST_PLACES
  const shown = places.slice(0, MOST_PLACES).join(', ')
  return `${joinWords(counts)}: ${shown}${more > 0 ? ` and ${more} more places` : ''}.`
}

function joinWords(words: string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
