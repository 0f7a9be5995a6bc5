/**
 * Which quotation marks of a text belong together, in one pass from left to right over a stack of
 * open ones. Marks differ by language: “ ” and ‘ ’ (English), „ “ and ‚ ‘ (German, Czech), « » and
 * ‹ › (French, Russian) and the same turned round (German books), ” ” (Swedish), and the straight
 * ones of typewriters.
 *
 * The trouble is ’, which is the closing mark and the apostrophe. It is an apostrophe inside a word
 * (don’t), and at a word's beginning where nothing is open (’tis). After an s and before a space it
 * may be either (‘the workers’ state’): it is taken for an apostrophe if a closing mark that cannot
 * be one follows before the next opening mark. The straight ' is read in the same way.
 */

/**
 * A pair of quotation marks by the offsets of its two marks. `style` is the kind of mark, not its
 * rank: `single` for ‘ ’ ‚ ‘ ‹ › and ', `double` for the others. `outermost`: no
 * other complete pair encloses it.
 */
export type QuotationMarks = {
  open: number
  close: number
  style: 'double' | 'single'
  outermost: boolean
}

type Open = { at: number; closers: string; style: QuotationMarks['style'] }

/** Complete pairs only, in the order in which they close; `close` is the closing mark's offset. */
export function pairQuotationMarks(text: string): QuotationMarks[] {
  const pairs: QuotationMarks[] = []
  const stack: Open[] = []
  const openByCloser = new Map<string, number>()
  const certainCloseAhead = findCertainClosesAhead(text)

  const count = (open: Open, by: 1 | -1) => {
    for (const closer of open.closers)
      openByCloser.set(closer, (openByCloser.get(closer) ?? 0) + by)
  }
  const close = (mark: string, at: number) => {
    for (let open = stack.pop(); open; open = stack.pop()) {
      count(open, -1)
      if (!open.closers.includes(mark)) continue
      pairs.push({ open: open.at, close: at, style: open.style, outermost: true })
      return
    }
  }

  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (!MARKS.includes(mark)) continue
    const mayClose = (openByCloser.get(mark) ?? 0) > 0
    if (mayClose && isClosing(text, at, mark, certainCloseAhead)) close(mark, at)
    else {
      const open = toOpen(text, at, mark)
      if (!open) continue
      stack.push(open)
      count(open, 1)
    }
  }
  return markOutermost(pairs)
}

/** Pairs come in the order in which they close and never cross: an outer one follows its inner. */
function markOutermost(pairs: QuotationMarks[]): QuotationMarks[] {
  let outerOpen = Infinity
  for (const pair of pairs.toReversed()) {
    pair.outermost = pair.close < outerOpen
    if (pair.outermost) outerOpen = pair.open
  }
  return pairs
}

const MARKS = '“”„‟"‘’‚‛\'«»‹›'
const APOSTROPHES = "’'"

function toOpen(text: string, at: number, mark: string): Open | null {
  const opensWord = isOpeningPlace(text, at)
  if (mark === '“' || mark === '‟') return { at, closers: '”"', style: 'double' }
  if (mark === '„') return { at, closers: '“”"', style: 'double' }
  if (mark === '‘' || mark === '‛') return { at, closers: "’'", style: 'single' }
  if (mark === '‚') return { at, closers: "‘’'", style: 'single' }
  if (mark === '«') return { at, closers: '»', style: 'double' }
  if (mark === '‹') return { at, closers: '›', style: 'single' }
  if (!opensWord) return null
  if (mark === '»') return { at, closers: '«', style: 'double' }
  if (mark === '›') return { at, closers: '‹', style: 'single' }
  if (mark === '"') return { at, closers: '"”', style: 'double' }
  if (mark === '”') return { at, closers: '”', style: 'double' }
  if (mark === "'") return { at, closers: "'’", style: 'single' }
  return null
}

function isClosing(text: string, at: number, mark: string, certainAhead: Uint8Array): boolean {
  if (mark === '"') return !isOpeningPlace(text, at) || at + 1 === text.length
  if (!APOSTROPHES.includes(mark)) return true
  const after = text.charAt(at + 1)
  if (isWordCharacter(after)) return false
  if (text.charAt(at - 1) === ' ' && after !== '') return false
  return !isPossiblePlural(text, at) || certainAhead[at] !== 1
}

/** A mark that may be the apostrophe of a plural: after an s, before a space and a small letter. */
function isPossiblePlural(text: string, at: number): boolean {
  return /[sSxzß]/u.test(text.charAt(at - 1)) && /^ [\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 4))
}

/** For each offset: whether a single mark that can only close comes before the next opening one. */
function findCertainClosesAhead(text: string): Uint8Array {
  const ahead = new Uint8Array(text.length)
  let closes: 0 | 1 = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    ahead[at] = closes
    const mark = text.charAt(at)
    if (mark === '‘' || mark === '‚' || (mark === "'" && isOpeningPlace(text, at))) closes = 0
    else if (APOSTROPHES.includes(mark) && !isWordCharacter(text.charAt(at + 1))) {
      if (!isPossiblePlural(text, at) && text.charAt(at - 1) !== ' ') closes = 1
    }
  }
  return ahead
}

/** A straight mark opens at the start, after a space, a bracket, a dash or another opening mark. */
function isOpeningPlace(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (before !== '' && !/[\s([{—–“‘„‚«"'/-]/u.test(before)) return false
  const after = text.charAt(at + 1)
  return after !== '' && !/\s/u.test(after)
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

/**
 * Whether a text is one quotation from its first sign to its last: one pair of quotation marks
 * encloses it. A full stop may stand behind the closing mark, and a remark in brackets such as
 * `[emphasis in original]`.
 */
const REMARK = /\s*[[(][^[\]()]{1,80}[\])][.,]?$/
const LONGEST_REMARK = 100

export function isWholeQuotation(text: string): boolean {
  const trimmed = text.trim()
  const head = trimmed.slice(0, -LONGEST_REMARK)
  const tail = trimmed
    .slice(-LONGEST_REMARK)
    .replace(REMARK, '')
    .replace(/[.,;:]$/, '')
  const words = (head + tail).trimEnd()
  if (!/^["'“”„‟‘‚‛«»‹›]/.test(words) || !/\p{L}/u.test(words)) return false
  return pairQuotationMarks(words).some(
    ({ open, close }) => open === 0 && close === words.length - 1,
  )
}
