import { describe, expect, test } from 'vitest'
import type { Manuscript } from '../model'
import type { XmlElement } from '../xml/elements'
import { checkCounts } from './checkCounts'
import type { DocxParts } from './readParts'

const element = (name: string, ...children: XmlElement[]): XmlElement => {
  return { name, attributes: {}, children }
}
const marker = { type: 'noteMarker', note: 'footnote-1', label: '1' } as const
const note = { id: 'footnote-1', label: '1', kind: 'footnote', line: 1 } as const

const parts: DocxParts = {
  body: element(
    'w:body',
    element('w:p', element('w:footnoteReference'), element('a:blip'), element('v:imagedata')),
  ),
  settings: null,
  notes: [
    {
      part: 'word/footnotes.xml',
      entries: [element('w:footnote', element('w:endnoteReference'))],
    },
  ],
  formatting: [],
}

const whole: Manuscript = {
  format: 'docx',
  blocks: [
    { type: 'paragraph', line: 1, content: [marker] },
    { type: 'figure', line: 1, image: 'image-1' },
  ],
  notes: [
    { ...note, content: [{ type: 'link', href: 'https://example.org/', content: [marker] }] },
  ],
  images: [],
  unsupported: [
    { kind: 'picture', what: 'image of a type no page shows: plan.emf', where: 'paragraph 1' },
  ],
}

describe('counts in the XML against the manuscript', () => {
  test('agree', () => {
    expect(checkCounts(parts, whole)).toEqual([])
  })

  test.each<[string, Partial<Manuscript>, string]>([
    [
      'a marker',
      { blocks: whole.blocks.slice(1) },
      'The file has 2 note markers, but 1 were read.',
    ],
    [
      'a marker in a note',
      { notes: [{ ...note, content: [] }] },
      'The file has 2 note markers, but 1 were read.',
    ],
    [
      'a note',
      { notes: [...whole.notes, ...whole.notes] },
      'The file has 1 notes, but 2 were read.',
    ],
    ['an image', { unsupported: [] }, 'The file has 2 images, but 1 were read.'],
  ])('%s too few or too many stops the import', (_, change, message) => {
    const problems = checkCounts(parts, { ...whole, ...change })
    expect(problems).toContainEqual({ kind: 'countDiffers', severity: 'error', message })
  })
})
