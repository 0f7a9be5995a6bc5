import { describe, expect, it } from 'vitest'
import { listFields } from './listFields'

describe('listFields', () => {
  it.each([
    [{}, {}, []],
    [
      { issue: 51, section: 'Essays' },
      { title: 'Straws', trackedChanges: 'reject' as const },
      [
        ['issue', '51'],
        ['section', 'Essays'],
        ['title', 'Straws'],
        ['trackedChanges', 'reject'],
      ],
    ],
    [
      { issue: 51, article: 3 },
      {},
      [
        ['issue', '51'],
        ['article', '3'],
      ],
    ],
  ])('puts %o and %o into a form', (place, answers, fields) => {
    expect(listFields({ place, answers })).toEqual(fields)
  })
})
