import { createProblem } from '../../createProblem'
import { type LostLook, noteLostLook } from '../../lostLooks'
import { literally } from './literally'
import { type KeyCitations, readKeyCitation } from './readKeyCitation'
import { isAttributes } from './readLines'
import { sayLeft, type Said } from './said'

/** What a reader of marks needs: what to say, the works by key, and what becomes of tracked changes. */
export type Marking = {
  said: Said
  citations: KeyCitations
  /** Absent where nobody has said; the changes are then counted and stay. */
  trackedChanges: 'accept' | 'reject' | undefined
  changes: { kind: 'insertion' | 'deletion'; where: string }[]
  /** Line breaks that changes took out, to be made up for where a paragraph ends. */
  owed: number
}

/**
 * The marks of other programs within running text, as CommonMark and HTML say them: tracked changes
 * and comments, spans with attributes, raised and lowered letters, highlighting, links and files of a
 * collection, private comments, citations by key. Code, addresses, raw HTML and escaped signs are
 * left alone. Reads the text once; line breaks stay where they are.
 */
export function readMarks(text: string, firstLine: number, marking: Marking): string {
  const out: string[] = []
  /** Where in `out` the brackets stand that are still open in this paragraph. */
  let open: number[] = []
  let line = firstLine
  let at = 0
  while (at < text.length) {
    const sign = text.charAt(at)
    if (sign === '\n') {
      line += 1
      if (BLANK.test(text.slice(at + 1, at + 200))) {
        open = []
        out.push('\n'.repeat(marking.owed))
        marking.owed = 0
      }
    }
    const found = SIGNS.has(sign) ? readSign({ text, at, line, out, open, marking }) : null
    if (found) {
      line += countBreaks(text.slice(at, found.end))
      if (found.text !== '') out.push(found.text)
      at = found.end
      continue
    }
    if (sign === '[') open.push(out.length)
    PLAIN.lastIndex = at + 1
    const end = at + 1 + (PLAIN.exec(text)?.[0].length ?? 0)
    out.push(sign, text.slice(at + 1, end))
    at = end
  }
  return out.join('')
}

const BLANK = /^[> \t]*(?:\n|$)/
const SIGNS = new Set([...'\\`<h%![]{=~^@'])
/** Everything up to the next sign or line; an `h` within a word begins no address. */
const PLAIN = /(?:[^\\`<h%![\]{=~^@\n]|(?<=[\w/])h)*/y

type Place = {
  text: string
  at: number
  line: number
  out: string[]
  open: number[]
  marking: Marking
}
type Found = { text: string; end: number } | null

function readSign(place: Place): Found {
  const { at, text } = place
  switch (text.charAt(at)) {
    case '\\':
      return { text: text.slice(at, at + 2), end: at + 2 }
    case '`':
    case '<':
    case 'h':
      return skipOther(place)
    case '%':
      return readComment(place)
    case '!':
    case '[':
      return readEmbedded(place) ?? readKeyCitation(place)
    case ']':
      return readSpanEnd(place)
    case '{':
      return readCriticMark(place)
    case '@':
      return readKeyCitation(place)
    default:
      return readLook(place)
  }
}

const LONGEST = 5000

/** What stands from here as `form` has it, looked for no farther than a paragraph is long. */
function match({ at, text }: Pick<Place, 'at' | 'text'>, form: RegExp): RegExpExecArray | null {
  return form.exec(text.slice(at, at + LONGEST))
}

/** Code, comments of HTML, tags and addresses, as they stand. */
function skipOther(place: Place): Found {
  const { at, text } = place
  const sign = text.charAt(at)
  if (sign === '`') {
    const fence = /^`+/.exec(text.slice(at, at + 50))?.[0] ?? '`'
    const close = new RegExp(`^${fence}(?:(?!\\n[>\\s]*\\n)[^])*?[^\`]${fence}(?!\`)`)
    const code = match(place, close)?.[0] ?? fence
    return { text: code, end: at + code.length }
  }
  if (sign === 'h' && /[\w/]/.test(text.charAt(at - 1))) return null
  const form = sign === '<' ? /^<(?:!--[^]*?-->|\/?[a-z][^<>\n]*>)/i : /^https?:\/\/[^\s<>()[\]]+/
  const whole = match(place, form)?.[0]
  return whole === undefined ? null : { text: whole, end: at + whole.length }
}

/** `%%…%%` is for nobody but the author. */
function readComment(place: Place): Found {
  const whole = match(place, /^%%(?!%)([^]*?[^%])%%(?!%)/)
  if (!whole) return null
  const words = (whole[1] ?? '').trim()
  place.marking.said.problems.push(createProblem('comment', { words }, { line: place.line }))
  return { text: keepBreaks(whole[0]), end: place.at + whole[0].length }
}

const PICTURE = /\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)$/i

/** `![[picture.png|a text]]` and `[[A page|its words]]`. */
function readEmbedded(place: Place): Found {
  const { at, line, marking } = place
  const whole = match(place, /^(!?)\[\[([^\]|[\n]+)(?:\|([^\][\n]*))?\]\](?![([:])/)
  if (!whole || /^\^?\d+$/.test(whole[2] ?? '')) return null
  const [all, embeds, target = '', alias] = whole
  const end = at + all.length
  if (embeds === '') {
    const details = { address: target }
    marking.said.problems.push(createProblem('linkRemoved', details, { line }))
    return { text: alias?.trim() || target.replace(/^.*\//, ''), end }
  }
  if (PICTURE.test(target)) {
    const alt = alias === undefined || /^[\dx]+$/.test(alias) ? '' : alias
    return { text: `![${literally(alt)}](<${target.replace(/[<>\\]/g, '')}>)`, end }
  }
  sayLeft(marking.said, 'embedded files', all, line)
  return { text: '', end }
}

/** Attributes behind a bracket, a picture or a link; those of a span are its look. */
function readSpanEnd({ at, line, marking, open, out, text }: Place): Found {
  const begins = open.pop()
  const rest = text.slice(at + 1, at + LONGEST)
  const address = /^(?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\][\n]*\])/.exec(rest)?.[0] ?? ''
  const [braces, attributes = ''] = /^\{([^{}\n]*)\}/.exec(rest.slice(address.length)) ?? []
  if (braces === undefined || !isAttributes(attributes)) {
    return address === '' ? null : { text: `]${address}`, end: at + 1 + address.length }
  }
  const end = at + 1 + address.length + braces.length
  if (address !== '' || begins === undefined) {
    sayLeft(marking.said, 'attributes', braces, line)
    return { text: `]${address}`, end }
  }
  const words = out.slice(begins + 1).join('')
  const isUnderlined = /\.(?:underline|ul)\b/.test(attributes)
  const look = LOOKS.find(([form]) => form.test(attributes))?.[1]
  if (look) noteLostLook(marking.said.lostLooks, look, words, line)
  else if (!isUnderlined) sayLeft(marking.said, 'attributes', braces, line)
  out[begins] = isUnderlined ? '<u>' : ''
  return { text: isUnderlined ? '</u>' : '', end }
}

const LOOKS: [RegExp, LostLook][] = [
  [/\.(?:smallcaps|sc)\b|small-caps/, 'in small capitals'],
  [/\.(?:mark|highlight)\b/, 'highlighted'],
]

/** CriticMarkup: `{++in++}`, `{--out--}`, `{~~out~>in~~}`, `{==marked==}`, `{>>a comment<<}`. */
function readCriticMark(place: Place): Found {
  const { at, line, marking } = place
  const whole = match(
    place,
    /^\{(?:\+\+([^]*?)\+\+|--([^]*?)--|~~([^]*?)~>([^]*?)~~|==([^]*?)==|>>([^]*?)<<)\}/,
  )
  if (!whole) return null
  const [all, added, deleted, before, after, marked, comment] = whole
  const end = at + all.length
  if (comment !== undefined) {
    const details = { words: comment.trim() }
    marking.said.problems.push(createProblem('comment', details, { line }))
    return { text: keepBreaks(all), end }
  }
  if (marked !== undefined) {
    noteLostLook(marking.said.lostLooks, 'highlighted', marked, line)
    return { text: readMarks(marked, line, marking), end }
  }
  const [taken, given] = [deleted ?? before, added ?? after]
  const where = `line ${line}`
  if (taken !== undefined) marking.changes.push({ kind: 'deletion', where })
  if (given !== undefined) marking.changes.push({ kind: 'insertion', where })
  const words = (marking.trackedChanges === 'reject' ? taken : given) ?? ''
  marking.owed += countBreaks(all) - countBreaks(words)
  return { text: readMarks(words, line, marking), end }
}

/** `H~2~O`, `m^2^` and `==highlighted==`. */
function readLook(place: Place): Found {
  const { at, line, marking, text } = place
  const before = text.charAt(at - 1)
  if (text.charAt(at) === '=') {
    const words = before === '=' ? undefined : match(place, /^==([^=\s](?:[^=\n]*[^=\s])?)==(?!=)/)
    if (!words) return null
    noteLostLook(marking.said.lostLooks, 'highlighted', words[1] ?? '', line)
    return { text: readMarks(words[1] ?? '', line, marking), end: at + words[0].length }
  }
  if (!/[\p{L}\p{N})]/u.test(before)) return null
  const [whole, lowered, raised] =
    match(place, /^(?:~([^\s~]{1,20})~(?!~)|\^([^\s^[\]]{1,20})\^)/) ?? []
  if (whole === undefined) return null
  const element = lowered === undefined ? 'sup' : 'sub'
  return { text: `<${element}>${lowered ?? raised ?? ''}</${element}>`, end: at + whole.length }
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1
}

function keepBreaks(text: string): string {
  return '\n'.repeat(countBreaks(text))
}
