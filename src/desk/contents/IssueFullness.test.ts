import { expect, it } from 'vitest'
import { describeFullness } from './IssueFullness'

it.each([
  [12_300, 64, '12,300 words, about 28 of 64 pages: room for 36 more.'],
  [450, 1, '450 words, about 1 of 1 pages: it is full.'],
  [451, 1, '451 words, about 2 of 1 pages: 1 more than the issue can hold.'],
  [1, null, '1 word, about 1 page. How many the issue can hold is said under Edit.'],
])('%i words in %j pages', (words, pages, said) => {
  expect(describeFullness({ words, pages, wordsPerPage: 450 }).said).toBe(said)
})
