import type { CslItem } from '../../citations/model'
import { readManuscript } from '../readManuscript'
import { readApparatus } from './readApparatus'

/** A line that is longer is no line of a note. */
const LONGEST = 1000

/**
 * The work a line cites, as a note would have it typed, read exactly as on import; null where no
 * work is recognised. The first of several is meant.
 *
 * @example readTypedSource('John Milton, Areopagitica, London, 1644, p. 3')?.title // 'Areopagitica'
 */
export function readTypedSource(line: string): CslItem | null {
  const words = line.replace(/\s+/g, ' ').trim()
  if (words === '' || words.length > LONGEST) return null
  const bytes = new TextEncoder().encode(`One sentence.[1]\n\n[1] ${words}\n`)
  const { manuscript } = readManuscript(bytes, { fileName: 'line.txt' })
  return readApparatus(manuscript).references[0]?.csl ?? null
}
