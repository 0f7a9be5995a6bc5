import type { Citation, Run } from '../model'
import { joinWords } from './joinWords'
import { mergeRuns } from './mergeRuns'
import { parseAffix } from './parseAffix'
import { runsToText } from './runsToText'

const QUOTED_IN = 'quoted in '
const SAYS_QUOTED_IN = /\b(quoted|cited|qtd\.) (in|from|after)\s*$/i

/**
 * Puts the formatted citations of one note together, each with its prefix and suffix, under the
 * layout of the style.
 *
 * - A citation with `quotedIn` follows the original after ", quoted in "; where its own prefix ends
 *   with these words already, they are not said twice.
 * - A prefix that begins a block runs on without any delimiter.
 * - A suffix that ends with a full stop, comma or semicolon takes the place of the delimiter's own
 *   mark. A suffix that ends with a space, or a prefix that begins with one of these marks, runs on
 *   without any delimiter: what the writer typed holds.
 * - The layout's closing mark is not doubled.
 */
export function joinCitations(
  cites: readonly { citation: Citation; formatted: readonly Run[] }[],
  layout: { prefix: string; suffix: string; delimiter: string },
): Run[] {
  const joined: Run[] = []
  cites.forEach(({ citation, formatted }, index) => {
    const prefix = parseAffix(toPrefix(citation))
    const suffix = parseAffix(citation.suffix ?? '')
    const cite = joinSuffix(joinWords(prefix, formatted), suffix)
    const before = cites[index - 1]?.citation.suffix ?? ''
    const runsOn =
      /\s$/.test(before) || /^\s*[.,;]/.test(runsToText(prefix)) || prefix[0]?.begins !== undefined
    if (index === 0 || runsOn) joined.push(...cite)
    else {
      const delimiter = citation.quotedIn ? ', ' : layout.delimiter
      const between = /[.,;]$/.test(before) ? delimiter.replace(/^\S+/, '') : delimiter
      joined.push({ text: between }, ...cite)
    }
  })
  const printed = mergeRuns(joined)
  if (printed.length === 0) return printed
  return mergeRuns([{ text: layout.prefix }, ...closeLayout(printed, layout.suffix)])
}

/** One full stop, where the citation (`ibid.`) and the words after it both bring theirs. */
function joinSuffix(cite: readonly Run[], suffix: readonly Run[]): Run[] {
  const isDoubled = /\.$/.test(runsToText(cite)) && /^\.(?!\.)/.test(runsToText(suffix))
  const [first, ...rest] = suffix
  if (!isDoubled || !first) return joinWords(cite, suffix)
  return joinWords(cite, mergeRuns([{ ...first, text: first.text.slice(1) }, ...rest]))
}

function toPrefix(citation: Citation): string {
  const prefix = citation.prefix ?? ''
  if (!citation.quotedIn || SAYS_QUOTED_IN.test(prefix.replaceAll(/<\/?i>/g, ''))) return prefix
  if (prefix.trim() === '') return QUOTED_IN
  return `${prefix.trimEnd().replace(/,$/, '')}, ${QUOTED_IN}`
}

function closeLayout(runs: readonly Run[], suffix: string): Run[] {
  const mark = suffix.charAt(0)
  const text = runsToText(runs)
  let end = text.length
  while (end > 0 && /[’”»)\]]/u.test(text.charAt(end - 1))) end -= 1
  const doubled = /[.!?]/.test(mark) && /[.!?]/.test(text.charAt(end - 1))
  return [...runs, { text: doubled ? suffix.slice(1) : suffix }]
}
