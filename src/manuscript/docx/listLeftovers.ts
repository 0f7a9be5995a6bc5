import { createProblem } from '../createProblem'
import { plainText } from '../../text/walk'
import { readStory } from './content/readStory'
import type { DocxReading } from './content/story'
import { wording } from '../../wording'

/** What hangs on no place of the text: comments without a mark, margins, macros, lost parts. */
export function listLeftovers(reading: DocxReading): void {
  const { docx, comments, problems, unsupported } = reading
  for (const text of comments.values()) problems.push(createProblem('comment', { words: text }))
  listMargins(reading)
  for (const { type, target, external } of docx.listRelationships(docx.mainPart)) {
    if (type === 'vbaProject') unsupported.push({ kind: 'other', what: 'macro', where: target })
    if (['styles', 'numbering', 'comments'].includes(type) && !external) {
      const isThere = docx.names.some((name) => name.toLowerCase() === target.toLowerCase())
      if (!isThere)
        unsupported.push({ kind: 'other', what: wording.files.left.lostPart(type), where: target })
    }
  }
}

/**
 * Headers and footers of the pages (ECMA-376 part 1, 17.10). No article has pages, so they are not
 * read into the text; those with words or pictures are listed with their words. Page numbers are no
 * words.
 */
function listMargins(reading: DocxReading): void {
  const { mainPart } = reading.docx
  const listed = new Set<string>()
  for (const { type, target, external } of reading.docx.listRelationships(mainPart)) {
    if ((type !== 'header' && type !== 'footer') || external) continue
    const words = readWords(reading, target)
    const what = `page ${type}: ${words}`
    if (words === '' || listed.has(what)) continue
    listed.add(what)
    reading.unsupported.push({ kind: 'other', what, where: 'every page' })
  }
}

function readWords(reading: DocxReading, part: string): string {
  const root = reading.docx.readXml(part)
  if (root === null) return ''
  let pictures = 0
  const aside: DocxReading = {
    ...reading,
    unsupported: [],
    problems: [],
    setAside: [],
    citations: { found: [], notes: [], links: new Map() },
    lostLooks: new Map(),
    takeImage: () => {
      pictures += 1
      return 'unshowable'
    },
  }
  const text = readStory(aside, part, root, { note: part, line: 1 })
    .map(({ content }) => plainText(content))
    .join(' ')
    .trim()
  const words = /\p{L}/u.test(text) ? [text] : []
  return [...words, ...Array<string>(pictures).fill('an image')].join(', ')
}
