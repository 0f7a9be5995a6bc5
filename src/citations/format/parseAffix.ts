import type { NoteBreak, Run } from '../model'
import { mergeRuns } from './mergeRuns'

/** What begins a block of a note within the words around a citation. */
export const AFFIX_BREAKS: Readonly<Record<string, Exclude<NoteBreak, 'line'>>> = {
  '<p>': 'paragraph',
  '<blockquote>': 'quotation',
  '<li>': 'item',
  '<ol>': 'numberedItem',
}

/**
 * Reads a prefix or suffix into runs. `<i>` and `</i>` turn italics on and off, as in CSL-JSON; `<p>`,
 * `<blockquote>`, `<li>` and `<ol>` begin a paragraph, a quotation, an item and a numbered item of the
 * note; everything else, a lone `<` too, is text and is printed as it stands. An `<i>` without its end
 * is text as well.
 *
 * @example parseAffix('see <i>Capital</i>, ') // [{text:'see '},{text:'Capital',italic:true},{text:', '}]
 */
export function parseAffix(affix: string): Run[] {
  const runs = affix.split(/(<(?:p|blockquote|li|ol)>)/).flatMap((part): Run[] => {
    const begins = AFFIX_BREAKS[part]
    return begins === undefined ? readItalics(part) : [{ text: ' ', begins }]
  })
  return mergeRuns(runs)
}

function readItalics(words: string): Run[] {
  const runs: Run[] = []
  let rest = words
  while (rest !== '') {
    const start = rest.indexOf('<i>')
    const end = start < 0 ? -1 : rest.indexOf('</i>', start)
    if (end < 0) {
      runs.push({ text: rest })
      break
    }
    runs.push({ text: rest.slice(0, start) }, { text: rest.slice(start + 3, end), italic: true })
    rest = rest.slice(end + 4)
  }
  return runs
}
