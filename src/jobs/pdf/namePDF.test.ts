import { expect, it } from 'vitest'
import { sampleIssues } from '../../site/fixtures/samplePages'
import { namePDF } from './namePDF'

const [issue, earlier] = sampleIssues
if (!issue || !earlier) throw new Error('The sample has too few issues.')
const paper = { styles: 'p {}', fonts: new Map() }
const origin = 'https://magazine.example'
const name = namePDF(issue, paper, origin)

it('is the same for the same', () => {
  expect(name).toMatch(/^[\da-f]{64}\.pdf$/)
  expect(namePDF(structuredClone(issue), { ...paper }, origin)).toBe(name)
})

it.each([
  ['edition', namePDF({ ...issue, edition: { ...issue.edition, ordinal: 9 } }, paper, origin)],
  ['issue', namePDF(earlier, paper, origin)],
  ['look', namePDF(issue, { ...paper, styles: 'p { color: red }' }, origin)],
  ['address', namePDF(issue, paper, 'https://elsewhere.example')],
  [
    'choice of articles',
    namePDF({ ...issue, manifest: { ...issue.manifest, sections: [] } }, paper, origin),
  ],
])('is another for another %s', (_, other) => {
  expect(other).not.toBe(name)
})
