import { describe, expect, it } from 'vitest'
import { runsToText } from '../../../citations/format/runsToText'
import { runsToNoteBlocks } from '../../../citations/format/noteBlocks'
import { citeWith, type ManagerCitation, type ManagerItem } from '../../managerCitation'
import type { ManuscriptInline } from '../../model'
import { readApparatus } from '../readApparatus'
import { toManuscript } from '../testManuscript'
import { parseManaged } from './parseManaged'

const text = (words: string): ManuscriptInline => ({ type: 'text', text: words })
const paragraph: ManuscriptInline = { type: 'lineBreak', begins: 'paragraph' }

const cited = (family: string, item: Partial<ManagerItem> = {}): ManuscriptInline => {
  const csl = { id: '', type: 'book', title: `Works of ${family}`, author: [{ family }] }
  const items = [{ ids: [family], csl, dropped: [], ...item }]
  const citation: ManagerCitation = { manager: 'Zotero', items }
  return citeWith(text(`${family}, Works of ${family}`), citation)
}

const content = [
  text('See '),
  cited('Marx'),
  text(' on this.'),
  paragraph,
  text('Against it '),
  cited('Mill'),
  text('.'),
  { type: 'lineBreak', begins: 'quotation' } as const,
  text('Labour is the source.'),
]

describe('a citation in a later block of a note', () => {
  it('keeps its words, and the blocks of the note stand', () => {
    const note = parseManaged(content)
    expect(note?.parsed.citations).toHaveLength(1)
    expect(runsToNoteBlocks(note?.parsed.prose ?? [])).toMatchObject([
      { type: 'paragraph' },
      { type: 'paragraph' },
      { type: 'quotation', paragraphs: [[{ text: 'Labour is the source.' }]] },
    ])
    expect(runsToText(note?.parsed.prose ?? [])).toContain('Against it Mill, Works of Mill.')
  })

  it('is told of', () => {
    const { notes, problems } = readApparatus(toManuscript([content]))
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'citationAsPrinted',
        note: 1,
        message: expect.stringContaining('later paragraph of its note') as string,
      }),
    )
    expect(notes[0]?.printed).toBe(
      'See Marx, Works of Marx on this. Against it Mill, Works of Mill. Labour is the source.',
    )
  })

  it('makes a note of prose where no other stands before it', () => {
    const note = parseManaged([text('Two things.'), paragraph, cited('Mill')])
    expect(note?.parsed).toMatchObject({ citations: [] })
    expect(runsToText(note?.parsed.prose ?? [])).toBe('Two things. Mill, Works of Mill')
  })
})

describe('a citation without its author', () => {
  it('is printed without', () => {
    const bare = cited('Marx', { suppressAuthor: true })
    const { notes, problems } = readApparatus(toManuscript([[bare], [cited('Marx')]]))
    expect(problems).toEqual([])
    expect(notes.map(({ printed }) => printed)).toEqual(['Works of Marx', 'ibid.'])
    expect(notes[0]?.citations).toMatchObject([{ suppressAuthor: true }])
  })
})
