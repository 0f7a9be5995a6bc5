import { SaxesParser } from 'saxes'
import type { StyleElement, StyleProblem } from './model'
import { wording } from '../../wording'

/** Reads an XML text into elements that know their line and column, or says where it fails. */
export function parseStyle(
  xml: string,
): { root: StyleElement; problem: null } | { root: null; problem: StyleProblem } {
  const parser = new SaxesParser({ xmlns: true })
  const stack: StyleElement[] = []
  let root: StyleElement | null = null
  let problem: StyleProblem | null = null
  let place = { line: 1, column: 1 }
  const fail = (kind: StyleProblem['kind'], message: string) => {
    problem ??= { kind, message, line: parser.line, column: Math.max(parser.column, 1) }
  }
  parser.on('error', (error) => {
    fail(
      'notWellFormed',
      wording.apparatus.style.notWellFormed(error.message.replace(/^\d+:\d+:\s*/, '')),
    )
  })
  parser.on('doctype', () => {
    fail('doctype', wording.apparatus.style.doctype)
  })
  parser.on('opentagstart', () => {
    place = { line: parser.line, column: Math.max(parser.column, 1) }
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, attribute]) => [name, attribute.value]),
    )
    const element = {
      name: tag.local,
      namespace: tag.uri,
      attributes,
      children: [],
      text: '',
      ...place,
    }
    stack.at(-1)?.children.push(element)
    root ??= element
    stack.push(element)
  })
  parser.on('closetag', () => stack.pop())
  parser.on('text', (text) => {
    const element = stack.at(-1)
    if (element) element.text += text
  })
  parser.write(xml.replace(/^\uFEFF/, '')).close()
  if (problem) return { root: null, problem }
  if (root) return { root, problem: null }
  return {
    root: null,
    problem: { kind: 'notStyle', message: wording.apparatus.style.noElement, line: 1, column: 1 },
  }
}
