import type { Run } from '../model'
import { mergeRuns } from './mergeRuns'

/**
 * Reads a prefix or suffix into runs. `<i>` and `</i>` turn italics on and off, as in CSL-JSON;
 * everything else, a lone `<` too, is text and is printed as it stands. An `<i>` without its end is
 * text as well.
 *
 * @example parseAffix('see <i>Capital</i>, ') // [{text:'see '},{text:'Capital',italic:true},{text:', '}]
 */
export function parseAffix(affix: string): Run[] {
  const runs: Run[] = []
  let rest = affix
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
  return mergeRuns(runs)
}
