import { inlinesToText } from '../inlinesToText'
import type { ManuscriptInline } from '../model'
import type { EntryLine } from './model'
import { parseEntryLabel, type EntryLabel } from './parseEntryLabel'

/**
 * The lines of a paragraph, each with the entry label it begins with. Lines are parted by line
 * breaks, or by line feeds where the reader has left them in the text; `line` counts the latter on
 * from that of the paragraph, for a break of the model does not tell where the next line is.
 */
export function splitEntryLines(content: ManuscriptInline[], line: number): EntryLine[] {
  return splitLines(content).map(({ inlines, feeds, parted }) => {
    const text = inlinesToText(inlines)
    const label = parseLabel(inlines, text)
    return {
      label,
      written: label ? text.slice(0, label.length).trim() : '',
      whole: inlines,
      rest: label ? dropCharacters(inlines, label.length) : inlines,
      line: line + feeds,
      parted,
    }
  })
}

/** A raised number is a label whatever follows it: `¹1971 was a bad year.` */
function parseLabel(inlines: ManuscriptInline[], text: string): EntryLabel | null {
  const label = parseEntryLabel(text)
  const raised = RAISED_LABEL.exec(getRaisedStart(inlines))
  if (!raised) return label
  if (label && label.style !== 'bare') return { ...label, raised: true }
  const [written, number = ''] = raised
  const spaces = /^[ \t\u00a0]*/.exec(text.slice(written.length))?.[0].length ?? 0
  return {
    label: String(Number(number)),
    style: 'bare',
    length: written.length + spaces,
    raised: true,
  }
}

const RAISED_LABEL = /^\s*(\d{1,4})\s*$/

/** The words that a line begins with in raised letters. */
function getRaisedStart(inlines: ManuscriptInline[]): string {
  let raised = ''
  for (const inline of inlines) {
    const isRaised = inline.type === 'text' && inline.superscript === true
    if (!isRaised && (raised !== '' || inline.type !== 'text' || inline.text.trim() !== '')) break
    raised += inline.text
  }
  return raised
}

type Line = { inlines: ManuscriptInline[]; feeds: number; parted: EntryLine['parted'] }

function splitLines(content: ManuscriptInline[]): Line[] {
  let current: Line = { inlines: [], feeds: 0, parted: 'break' }
  const lines = [current]
  const startLine = (parted: EntryLine['parted']) => {
    const feeds = parted === 'feed' ? current.feeds + 1 : current.feeds
    current = { inlines: [], feeds, parted }
    lines.push(current)
  }
  for (const inline of content) {
    if (inline.type === 'lineBreak') startLine('break')
    else if (inline.type !== 'text') current.inlines.push(inline)
    else {
      inline.text.split('\n').forEach((text, index) => {
        if (index > 0) startLine('feed')
        if (text !== '') current.inlines.push({ ...inline, text })
      })
    }
  }
  return lines.filter(({ inlines }) => inlines.length > 0)
}

function dropCharacters(inlines: ManuscriptInline[], count: number): ManuscriptInline[] {
  let left = count
  return inlines.flatMap((inline): ManuscriptInline[] => {
    if (left <= 0 || inline.type === 'noteMarker' || inline.type === 'lineBreak') return [inline]
    if (inline.type === 'link') {
      const length = inlinesToText(inline.content).length
      const content = dropCharacters(inline.content, left)
      left -= length
      return content.length > 0 ? [{ ...inline, content }] : []
    }
    const text = inline.text.slice(left)
    left -= inline.text.length
    return text === '' ? [] : [{ ...inline, text }]
  })
}
