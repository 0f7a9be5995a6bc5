import { createProblem } from '../../createProblem'
import { parseHref } from '../../parseHref'
import type { XmlElement } from '../../xml/elements'
import { splitInstruction } from './splitInstruction'
import { type DocxField, type Link, type Story, listUnsupported } from './story'

/**
 * One step of reading a field (ECMA-376 part 1, 17.16.18): `begin`, `separate` between the
 * instruction and the result, `end`. Fields stand inside one another and run over paragraphs.
 */
export function readField(story: Story, step: string | undefined, data = ''): void {
  const { fields } = story
  switch (step) {
    case 'begin':
      fields.push({
        instruction: '',
        words: '',
        inResult: false,
        link: null,
        data,
        citation: null,
        hasWords: false,
        note: null,
      })
      break
    case 'separate': {
      const field = fields.at(-1)
      if (!field) break
      field.inResult = true
      field.citation = story.reading.citationReader.fromField(field.instruction, field.data)
      if (field.citation !== null) break
      field.note = findNote(story, field.instruction)
      const address = parseHyperlink(field.instruction + field.words)
      field.link = address === null ? null : addLink(story, address)
      break
    }
    case 'end': {
      const field = fields.pop()
      if (field) closeField(story, field)
    }
  }
}

/** EndNote may keep the data of a citation in a field of their own inside its instruction. */
const INNER_DATA = /^\s*ADDIN\s+EN\.CITE\.DATA\b/

function closeField(story: Story, field: DocxField): void {
  const outer = story.fields.at(-1)
  if (INNER_DATA.test(field.instruction)) {
    if (outer?.data === '') outer.data = field.data
    return
  }
  if (field.note?.isMarker === true) return
  const what =
    field.citation === null
      ? describeField(field.instruction, field.inResult)
      : field.hasWords
        ? null
        : `citation of ${field.citation.manager} that shows no words`
  if (what !== null) listUnsupported(story, what)
  if (field.words.trim() !== '') {
    listUnsupported(story, `words in the instruction of a field: ${field.words}`)
  }
}

/**
 * The note that a cross-reference points to (`NOTEREF`, 17.16.5.41) by the bookmark round its marker.
 * With the switch `\\f` it is set as the marker is.
 */
function findNote(story: Story, instruction: string): DocxField['note'] {
  const [name, bookmark = '', ...switches] = splitInstruction(instruction)
  if (name?.toUpperCase() !== 'NOTEREF') return null
  const id = story.reading.markedNotes.get(bookmark)
  return id === undefined ? null : { id, isMarker: switches.includes('\\f') }
}

/**
 * The signs of fields that have a beginning and an end in one story (ECMA-376 part 1, 17.16.18).
 * A sign without its partner is none: it must not make words after it part of an instruction. Boxes
 * of text are stories of their own.
 */
export function findFieldSigns(container: XmlElement): Set<XmlElement> {
  const signs = new Set<XmlElement>()
  const open: XmlElement[][] = []
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name === 'w:txbxContent') continue
      if (child.name !== 'w:fldChar') {
        visit(child)
        continue
      }
      const type = child.attributes['w:fldCharType']
      if (type === 'begin') open.push([child])
      else if (type === 'separate') open.at(-1)?.push(child)
      else if (type === 'end') for (const sign of open.pop()?.concat(child) ?? []) signs.add(sign)
    }
  }
  visit(container)
  return signs
}

/**
 * What a person should know of a field (ECMA-376 part 1, 17.16): what it computes will not be
 * computed again, and some show no words of their own. Null for fields whose words say it all.
 */
const MOST_CODE = 200
const BIBLIOGRAPHY = /ZOTERO_BIBL|Mendeley Bibliography|EN\.REFLIST|CitaviBibliography/
const COMPUTED: Record<string, string> = {
  TOC: 'table of contents (its words are kept)',
  INDEX: 'index (its words are kept)',
  TOA: 'table of authorities (its words are kept)',
  BIBLIOGRAPHY: 'bibliography made by the word processor (its words are kept)',
  REF: 'cross-reference (its words are kept)',
  PAGEREF: 'reference to a page number (its words are kept)',
  NOTEREF: 'cross-reference to a note (its number is kept as typed)',
  CITATION: 'citation made by the word processor (its words are kept)',
  ADDIN: 'field of another program, such as a reference manager (its words are kept)',
}
const SILENT = new Set(['HYPERLINK', 'PAGE', 'FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN', 'SET'])

/** `hasResult` tells whether the field shows words. */
export function describeField(instruction: string, hasResult: boolean): string | null {
  const name = /^\s*(\w+)/.exec(instruction)?.[1]?.toUpperCase() ?? ''
  if (hasResult) {
    const isList = name === 'ADDIN' && BIBLIOGRAPHY.test(instruction)
    return isList
      ? 'list of works made by a reference manager (its words are kept)'
      : (COMPUTED[name] ?? null)
  }
  return SILENT.has(name) ? null : `field without words: ${instruction.trim().slice(0, MOST_CODE)}`
}

/**
 * The address in the instruction of a HYPERLINK field (ECMA-376 part 1, 17.16.5.25): the first
 * argument, quoted or not, and after `\l` a place in that document. Null for a link within the file
 * and for other fields.
 *
 * @example parseHyperlink(' HYPERLINK "https://example.org/a" \\l "b" ') // 'https://example.org/a#b'
 */
export function parseHyperlink(instruction: string): string | null {
  const words = splitInstruction(instruction)
  if (words.shift()?.toUpperCase() !== 'HYPERLINK') return null
  let address: string | null = null
  let place = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '\\l') place = `#${words[(at += 1)] ?? ''}`
    else if (word === '\\o' || word === '\\t') at += 1
    else if (!/^\\\w$/.test(word)) address ??= word
  }
  return address === null || address === '' ? null : address + place
}

/**
 * A link to be put round words, or null where the address is none an article may link to: then the
 * words stay and the editor is told.
 */
export function addLink(story: Story, address: string): Link | null {
  const href = parseHref(address)
  if (href !== null) return { href }
  story.reading.problems.push(createProblem('linkRemoved', { address }, { line: story.line }))
  return null
}
