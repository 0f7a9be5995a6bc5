import { describe, expect, it } from 'vitest'
import type { ApparatusProblem } from '../../citations/integrity/model'
import { placeOfApparatusProblem } from './ApparatusProblems'

const at = { admin: '/admin', article: 4 }

describe('placeOfApparatusProblem', () => {
  it.each<[Omit<ApparatusProblem, 'message'>, string, string]>([
    [
      { kind: 'referenceIncomplete', reference: '9', note: 2, noteID: 'n' },
      'Open the reference',
      '/admin/collections/references/9',
    ],
    [
      { kind: 'locatorMissing', reference: '9', note: 2, noteID: 'n' },
      'Note 2',
      '/admin/collections/articles/4#note-id-n',
    ],
    [
      { kind: 'noteWithoutMarker', noteID: 'n' },
      'Open the text',
      '/admin/collections/articles/4#note-id-n',
    ],
    [
      { kind: 'quotationEmpty', quotation: '7' },
      'Open the quotation',
      '/admin/collections/quotations/7',
    ],
    [{ kind: 'noteNumberTyped', block: 'p-1' }, 'Open the text', '/admin/collections/articles/4'],
  ])('leads from %o', (problem, words, href) => {
    expect(placeOfApparatusProblem({ ...problem, message: '' }, at)).toEqual({ words, href })
  })
})
