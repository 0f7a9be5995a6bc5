import { expect, it } from 'vitest'
import { datePDF } from './datePDF'

it('sets both dates and moves nothing', () => {
  const before =
    "\u00ff(D:1)/CreationDate (D:20261123083306+00'00')\n/ModDate (D:20261123083306+00'00')>>"
  const after = Buffer.from(datePDF(Buffer.from(before, 'latin1'), '2025-10-01T08:00:05.123Z'))
  expect(after.toString('latin1')).toBe(before.replaceAll('20261123083306', '20251001080005'))
  expect(after).toHaveLength(before.length)
})
