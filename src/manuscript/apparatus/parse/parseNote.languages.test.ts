import { describe, expect, it } from 'vitest'
import { testParseOnly } from './testParseOnly'

describe('parseNote reads what other languages write', () => {
  it.each<[string, object]>([
    [
      'A Meyer, ‘Über das Brot’, in: Gegen den Wind, Nr. 2, 11. Januar 1930',
      { 'container-title': 'Gegen den Wind', issue: '2', issued: { literal: '11. Januar 1930' } },
    ],
    [
      'M Meyer, Vom Brot, Rotes Boot, Münster 2006, Kap. 3',
      { issued: { 'date-parts': [[2006]] }, title: 'Vom Brot', publisher: 'Rotes Boot, Münster' },
    ],
    [
      'E Molina, “El pan y la sal”, Marcha, Montevideo, 12 de marzo de 1965',
      { title: 'El pan y la sal', issued: { literal: '12 de marzo de 1965' } },
    ],
  ])('%s', (note, expected) => {
    expect(testParseOnly(note).work).toMatchObject(expected)
  })
})
