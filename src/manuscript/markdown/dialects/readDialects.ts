import type { CslItem } from '../../../citations/model'
import { describeRevisions } from '../../docx/revisions/listTrackedChanges'
import type { LostLooks } from '../../lostLooks'
import type { ManagerCitation } from '../../managerCitation'
import type { ManuscriptProblem, Unsupported } from '../../model'
import { createProblem } from '../../createProblem'
import { ManuscriptRefusal } from '../../refusal'
import { CITATION_ATTRIBUTE } from './readKeyCitation'
import { readLines } from './readLines'
import { type Marking, readMarks } from './readMarks'
import { describeSaid, startSaying } from './said'
import { wording } from '../../../wording'

/**
 * Markdown as pandoc, Obsidian and CriticMarkup write it, as CommonMark with HTML in it, which our
 * parser reads: what has a place in an article keeps it, the rest is said with its line. Every line
 * stays on its line. `title` is that of pandoc’s first lines.
 *
 * @throws ManuscriptRefusal `trackedChanges` for a file with changes where nobody says what becomes
 *   of them
 */
export function readDialects(
  text: string,
  { trackedChanges, works }: DialectOptions,
): {
  text: string
  title?: string
  citations: ManagerCitation[]
  problems: ManuscriptProblem[]
  unsupported: Unsupported[]
  lostLooks: LostLooks
} {
  const said = startSaying()
  const written = text.split('\n')
  const { lines, title } = readLines(written, findCode(written), said)
  const isOurs = !text.includes(CITATION_ATTRIBUTE)
  const citations: Marking['citations'] = {
    works: isOurs ? (works ?? new Map<string, CslItem>()) : new Map(),
    found: [],
    read: new Map(),
  }
  const marking: Marking = { said, citations, trackedChanges, changes: [], owed: 0 }
  const isCode = findCode(lines)
  const read: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    let end = at
    while (end < lines.length && isCode[end] === isCode[at]) end += 1
    const stretch = lines.slice(at, end).join('\n')
    const marked = isCode[at] === true ? stretch : readMarks(stretch, at + 1, marking)
    read.push(marked + '\n'.repeat(marking.owed))
    marking.owed = 0
    at = end - 1
  }
  if (marking.changes.length > 0 && trackedChanges === undefined) {
    throw new ManuscriptRefusal('trackedChanges', describeRevisions(marking.changes))
  }
  const known = [...citations.read].map(([key, work]) => wording.files.keyAsWork(key, work))
  if (known.length > 0) {
    said.problems.push(createProblem('citationsByKey', { words: known.join('; ') }))
  }
  return {
    text: read.join('\n'),
    ...(title === undefined ? {} : { title }),
    citations: citations.found,
    problems: describeSaid(said),
    unsupported: said.unsupported,
    lostLooks: said.lostLooks,
  }
}

export type DialectOptions = {
  trackedChanges?: 'accept' | 'reject' | undefined
  /** The works on the desk that keys of citations mean. */
  works?: ReadonlyMap<string, CslItem> | undefined
}

const FENCE = /^(?:[> ]|[-*+] )*(`{3,}|~{3,})/

/** Which lines stand in a fenced block of code, its fences counted. */
function findCode(lines: string[]): boolean[] {
  let fence = ''
  return lines.map((line) => {
    const found = FENCE.exec(line.slice(0, 200))?.[1] ?? ''
    if (fence === '') {
      fence = found
      return found !== ''
    }
    const closes = found.startsWith(fence) && /^[> ]*[`~]+\s*$/.test(line)
    if (closes) fence = ''
    return true
  })
}
