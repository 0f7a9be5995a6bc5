import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listZipNames } from './recogniseFormat'

const bytes = new TextEncoder().encode('PK and words')

describe('listZipNames', () => {
  it('reads the names of a zip', () => {
    expect(listZipNames(zipSync({ 'word/document.xml': bytes, '../../x': bytes }))).toEqual([
      'word/document.xml',
      '../../x',
    ])
  })

  it('reads what is left of a zip that was cut', () => {
    const zip = zipSync({ a: bytes, b: bytes })
    expect(listZipNames(zip.subarray(0, 60))).toEqual(['a'])
    expect(listZipNames(zip.subarray(zip.length - 70))).toEqual(['b'])
  })

  it('finds none in other bytes, and stops at a thousand', () => {
    expect(listZipNames(bytes)).toEqual([])
    const many = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`${index}`, bytes]))
    expect(listZipNames(zipSync(many))).toHaveLength(1000)
  })
})
