import { describe, expect, it } from 'vitest'
import { findPages } from './findPages'

/** As Chromium writes it: objects plain, pages in a tree, a stream among them. */
const PDF = Buffer.from(
  [
    '%PDF-1.4\n%\u00d3\u00eb',
    '1 0 obj\n<</Type /Page\n/Parent 9 0 R>>\nendobj',
    '2 0 obj\n<</Length 6>> stream\nendobj\nendstream\nendobj',
    '3 0 obj\n<</Type /Page\n/Parent 8 0 R>>\nendobj',
    '4 0 obj\n<</Type /Page\n/Parent 8 0 R>>\nendobj',
    '8 0 obj\n<</Type /Pages\n/Count 2\n/Kids [3 0 R 4 0 R]>>\nendobj',
    '9 0 obj\n<</Type /Pages\n/Count 3\n/Kids [1 0 R 8 0 R]>>\nendobj',
    '10 0 obj\n<</first [3 0 R /XYZ 6 384.4 0]\n/second-top [4 0 R /XYZ 0 0 0]>>\nendobj',
    '11 0 obj\n<</Type /Catalog\n/Pages 9 0 R\n/Dests 10 0 R>>\nendobj',
    'xref',
  ].join('\n'),
  'latin1',
)

describe('findPages', () => {
  it('finds anchors in order, through the tree of pages', () => {
    expect(findPages(PDF, ['second-top', 'first'])).toEqual([3, 2])
  })

  it('refuses an anchor that is nowhere', () => {
    expect(() => findPages(PDF, ['third'])).toThrow('third')
  })

  it('finds nothing in a file of another make', () => {
    expect(findPages(Buffer.from('%PDF-1.7 of another make'), ['first'])).toEqual([])
  })
})
