import { readCitaviCode } from '../../../manuscript/docx/citations/readCitaviCode'
import { readCslCode } from '../../../manuscript/docx/citations/readCslCode'
import { citeWith, type ManagerCitation } from '../../../manuscript/managerCitation'
import type { ManuscriptInline } from '../../../manuscript/model'

/**
 * The fields of reference managers in a clipboard of Word. Word copies a field as comments for its
 * own like: `[if supportFields]` around its begin, its code and the separator, the words that stand
 * for it, and another comment around its end. A reader of HTML sees the words alone.
 */
const COMMENT = /<!--\[if supportFields\]>([\s\S]*?)<!\[endif\]-->/g
const PIECE = /<[^>]*mso-element:\s*field-(begin|separator|end)[^>]*>/g

/** Signs of no language around the words that stand for a citation, with its place in the list. */
const OPEN = '\uE011'
const NUMBERED = '\uE012'
const CLOSE = '\uE013'
const MARKS = new RegExp(`(${OPEN}\\d+${NUMBERED}|${CLOSE})`)

type Field = { code: string; isCiting: boolean }

/** The clipboard with marks around the words that stand for citations, and these citations. */
export function markFields(html: string): { html: string; citations: ManagerCitation[] } {
  const citations: ManagerCitation[] = []
  const open: Field[] = []
  const marked = html.replace(COMMENT, (_, comment: string) => {
    let marks = ''
    let at = 0
    const addCode = (end: number) => {
      const field = open.at(-1)
      if (field) field.code += wordsOf(comment.slice(at, end))
    }
    for (const piece of comment.matchAll(PIECE)) {
      addCode(piece.index)
      at = piece.index + piece[0].length
      const field = open.at(-1)
      if (piece[1] === 'begin') open.push({ code: '', isCiting: false })
      else if (piece[1] === 'separator' && field) {
        const citation = readCode(field.code)
        field.isCiting = citation !== null
        if (citation) marks += `${OPEN}${citations.push(citation) - 1}${NUMBERED}`
      } else if (piece[1] === 'end' && open.pop()?.isCiting) marks += CLOSE
    }
    addCode(comment.length)
    return marks
  })
  return { html: marked, citations }
}

function readCode(code: string): ManagerCitation | null {
  return readCslCode(code) ?? readCitaviCode(code)
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  apos: "'",
}

/** What a stretch of HTML says, lines as Word breaks them made spaces again. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? entity
      const code = decimal ? Number(decimal) : parseInt(String(hex), 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity
    })
}

/** Running text without marks; the words between two carry their citation. */
export function readFieldMarks(
  content: readonly ManuscriptInline[],
  citations: readonly ManagerCitation[],
): ManuscriptInline[] {
  let open: ManagerCitation | undefined
  const read = (inlines: readonly ManuscriptInline[]): ManuscriptInline[] =>
    inlines.flatMap((inline): ManuscriptInline[] => {
      if (inline.type === 'link') return [{ ...inline, content: read(inline.content) }]
      if (inline.type !== 'text') return [inline]
      return inline.text.split(MARKS).flatMap((text): ManuscriptInline[] => {
        if (text === '') return []
        if (text === CLOSE) open = undefined
        else if (text.startsWith(OPEN)) open = citations[parseInt(text.slice(1), 10)]
        else return [open ? citeWith({ ...inline, text }, open) : { ...inline, text }]
        return []
      })
    })
  return read(content)
}
