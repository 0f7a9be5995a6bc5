import { expect, test } from 'vitest'
import { readOutline } from '../testReading'

const said = (html: string) =>
  readOutline(`<html><head><title>T</title></head><body>${html}</body></html>`, 'a.html')

test.each([
  ['<span style="font-variant: small-caps">Lenin</span>', 'in small capitals'],
  ['<span style="font: italic small-caps 12px serif">Lenin</span>', 'in small capitals'],
  ['<span class="x smallcaps">Lenin</span>', 'in small capitals'],
  ['<b style="text-transform:uppercase">Lenin</b>', 'in capitals'],
  ['<span style="letter-spacing: 2px">Lenin</span>', 'letter-spaced'],
  ['<span style="letter-spacing:.2em">Lenin</span>', 'letter-spaced'],
  ['<mark>Lenin</mark>', 'highlighted'],
])('%s is told of', (html, look) => {
  const { outline, problems } = said(`<p>Words of ${html} here.</p>`)
  expect(outline.join('').replaceAll(/[{}]|bold:|italic:/g, '')).toBe('p Words of Lenin here.')
  expect(problems).toMatchObject([
    { kind: 'lookLost', message: expect.stringContaining(`${look} in the file`) },
  ])
  expect(problems[0]?.message).toContain('“Lenin”')
})

test.each([
  '<span style="letter-spacing:0">Lenin</span>',
  '<span style="letter-spacing:-1px">Lenin</span>',
  '<span style="font-variant: normal">Lenin</span>',
  '<mark>1</mark>',
])('%s is not', (html) => {
  expect(said(`<p>Words of ${html} here.</p>`).kinds).toEqual([])
})

test('a class of the page’s own sheet is understood, and so is HTML within Markdown', () => {
  const html =
    '<style>.c7 { font-variant: small-caps }</style><p>Words of <span class="c7">Lenin</span>.</p>'
  expect(said(html).kinds).toEqual(['lookLost 1'])
  const md = '# T\n\nWords of <span style="font-variant: small-caps">Lenin</span>.'
  expect(readOutline(md, 'a.md').kinds).toEqual(['lookLost 3'])
})
