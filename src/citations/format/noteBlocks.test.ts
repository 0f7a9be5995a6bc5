import { describe, expect, it } from 'vitest'
import type { NoteBreak, Run } from '../model'
import { appendProse } from './appendProse'
import { leadOf, runsToLines, runsToNoteBlocks } from './noteBlocks'
import { runsToText } from './runsToText'

const text = (words: string): Run => ({ text: words })
const at = (begins: NoteBreak): Run => ({ text: ' ', begins })

describe('the blocks of a note', () => {
  const runs = [
    text('Lead'),
    at('line'),
    text('line'),
    at('quotation'),
    text('q1'),
    at('quotation'),
    text('q2'),
    at('item'),
    text('i1'),
    at('item'),
    text('i2'),
    at('numberedItem'),
    text('n1'),
    at('paragraph'),
    text('End'),
  ]

  it('begin where a break says so; neighbours of one kind are one block', () => {
    expect(runsToNoteBlocks(runs)).toEqual([
      { type: 'paragraph', content: [text('Lead'), at('line'), text('line')] },
      { type: 'quotation', paragraphs: [[text('q1')], [text('q2')]] },
      { type: 'list', ordered: false, items: [[text('i1')], [text('i2')]] },
      { type: 'list', ordered: true, items: [[text('n1')]] },
      { type: 'paragraph', content: [text('End')] },
    ])
  })

  it('read on as words where there is no room for them', () => {
    expect(runsToText(runs)).toBe('Lead line q1 q2 i1 i2 n1 End')
  })

  it('have lines, and a lead', () => {
    expect(runsToLines(leadOf(runs))).toEqual([[text('Lead')], [text('line')]])
    expect(leadOf([at('paragraph'), text('b')])).toEqual([])
  })

  it('stay apart when prose is put after citations', () => {
    const printed = appendProse([text('pg 5')], [at('paragraph'), text('More.')])
    expect(runsToNoteBlocks(printed)).toEqual([
      { type: 'paragraph', content: [text('pg 5')] },
      { type: 'paragraph', content: [text('More.')] },
    ])
  })
})
