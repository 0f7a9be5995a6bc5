import { SaxesParser } from 'saxes'
import type { RawEntry } from '../model'
import { type EndNoteElement, endNoteToCsl } from './endNoteToCsl'
import { wording } from '../../../wording'

const DEEPEST = 40

/**
 * Reads the XML that EndNote exports, record by record, each with its line. Where the file stops
 * being well-formed the records before it are read, and the place is listed; a document type, which
 * could make entities grow without end, is never followed.
 */
export function readEndNoteXML(text: string): RawEntry[] {
  const parser = new SaxesParser()
  const stack: EndNoteElement[] = []
  const entries: RawEntry[] = []
  let broken: { line: number; error: string } | null = null
  let begins = 1
  parser.on('error', ({ message }) => {
    const error = wording.apparatus.exchange.faults.notWellFormed(
      message.replace(/^\d+:\d+:\s*/, ''),
    )
    broken ??= { line: parser.line, error }
  })
  parser.on('doctype', () => {
    broken ??= { line: parser.line, error: wording.apparatus.exchange.faults.doctype }
  })
  parser.on('opentag', ({ attributes, name }) => {
    const element: EndNoteElement = { name, attributes, children: [] }
    if (stack.length === 0 && name === 'record') begins = parser.line
    if (stack.length > 0 || name === 'record') {
      if (stack.length < DEEPEST) stack.at(-1)?.children.push(element)
      stack.push(element)
    }
  })
  parser.on('text', (words) => stack.at(-1)?.children.push(words))
  parser.on('cdata', (words) => stack.at(-1)?.children.push(words))
  parser.on('closetag', () => {
    const element = stack.pop()
    if (!element || stack.length > 0 || broken) return
    const { key, remarks, value } = endNoteToCsl(element)
    entries.push({ line: begins, ...(key === '' ? {} : { key }), value, remarks })
  })
  parser.write(text).close()
  return broken ? [...entries, broken] : entries
}
