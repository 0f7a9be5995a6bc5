import { describe, expect, it } from 'vitest'
import { sumReferences } from './ReferenceReportView'

const reportOf = (made: number, matched: number, faulty: number) => ({
  format: 'ris' as const,
  made: Array.from({ length: made }, () => ({ line: 1, title: '', reference: 1, like: [] })),
  matched: Array.from({ length: matched }, () => ({
    line: 1,
    title: '',
    reference: 1,
    differing: [],
  })),
  faulty: Array.from({ length: faulty }, () => ({ line: 1, message: '' })),
  remarks: [],
})

describe('sumReferences', () => {
  it.each([
    [3, 2, 1, '3 references made, 2 were here already, 1 left out.'],
    [1, 0, 0, '1 reference made.'],
    [0, 1, 0, '1 was here already.'],
    [0, 0, 0, 'Nothing was in the file.'],
  ])('%i made, %i matched, %i faulty', (made, matched, faulty, words) => {
    expect(sumReferences(reportOf(made, matched, faulty))).toBe(words)
  })
})
