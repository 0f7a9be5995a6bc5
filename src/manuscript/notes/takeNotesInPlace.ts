import { plainText } from '../../text/walk'
import { createProblem } from '../createProblem'
import { checkNoteLimit } from '../limits'
import { mapInlines } from '../mapInlines'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptNote, ManuscriptProblem } from '../model'

/**
 * Notes that stand in the text where their markers would, between signs: `^[…]` of Pandoc,
 * `[footnote]…[/footnote]` and its like of WordPress, `[Footnote 1: …]`, `[fn::…]` of Org,
 * `\\footnote{…}` of TeX, and `((…))` right after a word. Each becomes a note, and a marker stands in its place. `{{…}}` is a template of a wiki, whose
 * meaning is the wiki's: it stays and is asked about.
 */
type Forms = { open: RegExp; closeOf: (opening: RegExpExecArray) => string; nests: string }

const FORMS: Forms[] = [
  { open: /\^\[/g, closeOf: () => ']', nests: '[' },
  {
    open: /\[(footnote|mfn|efn_note|fn|ref|note)\]/gi,
    closeOf: ([, name]) => `[/${name}]`,
    nests: '',
  },
  { open: /\[(?:foot|end)note(?: [\d*]{1,4})?: ?/gi, closeOf: () => ']', nests: '[' },
  { open: /\[fn:[\w-]*: */gi, closeOf: () => ']', nests: '[' },
  { open: /\\footnote\{/g, closeOf: () => '}', nests: '{' },
  {
    open: /(?<=[\p{L}\p{N}.,;:!?”"’»)])\(\((?=[\p{Lu}\p{N}“‘"])/gu,
    closeOf: () => '))',
    nests: '',
  },
]

/** Without one of these signs a text holds none of the forms. */
const SIGNS = /\[|\(\(|\{/

type Taken = {
  blocks: ManuscriptBlock[]
  notes: ManuscriptNote[]
  problems: ManuscriptProblem[]
  syntax: string[]
}

export function takeNotesInPlace(blocks: ManuscriptBlock[]): Taken {
  const taken: Taken = { blocks: [], notes: [], problems: [], syntax: [] }
  taken.blocks = takeOwnParagraphs(blocks, taken).map((block) =>
    mapInlines(block, (content, line) => {
      const text = plainText(content)
      if (!SIGNS.test(text)) return content
      const template = /\{\{[^{}]{1,300}\}\}/.exec(text)?.[0]
      if (template !== undefined)
        taken.problems.push(createProblem('templateKept', { words: template }, { line }))
      return FORMS.some(({ open }) => text.search(open) >= 0) ? take(content, line, taken) : content
    }),
  )
  return taken
}

/**
 * `[Footnote 1: …]` as a paragraph of its own, as Project Gutenberg has it: the note of the `[1]`
 * before it. Where there is none, it stands in its place.
 */
function takeOwnParagraphs(blocks: ManuscriptBlock[], taken: Taken): ManuscriptBlock[] {
  const left = [...blocks]
  const gone = new Set<number>()
  for (const [at, block] of blocks.entries()) {
    const content = readOwnParagraph(block)
    if (!content) continue
    const text = plainText(content)
    const opening = OWN.exec(text)
    if (!opening) continue
    const label = opening[1] ?? ''
    const note = `between-${taken.notes.length + 1}`
    for (let before = at - 1; before >= 0 && before >= at - FARTHEST; before -= 1) {
      const earlier = left[before]
      if (!earlier || gone.has(before)) continue
      let isFound = false
      const marked = mapInlines(earlier, (inlines) => {
        const found = isFound ? null : openAt(inlines, `[${label}]`, { note, label })
        isFound ||= found !== null
        return found ?? inlines
      })
      if (!isFound) continue
      left[before] = marked
      gone.add(at)
      taken.syntax.push(`[${label}]`, opening[0], ']')
      const [first, last] = [{ piece: 0, from: 0, to: opening[0].length }, endOf(content)]
      const words = slice(content, first, last)
      taken.notes.push({ id: note, label, kind: 'footnote', content: words, line: block.line })
      checkNoteLimit(taken.notes.length)
      break
    }
  }
  return left.filter((_, at) => !gone.has(at))
}

const OWN = /^\[(?:foot|end)note ([\d*†‡]{1,4}|[A-Z]{1,2}): ?/i

/** A note stands some paragraphs below its marker at most. */
const FARTHEST = 60

function readOwnParagraph(block: ManuscriptBlock): ManuscriptInline[] | null {
  if (block.type === 'paragraph' && plainText(block.content).trimEnd().endsWith(']'))
    return block.content[0]?.type === 'text' ? block.content : null
  return null
}

function endOf(content: ManuscriptInline[]): Place {
  const piece = content.findLastIndex(
    (inline) => inline.type === 'text' && inline.text.includes(']'),
  )
  const inline = content[piece]
  const from = inline?.type === 'text' ? inline.text.lastIndexOf(']') : 0
  return { piece, from, to: from + 1 }
}

function openAt(
  content: ManuscriptInline[],
  written: string,
  marker: { note: string; label: string },
): ManuscriptInline[] | null {
  const piece = content.findIndex(
    (inline) => inline.type === 'text' && !inline.code && inline.text.includes(written),
  )
  const inline = content[piece]
  if (inline?.type !== 'text') return null
  const from = inline.text.indexOf(written)
  const place = { piece, from, to: from + written.length }
  return [
    ...slice(content, null, place),
    { type: 'noteMarker', ...marker },
    ...slice(content, place, null),
  ]
}

/** Where an opening sign stands in the top level of running text, and where its closing one does. */
type Place = { piece: number; from: number; to: number }

function take(content: ManuscriptInline[], line: number, taken: Taken): ManuscriptInline[] {
  const result: ManuscriptInline[] = []
  let rest = content
  for (;;) {
    const opening = findOpening(rest)
    const closing = opening && findClosing(rest, opening)
    if (!opening || !closing) return [...result, ...rest]
    const label = String(taken.notes.length + 1)
    const note = `between-${label}`
    result.push(...slice(rest, null, opening), { type: 'noteMarker', note, label })
    taken.syntax.push(wordsAt(rest, opening), wordsAt(rest, closing))
    taken.notes.push({
      id: note,
      label,
      kind: 'footnote',
      content: slice(rest, opening, closing),
      line,
    })
    checkNoteLimit(taken.notes.length)
    rest = slice(rest, closing, null)
  }
}

function findOpening(
  content: ManuscriptInline[],
): (Place & { close: string; nests: string }) | null {
  for (const [piece, inline] of content.entries()) {
    if (inline.type !== 'text' || inline.code) continue
    const found = FORMS.flatMap(({ open, closeOf, nests }) => {
      open.lastIndex = 0
      const match = open.exec(inline.text)
      if (!match) return []
      const from = match.index
      return [
        { piece, from, to: from + match[0].length, close: closeOf(match).toLowerCase(), nests },
      ]
    }).sort((a, b) => a.from - b.from)
    if (found[0]) return found[0]
  }
  return null
}

function findClosing(
  content: ManuscriptInline[],
  { piece: first, to: start, close, nests }: Place & { close: string; nests: string },
): Place | null {
  let depth = 0
  for (let piece = first; piece < content.length; piece += 1) {
    const inline = content[piece]
    if (inline?.type !== 'text' || inline.code) continue
    const lower = inline.text.toLowerCase()
    for (let at = piece === first ? start : 0; at < lower.length; at += 1) {
      if (nests !== '' && lower.startsWith(nests, at)) depth += 1
      else if (lower.startsWith(close, at)) {
        if (depth === 0) return { piece, from: at, to: at + close.length }
        depth -= 1
      }
    }
  }
  return null
}

/** What stands after one place and before another. */
function slice(content: ManuscriptInline[], after: Place | null, before: Place | null) {
  const firstPiece = after?.piece ?? 0
  const lastPiece = before?.piece ?? content.length - 1
  return content.slice(firstPiece, lastPiece + 1).flatMap((inline, index): ManuscriptInline[] => {
    if (inline.type !== 'text') return [inline]
    const piece = firstPiece + index
    const start = piece === after?.piece ? after.to : 0
    const end = piece === before?.piece ? before.from : inline.text.length
    const text = inline.text.slice(start, end)
    return text === '' ? [] : [{ ...inline, text }]
  })
}

function wordsAt(content: ManuscriptInline[], { piece, from, to }: Place): string {
  const inline = content[piece]
  return inline?.type === 'text' ? inline.text.slice(from, to) : ''
}
