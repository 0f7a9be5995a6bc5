import { MARKS } from '../text/tree'
import { citationOf } from './managerCitation'
import type { ManuscriptInline } from './model'

/**
 * Inlines as the model wants them: line feeds and runs of spaces are one space, none at either end
 * or beside a line break, neighbours of one look are one text, and nothing is empty. No-break and
 * other typographic spaces are words and stay.
 */
export function tidyInlines(content: ManuscriptInline[]): ManuscriptInline[] {
  return collapse(content, { endsWithSpace: true }, true)
}

/** Whether what stands before ends with a space, or there is nothing before. */
type State = { endsWithSpace: boolean }

function collapse(content: ManuscriptInline[], state: State, isOuter: boolean): ManuscriptInline[] {
  const tidy: ManuscriptInline[] = []
  for (const inline of content) {
    if (inline.type === 'text') addText(tidy, inline, state)
    else if (inline.type === 'link') {
      const inner = collapse(inline.content, state, false)
      if (inner.length > 0) tidy.push({ ...inline, content: inner })
    } else if (inline.type === 'noteMarker') {
      tidy.push(inline)
      state.endsWithSpace = false
    } else {
      trimEnd(tidy)
      if (tidy.length > 0 || !isOuter || inline.begins !== undefined) tidy.push(inline)
      state.endsWithSpace = true
    }
  }
  if (!isOuter) return tidy
  while (tidy.at(-1)?.type === 'lineBreak') tidy.pop()
  trimEnd(tidy)
  return tidy
}

type Text = Extract<ManuscriptInline, { type: 'text' }>

function addText(tidy: ManuscriptInline[], inline: Text, state: State): void {
  const spaced = inline.text.replace(/[ \t\n\r]+/g, ' ')
  const text = state.endsWithSpace && spaced.startsWith(' ') ? spaced.slice(1) : spaced
  if (text === '') return
  state.endsWithSpace = text.endsWith(' ')
  const last = tidy.at(-1)
  if (last?.type === 'text' && hasSameLook(last, inline)) last.text += text
  else tidy.push({ ...inline, text })
}

function hasSameLook(a: Text, b: Text): boolean {
  return MARKS.every((mark) => a[mark] === b[mark]) && citationOf(a) === citationOf(b)
}

/** Takes the space off the last text; a text that was only a space goes. */
function trimEnd(tidy: ManuscriptInline[]): void {
  const last = tidy.at(-1)
  if (last?.type !== 'text') return
  const text = last.text.replace(/ $/, '')
  if (text === '') tidy.pop()
  else last.text = text
}
