/**
 * What other programs' Markdown says by whole lines, as CommonMark says it: lines of a title,
 * divisions, verse, definitions, callouts, attributes of headings. Every line stays on its line, so
 * that places are still true afterwards.
 */
import { sayLeft, type Said } from './said'

export type Lines = { lines: string[]; title?: string }

/** `isCode` says of each line whether it stands in a fenced block, where nothing is read. */
export function readLines(written: string[], isCode: boolean[], said: Said): Lines {
  const head = readTitleBlock(written, said)
  const state: State = { lines: head.lines, isCode, said, out: [], divisions: [] }
  for (let at = 0; at < head.lines.length; at += 1) {
    const line = head.lines[at] ?? ''
    const isInQuotation = state.divisions.some(Boolean)
    const quoted = isInQuotation ? `> ${line}` : line
    if (isCode[at]) state.out.push(quoted)
    else if (!readDivision(state, at, line)) {
      const verse = readVerse(state, at)
      if (verse) {
        state.out.push(...verse)
        at += verse.length - 1
      } else state.out.push(readOther(state, at, quoted))
    }
  }
  return { lines: state.out, ...(head.title === undefined ? {} : { title: head.title }) }
}

type State = {
  lines: string[]
  isCode: boolean[]
  said: Said
  out: string[]
  /** The divisions that are open; true for those that are displayed quotations. */
  divisions: boolean[]
}

const MOST_TITLE_LINES = 20

/** Pandoc’s first three fields: title, authors, date; each goes on in lines that are indented. */
function readTitleBlock(written: string[], said: Said): Lines {
  if (!/^% ?\S/.test(written[0] ?? '')) return { lines: written }
  const fields: { text: string; line: number }[] = []
  let end = 0
  for (; end < Math.min(written.length, MOST_TITLE_LINES); end += 1) {
    const line = written[end] ?? ''
    const last = fields.at(-1)
    if (line.startsWith('%') && fields.length < 3) {
      fields.push({ text: line.slice(1).trim(), line: end + 1 })
    } else if (last && /^\s+\S/.test(line)) last.text = `${last.text} ${line.trim()}`.trim()
    else break
  }
  const [title, ...others] = fields
  for (const { line, text } of others) {
    if (text !== '')
      said.unsupported.push({ kind: 'other', what: `metadata: ${text}`, where: `line ${line}` })
  }
  return {
    lines: [...Array<string>(end).fill(''), ...written.slice(end)],
    ...(title && title.text !== '' ? { title: title.text } : {}),
  }
}

const DIVISION = /^ {0,3}:{3,}[ \t]*(.*?)[ \t]*:*[ \t]*$/
const QUOTATION = /(?:^|[\s.{])(?:epigraph|block-?quote|quote|quotation|verse|poem)(?=$|[\s}])/i

/** A line of `:::`; between two lines of a quotation’s division stands a quotation. */
function readDivision({ divisions, out, said }: State, at: number, line: string): boolean {
  const kind = DIVISION.exec(line)?.[1]
  if (kind === undefined) return false
  if (kind === '') divisions.pop()
  else {
    const isQuotation = QUOTATION.test(kind)
    divisions.push(isQuotation)
    if (!isQuotation) sayLeft(said, 'divisions', kind, at + 1)
  }
  out.push(divisions.some(Boolean) ? '>' : '')
  return true
}

const VERSE = /^((?:> ?)*)\|(?:$| ([^|]*)$)/
/** What a block stands apart by: an empty line, or that of a division. */
const APART = /^[>\s]*$|^ {0,3}:{3}/
const CONTINUED = /^(?:> ?)*[ \t]+\S/

/**
 * A block of lines that begin with a bar and are no table, as a displayed quotation, which verse is
 * whoever wrote it: each paragraph a stanza. Null where none begins here.
 */
function readVerse({ isCode, lines }: State, at: number): string[] | null {
  if (at > 0 && !APART.test(lines[at - 1] ?? '')) return null
  let end = at
  while (end < lines.length && !isCode[end]) {
    const line = lines[end] ?? ''
    if (!VERSE.test(line) && !(end > at && CONTINUED.test(line))) break
    end += 1
  }
  const block = lines.slice(at, end)
  const isTable = block.some((line) => /^[>\s]*\|? *:?-+:? *$/.test(line))
  if (block.length === 0 || isTable || !APART.test(lines[end] ?? '')) return null
  return block.map((line, index) => {
    const [, outer = '', words = ''] = VERSE.exec(line) ?? []
    const quote = outer === '' ? '> ' : outer
    const said = VERSE.test(line) ? words : line.trim()
    if (said === '') return quote.trimEnd()
    const indented = said.replace(/^[ \t]+/, (spaces) => '&nbsp;'.repeat(spaces.length))
    const next = VERSE.exec(block[index + 1] ?? '')
    return `${quote}${indented}${next && next[2]?.trim() ? '\\' : ''}`
  })
}

const CALLOUT = /^((?:> ?)+)\[!([A-Za-z-]{2,30})\][+-]? ?(.*)$/
const DEFINITION = /^ {0,3}: {1,3}(\S.*)$/
const HEADING = /^((?:> ?)* {0,3}#{1,6} .*?)[ \t]*\{([^{}]*)\}[ \t]*#*$/

function readOther({ lines, out, said }: State, at: number, line: string): string {
  const before = lines[at - 1] ?? ''
  const [callout, quote = '', kind = '', title = ''] = CALLOUT.exec(line) ?? []
  if (callout !== undefined && !before.trimStart().startsWith('>')) {
    const hasMore = /^(?:> ?)+\S/.test(lines[at + 1] ?? '')
    sayLeft(said, 'callouts', `[!${kind}]`, at + 1)
    return title === '' ? quote.trimEnd() : `${quote}${title}${hasMore ? '\\' : ''}`
  }
  const heading = HEADING.exec(line)
  if (heading && isAttributes(heading[2] ?? '')) {
    sayLeft(said, 'attributes', `{${heading[2] ?? ''}}`, at + 1)
    return heading[1] ?? ''
  }
  const definition = DEFINITION.exec(line)?.[1]
  if (definition !== undefined && !/^\s*\|/.test(before)) {
    sayLeft(said, 'definitions', `: ${definition}`, at + 1)
    const term = out.at(-1)
    if (before.trim() !== '' && term !== undefined) out.splice(-1, 1, `${term}\\`)
    return definition
  }
  return line
}

const ATTRIBUTE = /^(?:[#.][\p{L}\w:.#-]+|-|[\w:-]+=(?:"[^"]*"|[^\s"{}]+))$/u

/** Whether words between braces are what pandoc and kramdown take for attributes. */
export function isAttributes(words: string): boolean {
  const list = words.trim().replace(/^:\s*/, '')
  const parts = list.length > 500 ? [] : (list.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? [])
  return parts.length > 0 && parts.every((part) => ATTRIBUTE.test(part))
}
