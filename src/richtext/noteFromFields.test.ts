import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeRuns } from '../citations/format/mergeRuns'
import type { NoteBreak, Run } from '../citations/model'
import { runsToBody } from './fromManuscript/runsToBody'
import { noteFromFields } from './noteFromFields'
import { bodyOf, paragraphNode, textNode } from './testNodes'

describe('noteFromFields', () => {
  test('reads citations in order, with their places and the words around them', () => {
    const note = noteFromFields({
      id: 'n1',
      blockType: 'note',
      quotation: 3,
      citations: [
        { reference: { id: 8 }, label: 'page', locator: ' 70-71 ', prefix: 'See ', suffix: null },
        { reference: 9, label: 'page', locator: '', quotedIn: true },
        { reference: null, locator: '5' },
      ],
    })
    expect(note).toEqual({
      id: 'n1',
      quotation: '3',
      citations: [
        { reference: '8', locator: { label: 'page', value: '70-71' }, prefix: 'See ' },
        { reference: '9', quotedIn: true },
      ],
      prose: [],
    })
  })

  test('reads prose as runs, a new paragraph and a new line as breaks', () => {
    const link = {
      type: 'link',
      fields: { url: 'https://example.org/' },
      children: [textNode('here', 1)],
    }
    const prose = bodyOf(
      paragraphNode('On this see ', textNode('Areopagitica', 2)),
      paragraphNode(link, { type: 'linebreak' }),
    )
    expect(noteFromFields({ id: 'n', blockType: 'note', prose }).prose).toEqual([
      { text: 'On this see ' },
      { text: 'Areopagitica', italic: true },
      { text: ' ', begins: 'paragraph' },
      { text: 'here', bold: true, href: 'https://example.org/' },
      { text: ' ', begins: 'line' },
    ])
  })

  const words = fc.stringMatching(/^[a-z]{1,6}$/)
  const piece = fc.record({ text: words, italic: fc.constantFrom(true as const, undefined) })
  const begins = fc.constantFrom<Exclude<NoteBreak, 'line'>>(
    'paragraph',
    'quotation',
    'item',
    'numberedItem',
  )
  const lines = fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })

  test('gives back the blocks of any prose as they were stored', () => {
    const stretch = lines.map((all) =>
      all.flatMap((line, index): Run[] => [
        ...(index === 0 ? [] : [{ text: ' ', begins: 'line' as const }]),
        ...line.map(({ text, italic }) => ({ text, ...(italic ? { italic } : {}) })),
      ]),
    )
    const blocks = fc.array(fc.tuple(begins, stretch), { maxLength: 6 })
    fc.assert(
      fc.property(fc.option(stretch), blocks, (lead, rest) => {
        const runs = mergeRuns([
          ...(lead ?? []),
          ...rest.flatMap(([kind, content]): Run[] => [{ text: ' ', begins: kind }, ...content]),
        ])
        const prose = runsToBody(runs, () => 'id')
        expect(mergeRuns(noteFromFields({ id: 'n', blockType: 'note', prose }).prose)).toEqual(runs)
      }),
    )
  })
})
