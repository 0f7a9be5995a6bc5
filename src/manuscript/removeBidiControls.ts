import { markersIn, plainText } from '../text/walk'
import { createProblem } from './createProblem'
import { mapInlines } from './mapInlines'
import type { ManuscriptBlock, ManuscriptInline, ManuscriptProblem, Reading } from './model'

/**
 * Controls of the direction of reading (Unicode, UAX #9) make a line read otherwise than it is
 * written, unseen. They belong where letters run from right to left; overrides belong nowhere. The
 * rest is removed, counted, and listed with where it stood first.
 */

const OVERRIDES = /[\u202d\u202e]/gu
const CONTROLS = /\p{Bidi_Control}/gu
const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Samr}]/u

type Parts = Pick<Reading, 'title' | 'blocks' | 'notes' | 'images'>

/** The parts of a reading without them; `syntax` is what was taken out. */
export function removeBidiControls<Whole extends Parts>(
  reading: Whole,
): { reading: Whole; problems: ManuscriptProblem[]; syntax: string[] } {
  const found = new Map<string, { count: number; line: number | undefined }>()
  const clean = (text: string, around: string, line?: number) =>
    text.replace(RIGHT_TO_LEFT.test(around) ? OVERRIDES : CONTROLS, (control) => {
      const before = found.get(control)
      found.set(control, { count: (before?.count ?? 0) + 1, line: before?.line ?? line })
      return ''
    })
  const cleanInlines = (content: ManuscriptInline[], line: number): ManuscriptInline[] => {
    const around = plainText(content)
    const step = (inline: ManuscriptInline): ManuscriptInline => {
      if (inline.type === 'text') return { ...inline, text: clean(inline.text, around, line) }
      if (inline.type === 'link') return { ...inline, content: inline.content.map(step) }
      return inline
    }
    return around.search(CONTROLS) >= 0 ? content.map(step) : content
  }
  const cleanWords = <Thing extends object>(thing: Thing, names: (keyof Thing)[], line?: number) =>
    names.reduce((result, name) => {
      const words = result[name]
      return typeof words === 'string' ? { ...result, [name]: clean(words, words, line) } : result
    }, thing)

  const cleanBlock = (block: ManuscriptBlock): ManuscriptBlock => {
    if (block.type === 'figure') return cleanWords(block, ['alt', 'caption'], block.line)
    if (block.type === 'post') return cleanWords(block, ['author', 'text'], block.line)
    return mapInlines(block, cleanInlines)
  }
  const cleaned = {
    ...cleanWords(reading, ['title']),
    blocks: reading.blocks.map(cleanBlock).filter((block) => !isEmptyHeading(block)),
    notes: reading.notes.map((note) => ({
      ...note,
      content: cleanInlines(note.content, note.line),
    })),
    images: reading.images.map((image) => cleanWords(image, ['alt'])),
  }
  if (cleaned.title === '') delete cleaned.title
  return {
    reading: cleaned,
    problems: [...found].map(([control, { count, line }]) =>
      createProblem(
        'bidiControlRemoved',
        { code: `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`, count },
        line === undefined ? {} : { line },
      ),
    ),
    syntax: [...found].map(([control, { count }]) => control.repeat(count)),
  }
}

function isEmptyHeading(block: ManuscriptBlock): boolean {
  return (
    block.type === 'heading' &&
    plainText(block.content).trim() === '' &&
    markersIn(block.content).length === 0
  )
}
