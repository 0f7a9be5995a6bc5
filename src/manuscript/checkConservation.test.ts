import { describe, expect, it } from 'vitest'
import { checkConservation } from './checkConservation'
import type { Manuscript, ManuscriptBlock } from './model'

const words = (text: string) => [{ type: 'text', text } as const]
const item = (text: string) => ({ content: words(text), lists: [] })

const BLOCKS: ManuscriptBlock[] = [
  { type: 'heading', line: 1, level: 2, content: words('heading') },
  {
    type: 'paragraph',
    line: 2,
    content: [{ type: 'link', href: 'https://example.org', content: words('linked') }],
  },
  { type: 'quotation', line: 3, paragraphs: [words('first'), words('second')] },
  {
    type: 'list',
    line: 4,
    ordered: true,
    items: [
      { ...item('outer'), lists: [{ type: 'list', ordered: false, items: [item('inner')] }] },
    ],
  },
  { type: 'notice', line: 5, content: words('[notice]') },
  { type: 'figure', line: 6, image: 'i', caption: 'caption' },
  { type: 'post', line: 7, platform: 'X', text: 'in syntax' },
  { type: 'rule', line: 8 },
]
const MANUSCRIPT: Manuscript = {
  format: 'text',
  title: 'title',
  blocks: BLOCKS,
  notes: [{ id: 'n', label: '1', kind: 'endnote', line: 9, content: words('note') }],
  images: [],
  unsupported: [],
}
const SOURCE = 'title heading\nlinked first second\touter inner [notice] caption note'

describe('checkConservation', () => {
  it('finds nothing missing where every word is somewhere', () => {
    expect(checkConservation(MANUSCRIPT, { source: SOURCE, syntax: [] })).toEqual([])
    expect(
      checkConservation(MANUSCRIPT, { source: `${SOURCE} - • 1.`, syntax: ['-', '•1.'] }),
    ).toEqual([])
  })

  it.each([
    'title',
    'heading',
    'linked',
    'second',
    'outer',
    'inner',
    '[notice]',
    'caption',
    'note',
  ])('finds %j missing', (word) => {
    const at = SOURCE.indexOf(word)
    const doubled = SOURCE.slice(0, at) + word + SOURCE.slice(at)
    const [problem] = checkConservation(MANUSCRIPT, { source: doubled, syntax: [] })
    expect(problem).toMatchObject({ kind: 'textLost', severity: 'error' })
    expect(problem?.message).toContain(`${word.length} characters`)
  })

  it('shows the characters, and counts none twice', () => {
    const [problem] = checkConservation(MANUSCRIPT, { source: `${SOURCE} ZZZZZ é`, syntax: [] })
    expect(problem?.message).toBe('The import lost text of the file: 6 characters, first ZZZé.')
  })
})
