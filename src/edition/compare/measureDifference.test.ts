import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraph } from '../testText'
import { measureDifference } from './measureDifference'

describe('measureDifference', () => {
  it('is nothing between a value and itself, and where only one of them says something', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        expect(measureDifference({ values }, { values: [...values] })).toBe(0)
        expect(measureDifference({ values }, { values: [] })).toBe(0)
        expect(measureDifference({ values }, { values: [...values, 'more'] })).toBe(0)
      }),
    )
  })

  const [a, b, c] = ['a', 'b', 'c'].map((sign) => paragraph(sign, sign.repeat(5000)))

  it('is what they have each for itself, and a little for what was carried', () => {
    expect(measureDifference({ body: [a, b], title: 'One' }, { body: [c, b] })).toBe(2 * 5002 + 6)
    expect(measureDifference({ body: [a, b, c] }, { body: [c, a, b] })).toBe(60)
    expect(measureDifference({ body: [c, a, b] }, { body: [a, b] })).toBe(40)
    expect(measureDifference([a, b, c], [c, paragraph('d', 'd')])).toBeLessThan(200)
  })
})
