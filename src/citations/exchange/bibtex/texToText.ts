import { ACCENTS, AROUND, SWITCHES, SYMBOLS } from './texCommands'

/** The words of a value, and the commands in it that nobody here knows; what they stood around is kept. */
export type TexWords = { text: string; unknown: string[] }

/**
 * A value of TeX as words with the marks of CSL-JSON (`<i>`, `<sup>` …). Braces that only protect
 * capitals go; what a command prints stands in its place.
 *
 * @example texToText(String.raw`H{\aa}kansson \emph{Kapital} \ldots`) // { text: 'Håkansson <i>Kapital</i> …', unknown: [] }
 */
export function texToText(value: string): TexWords {
  const reader = new TexReader(value)
  const text = reader.readGroup(null).normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  return { text, unknown: [...reader.unknown] }
}

/** More than people nest; past it braces count for nothing. */
const DEEPEST = 60

class TexReader {
  unknown = new Set<string>()
  private at = 0
  private depth = 0
  private inMath = false

  constructor(private text: string) {}

  readGroup(closing: string | null): string {
    let out = ''
    let ends = ''
    this.depth += 1
    while (this.at < this.text.length) {
      const sign = this.text.charAt(this.at)
      this.at += 1
      if (sign === closing) break
      if (sign === '\\') {
        const [said, end] = this.readCommand()
        out += said
        ends = end + ends
      } else out += this.readSign(sign)
    }
    this.depth -= 1
    return out + ends
  }

  private readSign(sign: string): string {
    if (sign === '{') return this.depth < DEEPEST ? this.readGroup('}') : ''
    if (sign === '}') return ''
    if (sign === '~') return ' '
    if (sign === '$') {
      if (!this.inMath && !this.text.includes('$', this.at)) return '$'
      this.inMath = !this.inMath
      return ''
    }
    if (this.inMath && (sign === '^' || sign === '_')) {
      const tag = sign === '^' ? 'sup' : 'sub'
      return `<${tag}>${this.readArgument()}</${tag}>`
    }
    if (sign === '-') return this.readRun('-', ['-', '–', '—'])
    if (sign === '`') return this.readRun('`', ['‘', '“'])
    if (sign === "'") return this.readRun("'", ["'", '”'])
    return sign
  }

  /** One sign or several in a row, by how many there are. */
  private readRun(sign: string, forms: readonly string[]): string {
    let count = 1
    while (count < forms.length && this.text.charAt(this.at) === sign) {
      this.at += 1
      count += 1
    }
    return forms[count - 1] ?? sign
  }

  /** What a command says, and what has to stand at the end of the group it is in. */
  private readCommand(): [said: string, end: string] {
    const word = /[a-zA-Z]+\*?|[^]?/y
    word.lastIndex = this.at
    const name = (word.exec(this.text)?.[0] ?? '').replace('*', '')
    this.at = word.lastIndex
    const isWord = /^[a-zA-Z]/.test(name)
    // A word swallows the space behind it, also before it takes what it stands around.
    if (isWord) this.skipSpace()
    const accent = ACCENTS[name]
    if (accent !== undefined && !(isWord && this.isAtEnd())) return [this.readAccent(accent), '']
    const around = AROUND[name]
    if (around) return [`${around[0]}${this.readArgument()}${around[1]}`, '']
    const open = SWITCHES[name]
    if (open) return [open[0], open[1]]
    if (name === 'href') {
      this.readArgument()
      return [this.readArgument(), '']
    }
    const symbol = SYMBOLS[name]
    if (symbol !== undefined) return [symbol, '']
    if (!isWord) return [SINGLE[name] ?? name, '']
    this.unknown.add(`\\${name}`)
    return ['', '']
  }

  private readAccent(mark: string): string {
    const letters = this.readArgument().replaceAll('ı', 'i').replaceAll('ȷ', 'j')
    return letters.replace(/^(<[^>]*>)*[^]/u, (first) => first + mark)
  }

  /** What stands in the braces that follow, or the one sign or command that does. */
  private readArgument(): string {
    this.skipSpace()
    const sign = this.text.charAt(this.at)
    this.at += 1
    if (sign === '{') return this.depth < DEEPEST ? this.readGroup('}') : ''
    if (sign === '\\') return this.readCommand()[0]
    if (sign === '}') {
      this.at -= 1
      return ''
    }
    const pair = this.text.codePointAt(this.at - 1) ?? 0
    if (pair <= 0xffff) return sign
    this.at += 1
    return String.fromCodePoint(pair)
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1
  }

  private isAtEnd(): boolean {
    return this.at >= this.text.length
  }
}

/** Commands of one sign that is not itself. */
const SINGLE: Readonly<Record<string, string>> = {
  ' ': ' ',
  '\n': ' ',
  ',': '\u2009',
  ';': ' ',
  ':': ' ',
  '!': '',
  '-': '',
  '/': '',
  '\\': ' ',
  '(': '',
  ')': '',
}
