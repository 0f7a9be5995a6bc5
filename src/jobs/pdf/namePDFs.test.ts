import { expect, it } from 'vitest'
import { sampleIssues } from '../../site/fixtures/samplePages'
import { listPDFNames, namePDFs } from './namePDFs'

const [issue, earlier] = sampleIssues
if (!issue || !earlier) throw new Error('The sample has too few issues.')
const articles = issue.manifest.sections.flatMap((section) => section.articles)
const making = { look: 'a look', origin: 'https://magazine.example' }
const names = (...given: Partial<Parameters<typeof namePDFs>>) =>
  listPDFNames(namePDFs(given[0] ?? issue, given[1] ?? making)).map(({ name }) => name)

it('is the same for the same', () => {
  expect(names()[0]).toMatch(/^[\da-f]{64}\.pdf$/)
  expect(names(structuredClone(issue), { ...making })).toEqual(names())
})

it.each([
  ['edition', names({ ...issue, edition: { ...issue.edition, ordinal: 9 } })],
  ['issue', names(earlier)],
  ['look', names(issue, { ...making, look: 'another' })],
  ['address', names(issue, { ...making, origin: 'https://elsewhere.example' })],
  ['choice of articles', names({ ...issue, manifest: { ...issue.manifest, sections: [] } })],
])('is another for another %s', (_, others) => {
  expect(names().filter((name) => others.includes(name))).toEqual([])
})

it('is one for every article, and another for the whole', () => {
  expect([...namePDFs(issue, making).articles.keys()]).toEqual(
    articles.map(({ text }) => text.slug),
  )
  expect(new Set(names()).size).toBe(articles.length + 1)
})
