import { expect, it } from 'vitest'
import { readManuscript } from '../readManuscript'

function listKept(text: string) {
  const bytes = new TextEncoder().encode(`# On straw\n\n${text}\n`)
  const { problems } = readManuscript(bytes, { fileName: 'a.md' })
  return problems.map(({ kind, line }) => `${kind} ${line}`)
}

it.each([
  ['Energy is $$E = mc^2$$ here.', 'a displayed formula'],
  ['A root $x_{1}$ of it.', 'a formula in the line'],
  ['Straw.footnote:[A Binder, Straw, 1900, pg 3] More.', 'a note of AsciiDoc'],
  ['Straw.footnoteref:[straw,A remark.] More.', 'a named note of AsciiDoc'],
  ['== Part one', 'a heading of AsciiDoc'],
  ['Straw.[p. 4][#binder1900]', 'a citation of MultiMarkdown'],
])('%s: %s is kept, and said', (text) => {
  expect(listKept(text)).toContain('dialectKept 3')
})

it.each([
  'Bread cost $5 then, and $7_000 now; the mill $12.',
  'Between $a and b$ nothing is meant.',
  'See footnote: it says so.',
  'Part one\n========\n\nWords.',
  'See [#12](https://example.org/12).',
  '`$x_1$` and `footnote:[x]` are code.',
])('%s is no sign of another program', (text) => {
  expect(listKept(text).filter((kind) => kind.startsWith('dialectKept'))).toEqual([])
})
