import { wording } from '../../../wording'

/**
 * A file of BibTeX or BibLaTeX taken apart into its entries and their fields, as BibTeX does it, but
 * so that an entry that is broken spoils no other: a value that is never closed ends where a line
 * begins the next entry.
 */

/** The fields of an entry as they stand, still TeX, under names in small letters. */
export type BibtexEntry = {
  line: number
  type: string
  /** Empty where the entry has none. */
  key: string
  fields: Map<string, string>
  /** Abbreviations that the file does not explain; their names stand in the values. */
  unexplained: string[]
}

export type BrokenEntry = { line: number; key?: string; error: string }

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Where an entry must begin if it begins a line: the words that follow are a key and a comma. */
const LINE_START = /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(][^\s,{}()="@]*[ \t]*,/gim

/** Takes every entry of a file, in order. Comments and preambles are passed over. */
export function splitEntries(text: string): (BibtexEntry | BrokenEntry)[] {
  const starts = [...text.matchAll(LINE_START)].map(({ index }) => index)
  const strings = new Map(MONTHS.map((month, index) => [month, String(index + 1)]))
  const entries: (BibtexEntry | BrokenEntry)[] = []
  const lineOf = countLines(text)
  const head = /@[ \t]*([a-z]+)\s*([{(])/gi
  let nextStart = 0
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const [, word = '', opening = '{'] = found
    const type = word.toLowerCase()
    while ((starts[nextStart] ?? Infinity) <= found.index) nextStart += 1
    const reader = new Reader(text, head.lastIndex, starts[nextStart] ?? text.length, strings)
    if (type === 'comment' || type === 'preamble') {
      head.lastIndex = reader.skip(opening)
      continue
    }
    const line = lineOf(found.index + found[0].search(/@/))
    try {
      if (type === 'string') reader.readString()
      else entries.push({ line, type, ...reader.readEntry() })
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      const { key } = reader
      entries.push({ line, ...(key === '' ? {} : { key }), error: error.message })
    }
    head.lastIndex = Math.max(reader.at, head.lastIndex)
  }
  return entries
}

class Unreadable extends Error {}

class Reader {
  key = ''
  private unexplained = new Set<string>()

  constructor(
    private text: string,
    public at: number,
    private end: number,
    private strings: Map<string, string>,
  ) {}

  readEntry(): Omit<BibtexEntry, 'line' | 'type'> {
    const key = this.match(/[^,={}()"\s]*(?=\s*(?:,|[)}]))/y)
    this.key = key ?? ''
    const fields = new Map<string, string>()
    for (;;) {
      this.match(/,*/y)
      if (this.match(/[})]/y)) break
      const name = this.match(/[^\s={}(),"#%@]+/y)
      if (name === null || this.match(/=/y) === null) {
        const after = [...fields.keys()].at(-1)
        this.fail(
          after === undefined
            ? wording.apparatus.exchange.faults.noFields
            : wording.apparatus.exchange.faults.notField(after),
        )
      }
      const value = this.readValue(name)
      const field = name.toLowerCase()
      if (!fields.has(field)) fields.set(field, value)
    }
    return { key: this.key, fields, unexplained: [...this.unexplained] }
  }

  readString(): void {
    const name = this.match(/[^\s={}(),"#%]+/y)
    if (name === null || this.match(/=/y) === null)
      this.fail(wording.apparatus.exchange.faults.abbreviationEmpty)
    this.strings.set(name.toLowerCase(), this.readValue(name))
    this.match(/[})]/y)
  }

  /** Passes over what is in brackets. */
  skip(opening: string): number {
    if (opening === '(') return this.at
    try {
      this.readBraced('')
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
    }
    return this.at
  }

  private readValue(name: string): string {
    let value = ''
    do {
      this.match(/\s*/y)
      const sign = this.peek()
      if (sign === '{') {
        this.at += 1
        value += this.readBraced(name)
      } else if (sign === '"') {
        this.at += 1
        value += this.readQuoted(name)
      } else {
        const word = this.match(/[^\s={}(),"#%@]+/y)
        if (word === null) this.fail(wording.apparatus.exchange.faults.fieldEmpty(name))
        value += this.explain(word)
      }
    } while (this.match(/#/y) !== null)
    return value
  }

  private explain(word: string): string {
    if (/^\d+$/.test(word)) return word
    const known = this.strings.get(word.toLowerCase())
    if (known === undefined) this.unexplained.add(word)
    return known ?? word
  }

  private readBraced(name: string): string {
    const from = this.at
    for (let depth = 1; this.at < this.end; this.at += 1) {
      const sign = this.text[this.at]
      if (sign === '\\') this.at += 1
      else if (sign === '{') depth += 1
      else if (sign === '}') depth -= 1
      if (depth === 0) {
        this.at += 1
        return this.text.slice(from, this.at - 1)
      }
    }
    return this.failOpen(name)
  }

  private readQuoted(name: string): string {
    const from = this.at
    for (let depth = 0; this.at < this.end; this.at += 1) {
      const sign = this.text[this.at]
      if (sign === '\\') this.at += 1
      else if (sign === '{') depth += 1
      else if (sign === '}') depth -= 1
      else if (sign === '"' && depth === 0) {
        this.at += 1
        return this.text.slice(from, this.at - 1)
      }
    }
    return this.failOpen(name)
  }

  private failOpen(name: string): never {
    this.at = this.end
    throw new Unreadable(wording.apparatus.exchange.faults.neverClosed(name))
  }

  /** What stands here, with the white space before and after it, which counts for nothing. */
  private match(pattern: RegExp): string | null {
    const space = /\s*(?:%[^\n]*\n\s*)*/y
    space.lastIndex = this.at
    space.exec(this.text)
    pattern.lastIndex = space.lastIndex
    const found = space.lastIndex < this.end ? pattern.exec(this.text) : null
    if (!found) return null
    this.at = pattern.lastIndex
    return found[0]
  }

  private peek(): string {
    return this.text[this.at] ?? ''
  }

  private fail(message: string): never {
    throw new Unreadable(message)
  }
}

/** The line of an offset, for offsets that only grow. */
function countLines(text: string): (offset: number) => number {
  let line = 1
  let from = 0
  return (offset) => {
    for (; from < offset; from += 1) if (text[from] === '\n') line += 1
    return line
  }
}
