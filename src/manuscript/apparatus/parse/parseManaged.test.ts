import { describe, expect, it } from 'vitest'
import { formatNotes } from '../../../citations/format/formatNotes'
import { runsToNoteBlocks } from '../../../citations/format/noteBlocks'
import { houseStyle } from '../../../citations/style/houseStyle'
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
  it('is read, and the block begins before it', () => {
    const note = parseManaged(content)
    expect(note?.parsed.citations).toMatchObject([
      { prefix: 'See ', suffix: ' on this.' },
      { prefix: '<p>Against it ', suffix: '' },
    ])
    expect(runsToNoteBlocks(note?.parsed.prose ?? [])).toMatchObject([
      { type: 'paragraph' },
      { type: 'quotation', paragraphs: [[{ text: 'Labour is the source.' }]] },
    ])
  })

  it.each(['house', 'engine'])('prints in its block: %s', (by) => {
    const { notes, problems, references } = readApparatus(toManuscript([content]))
    expect(problems).toEqual([])
    const { citations = [], prose = [] } = notes[0] ?? {}
    const [printed] = formatNotes({
      notes: [{ id: 'n', citations, prose }],
      references: Object.fromEntries(references.map(({ id, csl }) => [id, csl])),
      ...(by === 'engine' && { style: houseStyle.replace('<style ', '<style  ') }),
    })
    expect(runsToNoteBlocks(printed?.printed ?? [])).toMatchObject([
      {
        type: 'paragraph',
        content: [{ text: 'See Marx, ' }, { italic: true }, { text: ' on this.' }],
      },
      {
        type: 'paragraph',
        content: [{ text: 'Against it Mill, ' }, { text: 'Works of Mill', italic: true }],
      },
      { type: 'quotation', paragraphs: [[{ text: 'Labour is the source.' }]] },
    ])
  })

  it('is the first where the paragraph before cites nothing', () => {
    const note = parseManaged([text('Two things.'), paragraph, cited('Mill')])
    expect(note?.parsed.citations).toMatchObject([{ prefix: 'Two things.<p>' }])
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
