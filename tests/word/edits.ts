import { runsToText } from '../../src/citations/format/runsToText'
import type { WordInline } from '../../src/manuscript/docx/write/wordDocument'
import type { Body } from '../../src/richtext/model'
import { writeBody } from './exportBody'

/**
 * Something a person does to a file. `line` counts all paragraphs of the file as it was opened, `note`
 * its notes, both from 0; places in a line count signs, a marker and a line break as one.
 */
export type Edit =
  | { do: 'words' | 'comment'; line: number; start: number; end: number; come: string }
  | { do: 'look'; line: number; start: number; end: number; look: 'bold' | 'italic' }
  | { do: 'rewrite' | 'add'; line: number; come: string }
  | { do: 'style'; line: number; style: string }
  | { do: 'split'; line: number; at: number }
  | { do: 'merge' | 'remove'; line: number }
  | { do: 'move'; line: number; before: number }
  | { do: 'note'; line: number; at: number; come: string }
  | { do: 'unnote'; note: number }
  | { do: 'noteWords'; note: number; start: number; end: number; come: string }

/** A sign of a text, or a note, with the names of its looks. */
export type Cell = { sign: string; look: string } | { note: string }

export type Line = {
  /** Where it stood in the file as it was opened; null of one that is new. */
  from: number | null
  anchor: string | null
  style: string
  cells: Cell[]
  /** Which edits it bears the marks of, by their places. */
  edits: Set<number>
}

/** What stands in a file: its lines, and the words of each note by its id. */
export type EditedText = {
  lines: Line[]
  notes: Map<string, { words: string; edits: Set<number> }>
}

/** The text of a body as a file has it. */
export function readText(body: Body): EditedText {
  const { notes, written } = writeBody(body)
  return {
    lines: written.paragraphs.map(({ anchor, content, style }, from) => ({
      from,
      anchor: anchor ?? null,
      style,
      cells: cellsOf(content),
      edits: new Set(),
    })),
    notes: new Map(
      notes.map(({ id, printed }) => {
        return [id, { words: runsToText(printed), edits: new Set<number>() }]
      }),
    ),
  }
}

function cellsOf(content: readonly WordInline[], within = ''): Cell[] {
  return content.flatMap((inline): Cell[] => {
    switch (inline.type) {
      case 'text': {
        const { change: _, text, type: __, ...look } = inline
        const names = [...Object.keys(look).sort(), ...(within === '' ? [] : [within])].join()
        return text.split('').map((sign) => ({ sign, look: names }))
      }
      case 'lineBreak':
        return [{ sign: '\n', look: '' }]
      case 'noteMarker':
        return [{ note: inline.note }]
      case 'link':
        return cellsOf(inline.content, LINK + inline.href)
      case 'commentStart':
      case 'commentEnd':
      case 'fieldStart':
      case 'fieldEnd':
        return []
    }
  })
}

/** The text after the edits, as whoever made them meant it. */
export function editText(text: EditedText, edits: readonly Edit[]): EditedText {
  let lines = text.lines.map((line) => ({
    ...line,
    cells: [...line.cells],
    edits: new Set(line.edits),
  }))
  const notes = new Map(
    [...text.notes].map(([id, note]) => [id, { ...note, edits: new Set(note.edits) }]),
  )
  const ids = [...text.notes.keys()]
  const opened = [...lines]
  const at = (place: number) => {
    const line = opened[place]
    if (!line) throw new RangeError(`There is no line ${place}.`)
    return line
  }
  const placeOf = (line: Line) => lines.indexOf(line)
  for (const [number, edit] of edits.entries()) {
    const line = 'line' in edit ? at(edit.line) : null
    line?.edits.add(number)
    const newLine = (cells: Cell[]): Line => ({
      from: null,
      anchor: null,
      style: line?.style ?? '',
      cells,
      edits: new Set([number]),
    })
    switch (edit.do) {
      case 'words':
        line?.cells.splice(edit.start, edit.end - edit.start, ...signs(edit.come, line.cells, edit))
        break
      case 'rewrite':
        if (line) line.cells = signs(edit.come, line.cells, { start: 0, end: 1 })
        break
      case 'look':
        if (line) {
          line.cells = line.cells.map((cell, place) =>
            'sign' in cell && place >= edit.start && place < edit.end
              ? { ...cell, look: withLook(cell.look, edit.look) }
              : cell,
          )
        }
        break
      case 'style':
        if (line) line.style = edit.style
        break
      case 'split':
        if (line) lines.splice(placeOf(line) + 1, 0, newLine(line.cells.splice(edit.at)))
        break
      case 'merge': {
        const next = line && lines[placeOf(line) + 1]
        if (!next) throw new RangeError('Nothing follows that line.')
        line.cells.push(...next.cells)
        lines = lines.filter((one) => one !== next)
        break
      }
      case 'add':
        if (line) lines.splice(placeOf(line) + 1, 0, newLine(signs(edit.come, [], null)))
        break
      case 'remove':
        lines = lines.filter((one) => one !== line)
        break
      case 'move': {
        const before = at(edit.before)
        lines = lines.filter((one) => one !== line)
        if (line) lines.splice(placeOf(before), 0, line)
        break
      }
      case 'note':
        notes.set(`new ${number}`, { words: edit.come, edits: new Set([number]) })
        line?.cells.splice(edit.at, 0, { note: `new ${number}` })
        break
      case 'unnote':
        for (const one of lines) {
          const place = one.cells.findIndex(
            (cell) => 'note' in cell && cell.note === ids[edit.note],
          )
          if (place < 0) continue
          one.cells.splice(place, 1)
          one.edits.add(number)
        }
        break
      case 'noteWords': {
        const note = notes.get(ids[edit.note] ?? '')
        if (!note) throw new RangeError(`There is no note ${edit.note}.`)
        note.words = note.words.slice(0, edit.start) + edit.come + note.words.slice(edit.end)
        note.edits.add(number)
        break
      }
      case 'comment':
        break
    }
  }
  return { lines, notes }
}

const LINK = 'link to '

export const isLinked = (cell: Cell | null | undefined): boolean =>
  cell !== null && cell !== undefined && 'look' in cell && cell.look.includes(LINK)

/** Words that are typed have the look of what they stand for, or of what stands before them; a link ends. */
function signs(words: string, cells: readonly Cell[], at: { start: number; end: number } | null) {
  const like = at && (cells[at.end > at.start ? at.start : at.start - 1] ?? cells[at.start])
  const next = at && cells[at.end]
  const isPastLink = at?.start === at?.end && !isLinked(next)
  const inherited = like && 'look' in like ? like.look : ''
  const look = isPastLink
    ? inherited
        .split(',')
        .filter((name) => !name.startsWith(LINK))
        .join()
    : inherited
  return words.split('').map((sign): Cell => ({ sign, look }))
}

function withLook(look: string, name: string): string {
  return [...new Set([...look.split(',').filter(Boolean), name])].sort().join()
}

/** A line in signs, its notes in their words: two of which this is the same read the same. */
export function spellLine({ cells }: Line, notes: EditedText['notes']): string {
  let spelled = ''
  let last = ''
  for (const cell of cells) {
    const look = 'note' in cell || cell.sign.trim() === '' ? last : cell.look
    if (look !== last) spelled += `{${look}}`
    last = look
    spelled += 'note' in cell ? `[${notes.get(cell.note)?.words.trim()}]` : cell.sign
  }
  // Two spaces in a row are read as one.
  return spelled.replace(/ {2,}/g, ' ').trim()
}
