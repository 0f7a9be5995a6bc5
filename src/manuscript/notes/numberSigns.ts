import { markersIn, plainText } from '../../text/walk'
import { createProblem } from '../createProblem'
import type { ManuscriptInline, ManuscriptNote, ManuscriptProblem } from '../model'
import { type EntryLabel, parseEntryLabel } from './entryLabel'

/**
 * Signs that belong to a note's number and not to the text: brackets round its marker, and the number
 * with its point or brackets that a note's own text begins with. What is taken off is `syntax`.
 */

type Stripped<Thing> = { result: Thing; syntax: string[] }

const OPENING = /[ \u00a0]?([[(])\s*$/
const BETWEEN = /^[\s,;–-]*$/

/** Running text without the brackets that hold a marker, or several, and nothing else. */
export function stripMarkerBrackets(content: ManuscriptInline[]): Stripped<ManuscriptInline[]> {
  const syntax: string[] = []
  if (markersIn(content).length === 0) return { result: content, syntax }
  const result = content.map((inline) => ({ ...inline }))
  for (const [index, inline] of result.entries()) {
    const before = result[index - 1]
    if (inline.type !== 'noteMarker' || before?.type !== 'text') continue
    const opening = OPENING.exec(before.text.slice(-8))
    let end = index + 1
    for (let next = result[end]; next; next = result[end]) {
      const goesOn =
        next.type === 'noteMarker' ||
        (next.type === 'text' && BETWEEN.test(next.text) && result[end + 1]?.type === 'noteMarker')
      if (!goesOn) break
      end += 1
    }
    const after = result[end]
    const closing = after?.type === 'text' ? /^\s*([\])])/.exec(after.text.slice(0, 8)) : null
    if (!opening || !closing || after?.type !== 'text') continue
    if ((opening[1] === '[') !== (closing[1] === ']')) continue
    syntax.push(opening[0], closing[0])
    before.text = before.text.slice(0, -opening[0].length)
    after.text = after.text.slice(closing[0].length)
    for (const between of result.slice(index, end)) {
      if (between.type !== 'text') continue
      syntax.push(between.text)
      between.text = ''
    }
  }
  return { result: result.filter((one) => one.type !== 'text' || one.text !== ''), syntax }
}

/** What is left where the number itself was the format's: `[]`, `)`, `.`, an arrow. */
const LEFT_OVER =
  /^[\s\u00a0]*(?:[[(]\s*[\])][.:]?|[\])][.:]?(?=\s)|[.:](?=\s)|[\^↑](?=\s)|\u00a0)[\s\u00a0]*/

const NEVER_WORDS: EntryLabel['style'][] = [
  'bracketed',
  'parenthesised',
  'point',
  'closed',
  'superscript',
]

/**
 * Notes without the number that was typed before their text. A bare number (`1 A. Author`) may be
 * words (`1 May 1890`): it goes only where every note of the file begins with its own, and where only
 * some do, those are asked about.
 */
export function stripNumbers(
  notes: ManuscriptNote[],
): Stripped<ManuscriptNote[]> & { problems: ManuscriptProblem[] } {
  const syntax: string[] = []
  const problems: ManuscriptProblem[] = []
  const bare = notes.filter((note) => findNumber(note)?.style === 'bare')
  const allBare = bare.length > 1 && bare.length === notes.length
  const result = notes.map((note) => {
    const number = findNumber(note)
    if (!number) return note
    if (number.style === 'bare' && !allBare) {
      const details = { label: note.label }
      problems.push(createProblem('numberInNote', details, { line: note.line }))
      return note
    }
    syntax.push(plainText(note.content).slice(0, number.length))
    return { ...note, content: dropStart(note.content, number.length) }
  })
  return { result, syntax, problems }
}

function findNumber({
  content,
  label,
}: ManuscriptNote): Pick<EntryLabel, 'style' | 'length'> | null {
  const text = plainText(content)
  const leftOver = LEFT_OVER.exec(text.slice(0, 20))?.[0]
  if (leftOver !== undefined && leftOver.length < text.length)
    return { style: 'closed', length: leftOver.length }
  // The number may stand on a line of its own.
  const parsed = parseEntryLabel(text.replace(/^([^\n]{1,10})\n/, '$1 '))
  if (parsed?.label !== label || !/^\d/.test(label)) return null
  const [first] = content
  const isRaised = first?.type === 'text' && first.superscript === true
  const next = new RegExp(`(?:^|\\n)\\s*[[(]?${Number(label) + 1}[.)\\]]`)
  if (next.test(text.slice(parsed.length))) return null
  if (isRaised) return { ...parsed, style: 'superscript' }
  return NEVER_WORDS.includes(parsed.style) || parsed.style === 'bare' ? parsed : null
}

/** Running text without its first characters, and without a line break that is then the first. */
function dropStart(content: ManuscriptInline[], count: number): ManuscriptInline[] {
  let left = count
  const rest = content.flatMap((inline): ManuscriptInline[] => {
    if (left <= 0) return [inline]
    if (inline.type === 'lineBreak') {
      left -= 1
      return []
    }
    if (inline.type === 'noteMarker') return [inline]
    if (inline.type === 'link') {
      const length = plainText(inline.content).length
      const inner = dropStart(inline.content, left)
      left -= length
      return inner.length > 0 ? [{ ...inline, content: inner }] : []
    }
    const text = inline.text.slice(left)
    left -= inline.text.length
    return text === '' ? [] : [{ ...inline, text }]
  })
  return rest[0]?.type === 'lineBreak' ? rest.slice(1) : rest
}
