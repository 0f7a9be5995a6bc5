import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sayIfSkipped } from '../sayIfSkipped'

const root = path.resolve(import.meta.dirname, '../..')

/** A manuscript a journey brings in, and what its report has to say of it. */
export type JourneyManuscript = {
  name: string
  file: string
  /** The number of the issue it goes into. */
  issue: number
  /** Given by hand where the file has none. */
  title: string
  slug: string
  hasTitle: boolean
  notes: number
  references: number
  ibids: { note: number; resolvesTo: number }[]
  /** Its own lines of references, where a second file has them as text. */
  lines?: () => string[]
}

/** Our own, always there. */
export const OWN: JourneyManuscript = {
  name: 'our own manuscript',
  file: path.join(root, 'sample/manuscripts/51-2-straws-between-the-leaves.md'),
  issue: 50,
  title: 'Straws between the leaves',
  slug: 'straws-between-the-leaves',
  hasTitle: true,
  notes: 9,
  references: 6,
  ibids: [
    { note: 2, resolvesTo: 1 },
    { note: 7, resolvesTo: 6 },
  ],
}

/** The editorial of a real magazine, kept beside the repository and never in it. */
export const REAL: JourneyManuscript = {
  name: 'the real editorial',
  file: path.resolve(root, '../shared/manuscripts/issue-51-editorial.docx'),
  issue: 51,
  title: 'Editorial',
  slug: 'editorial',
  hasTitle: false,
  notes: 15,
  references: 12,
  ibids: [
    { note: 2, resolvesTo: 1 },
    { note: 14, resolvesTo: 13 },
    { note: 15, resolvesTo: 13 },
  ],
  lines: () => {
    const text = readFileSync(
      path.resolve(root, '../shared/manuscripts/issue-51-editorial.txt'),
      'utf8',
    )
    return text.split(/\r?\n/).flatMap((line) => /^\[\d+\] (.*)$/.exec(line)?.[1] ?? [])
  },
}

/**
 * What a journey brings in. Ours has to be there; the real one is other people's, and where it is not
 * beside the repository that is said aloud.
 */
export function listManuscripts(): JourneyManuscript[] {
  const isAbsent = sayIfSkipped(!existsSync(REAL.file), `${REAL.name} is not on this machine.`)
  return isAbsent ? [OWN] : [OWN, REAL]
}
