import { LIMITS } from '../limits'
import { ManuscriptRefusal } from '../refusal'
import { wording } from '../../wording'

/**
 * Keeps the parsing of Markdown linear in effect. The parser compares signs of emphasis and
 * brackets with those before them in the same passage, and looks at all lines of a passage that
 * begins a list or quotation: time grows with the square of their number. Passages end at empty
 * lines. The budget is some ten seconds of the slowest machine; a list of 2,000 notes without an
 * empty line takes a third of it. Nesting is refused before the parser's own stack gives way.
 */
const BUDGET = 200_000_000
const SIGNS = /[*_[\]~`<!&]/g
const STRUCTURE = /^\s*(?:[>+*=-]|\d{1,9}[.)])/

export function checkMarkdownCost(text: string): void {
  const length = text.replace(/data:image\/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/=]*/gi, '').length
  const lines = text.split('\n')
  const written = lines.filter((line) => line.trim() !== '').length
  if (length > LIMITS.markdownCharacters || written > LIMITS.markdownLines) {
    const most = { characters: LIMITS.markdownCharacters, lines: LIMITS.markdownLines }
    const detail = wording.files.limits.markdown(length, written, most)
    throw new ManuscriptRefusal('tooLarge', detail)
  }
  let cost = 0
  let passage = { lines: 0, signs: 0, hasStructure: false }
  for (const [index, line] of lines.entries()) {
    if (countContainers(line) > LIMITS.depth) {
      const detail = wording.files.limits.nested(index + 1, LIMITS.depth)
      throw new ManuscriptRefusal('hostile', detail)
    }
    if (line.trim() === '') {
      cost += costOf(passage)
      passage = { lines: 0, signs: 0, hasStructure: false }
      continue
    }
    passage.lines += 1
    passage.signs += line.match(SIGNS)?.length ?? 0
    passage.hasStructure ||= STRUCTURE.test(line.slice(0, 40))
  }
  if (cost + costOf(passage) > BUDGET) {
    const detail = wording.files.limits.signs
    throw new ManuscriptRefusal('hostile', detail)
  }
}

/** Every line of a passage is looked at again for some of the others, fewer where it has no list. */
function costOf({
  lines,
  signs,
  hasStructure,
}: {
  lines: number
  signs: number
  hasStructure: boolean
}): number {
  return signs ** 2 + (hasStructure ? 2 : 0.3) * lines ** 2
}

/** Lists and quotations that a line may open: its marks at the start, or its indentation before one. */
function countContainers(line: string): number {
  let marks = 0
  let columns = 0
  const kinds = new Set<string>()
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (sign === ' ' || sign === '\t') columns += sign === ' ' ? 1 : 4
    else if ('>*+-'.includes(sign)) {
      marks += 1
      kinds.add(sign)
    } else {
      const number = /^\d{1,9}[.)](?=\s)/.exec(line.slice(at, at + 11))?.[0]
      if (number === undefined)
        return marks === 0 ? 0 : Math.max(marks, countLevels(columns, marks))
      marks += 1
      kinds.add('1')
      at += number.length - 1
    }
  }
  const isRule = kinds.size === 1 && !kinds.has('>') && !kinds.has('1')
  return isRule ? 0 : marks
}

function countLevels(columns: number, marks: number): number {
  return Math.floor((columns - marks) / 2)
}
