import { readCitaviCode } from '../../../manuscript/docx/citations/readCitaviCode'
import { readEndNoteCode } from '../../../manuscript/docx/citations/readEndNoteCode'
import { readCslCode } from '../../../manuscript/docx/citations/readCslCode'
import { citeWith, type ManagerCitation } from '../../../manuscript/managerCitation'
import type { ManuscriptInline } from '../../../manuscript/model'

/**
 * The fields of reference managers in a clipboard of Word. Word copies a field as comments for its
 * own like: `[if supportFields]` around its begin, its code and the separator, the words that stand
 * for it, and another comment around its end. A reader of HTML sees the words alone.
 */
const COMMENT = /<!--\[if supportFields\]>([\s\S]*?)<!\[endif\]-->/g
const DATA = /<w:data>([\s\S]*?)<\/w:data>/g
const PIECE = /<[^>]*mso-element:\s*field-(begin|separator|end)[^>]*>/g

/** Signs of no language around the words that stand for a citation, with its place in the list. */
const OPEN = '\uE011'
const NUMBERED = '\uE012'
const CLOSE = '\uE013'
const MARKS = new RegExp(`(${OPEN}\\d+${NUMBERED}|${CLOSE})`)

/** `data`: what a program keeps with a field beside its code, base64. */
type Field = { code: string; data: string; isCiting: boolean }

/** The clipboard with marks around the words that stand for citations, and these citations. */
export function markFields(html: string): { html: string; citations: ManagerCitation[] } {
  const citations: ManagerCitation[] = []
  const open: Field[] = []
  const marked = html.replace(COMMENT, (_, comment: string) => {
    let marks = ''
    let at = 0
    const addCode = (end: number) => {
      const field = open.at(-1)
      if (!field) return
      const code = comment.slice(at, end).replace(DATA, (_data, base64: string) => {
        field.data += base64
        return ''
      })
      field.code += wordsOf(code)
    }
    for (const piece of comment.matchAll(PIECE)) {
      addCode(piece.index)
      at = piece.index + piece[0].length
      const field = open.at(-1)
      if (piece[1] === 'begin') open.push({ code: '', data: '', isCiting: false })
      else if (piece[1] === 'separator' && field) {
        const citation = readCode(field)
        field.isCiting = citation !== null
        if (citation) marks += `${OPEN}${citations.push(citation) - 1}${NUMBERED}`
      } else if (piece[1] === 'end') {
        const ended = open.pop()
        const around = open.at(-1)
        if (ended?.isCiting) marks += CLOSE
        // EndNote keeps what does not fit into its code in a field within.
        else if (ended && around && /EN\.CITE\.DATA/.test(ended.code)) around.data += ended.data
      }
    }
    addCode(comment.length)
    return marks
  })
  return { html: marked, citations }
}

function readCode({ code, data }: Field): ManagerCitation | null {
  return readCslCode(code) ?? readEndNoteCode(code, data) ?? readCitaviCode(code)
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
