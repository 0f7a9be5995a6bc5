import { describe, expect, test } from 'vitest'
import { noteFromFields } from './noteFromFields'
import { bodyOf, paragraph, textNode } from './testNodes'

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

  test('reads prose as runs, a new paragraph as a space', () => {
    const link = {
      type: 'link',
      fields: { url: 'https://example.org/' },
      children: [textNode('here', 1)],
    }
    const prose = bodyOf(
      paragraph('On this see ', textNode('Areopagitica', 2)),
      paragraph(link, { type: 'linebreak' }),
    )
    expect(noteFromFields({ id: 'n', blockType: 'note', prose }).prose).toEqual([
      { text: 'On this see ' },
      { text: 'Areopagitica', italic: true },
      { text: ' ' },
      { text: 'here', bold: true, href: 'https://example.org/' },
      { text: ' ' },
    ])
  })
})
