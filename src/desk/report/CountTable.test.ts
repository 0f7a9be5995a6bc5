import { describe, expect, it } from 'vitest'
import { listCounts } from './CountTable'
import { testReport } from './testReport'

const problem = (kind: string) => ({ kind, severity: 'decide' as const, message: kind })

describe('listCounts', () => {
  it('always tells of notes and markers, and of nothing else the file has none of', () => {
    expect(listCounts(testReport())).toEqual([
      { what: 'Notes', inFile: 0, inArticle: 0 },
      { what: 'Markers in the text', inFile: 0, inArticle: 0 },
    ])
  })

  it('lists each kind that came in whole', () => {
    const report = testReport({
      headings: [{ level: 2, text: 'One' }],
      notes: { markers: 3, entries: 3, matched: 3 },
      quotations: { displayed: 1, runIn: 2, items: [] },
      embeds: 1,
      notices: 1,
      images: 1,
    })
    const lines = listCounts(report)
    expect(lines.every(({ inArticle, inFile }) => inFile === inArticle)).toBe(true)
    expect(lines.some(({ remark }) => remark)).toBe(false)
    expect(lines.map(({ what, inFile }) => `${what} ${inFile}`)).toEqual([
      'Notes 3',
      'Markers in the text 3',
      'Headings 1',
      'Displayed quotations 1',
      'Quotations in the running text 2',
      'Pictures 1',
      'Embedded posts 1',
      'Notices 1',
    ])
  })

  it('says what did not come in, and why', () => {
    const report = testReport({
      notes: { markers: 4, entries: 5, matched: 3 },
      images: 2,
      tables: 1,
      unsupported: [
        { kind: 'table', what: 'table', where: 'paragraph 3' },
        { kind: 'other', what: 'equation', where: 'paragraph 4' },
      ],
      problems: [problem('markerWithoutEntry'), problem('imageNotInFile')],
    })
    expect(listCounts(report)).toEqual([
      { what: 'Notes', inFile: 5, inArticle: 3, remark: 'no marker opens them' },
      {
        what: 'Markers in the text',
        inFile: 4,
        inArticle: 3,
        remark: 'the file has no note for them',
      },
      { what: 'Pictures', inFile: 2, inArticle: 1, remark: 'the file names them only' },
      { what: 'Tables', inFile: 1, inArticle: 0, remark: 'articles cannot hold them' },
      { what: 'Other things', inFile: 1, inArticle: 0, remark: 'articles cannot hold them' },
    ])
  })
})
