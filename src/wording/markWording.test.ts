import { describe, expect, it } from 'vitest'
import { outsideMarks } from '../../tests/outsideMarks'
import { markWording } from './markWording'

describe('a marked wording', () => {
  const marked = markWording({
    plain: 'Saved.',
    spaced: ' and then ',
    sign: '…',
    counted: (count: number) => `${count} notes`,
    deeper: { list: ['One', 'Two'], parts: (name: string) => ({ before: 'By ', name }) },
    number: 3,
  })

  it('has every sentence between marks, spaces outside of them, signs alone as they are', () => {
    expect(marked.plain).toBe('⟦Saved.⟧')
    expect(marked.spaced).toBe(' ⟦and then⟧ ')
    expect(marked.sign).toBe('…')
    expect(marked.counted(2)).toBe('⟦2 notes⟧')
    expect(marked.deeper.list).toEqual(['⟦One⟧', '⟦Two⟧'])
    expect(marked.deeper.parts('N')).toEqual({ before: '⟦By⟧ ', name: '⟦N⟧' })
    expect(marked.number).toBe(3)
  })

  it('says what stands outside, however deep the marks are', () => {
    expect(outsideMarks('⟦Saved ⟦at⟧ ten⟧ by Nora ⟦.⟧')).toBe(' by Nora ')
    expect(outsideMarks('Nothing here')).toBe('Nothing here')
  })
})
