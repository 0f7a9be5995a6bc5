import { describe, expect, it } from 'vitest'
import { exportReferences } from '../src/citations/exchange/exportReferences'
import { importReferences } from '../src/citations/exchange/importReferences'
import { CASE_FILES } from './exchange/caseFiles'

describe('small files of other programs', () => {
  it.each(CASE_FILES)('$name', ({ faulty, format, items, text }) => {
    const read = importReferences(text)
    expect(read).toMatchObject({ imported: true, format, items })
    if (!read.imported) return
    expect(read.faulty.map(({ line }) => line)).toEqual(faulty)
    for (const into of ['bibtex', 'ris', 'csl-json'] as const) {
      expect(importReferences(exportReferences(read.items, into))).toMatchObject({
        items,
        faulty: [],
      })
    }
  })
})
