import { type XmlElement, findChild, getText, listDescendants } from '../../xml/elements'
import { symbolToText } from '../content/readCharacters'
import { formatNoteNumber } from './formatNoteNumber'

/**
 * The labels Word prints before notes. They are counted in the order of their markers, footnotes
 * and endnotes each by themselves, from the start and in the format the settings or a section give
 * (ECMA-376 part 1, 17.11.17, 17.11.20): figures for footnotes and small Roman numerals for
 * endnotes where nothing is said. Marks of the author's own (17.11.14) are not counted.
 *
 * Numbers that begin again on each page or in each section are counted through: pages are not in
 * the file, and in an article every note needs a number of its own.
 */
export function labelNotes(body: XmlElement, settings: XmlElement | null): Map<string, string> {
  const labels = new Map<string, string>()
  const counts = {
    footnote: readStart('footnote', body, settings),
    endnote: readStart('endnote', body, settings),
  }
  for (const run of listDescendants(body, 'w:r')) {
    for (const [index, reference] of run.children.entries()) {
      if (typeof reference === 'string') continue
      if (reference.name !== 'w:footnoteReference' && reference.name !== 'w:endnoteReference')
        continue
      const id = getNoteID(reference)
      if (labels.has(id)) continue
      const kind = reference.name === 'w:endnoteReference' ? 'endnote' : 'footnote'
      const isCustom = /^(?:1|true|on)$/.test(reference.attributes['w:customMarkFollows'] ?? '')
      const { format } = counts[kind]
      labels.set(
        id,
        isCustom ? readMark(run, index + 1) : formatNoteNumber(counts[kind].next++, format),
      )
    }
  }
  return labels
}

type Count = { next: number; format: string }

function readStart(
  kind: 'footnote' | 'endnote',
  body: XmlElement,
  settings: XmlElement | null,
): Count {
  const section = listDescendants(body, 'w:sectPr').map((each) => findChild(each, `w:${kind}Pr`))
  const properties = [...section, findChild(settings, `w:${kind}Pr`)]
  const find = (name: string) =>
    properties
      .map((each) => findChild(each, name)?.attributes['w:val'])
      .find((value) => value !== undefined)
  const start = find('w:numStart')
  return {
    next: start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : 1,
    format: find('w:numFmt') ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal'),
  }
}

function readMark(run: XmlElement, from: number): string {
  const signs = run.children.slice(from).map((child) => {
    if (typeof child === 'string') return ''
    if (child.name === 'w:t') return getText(child)
    const { 'w:char': code = '', 'w:font': font } = child.attributes
    return child.name === 'w:sym' ? (symbolToText(parseInt(code, 16), font) ?? '') : ''
  })
  return signs.join('').trim() || '*'
}

/**
 * The id in the model of a note, from the element that holds or marks it: `footnote-2`. The file
 * counts its two lists of notes separately, so the list's name is part of the id.
 */
export function getNoteID({ name, attributes }: XmlElement): string {
  return `${name.startsWith('w:endnote') ? 'endnote' : 'footnote'}-${attributes['w:id'] ?? ''}`
}

/** The notes of a story by the bookmarks that stand round their markers (17.13.6.2). */
export function listMarkedNotes(body: XmlElement): Map<string, string> {
  const notes = new Map<string, string>()
  const open = new Map<string, string>()
  const marks = ['w:bookmarkStart', 'w:bookmarkEnd', 'w:footnoteReference', 'w:endnoteReference']
  for (const element of listDescendants(body, ...marks)) {
    const { 'w:id': id = '', 'w:name': name = '' } = element.attributes
    if (element.name === 'w:bookmarkStart') open.set(id, name)
    else if (element.name === 'w:bookmarkEnd') open.delete(id)
    else for (const bookmark of open.values()) notes.set(bookmark, getNoteID(element))
  }
  return notes
}
