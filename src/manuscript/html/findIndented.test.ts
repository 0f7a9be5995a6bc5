/** Quotations set off by indentation alone, as word processors write them in HTML. */
import { expect, it } from 'vitest'
import { readManuscript } from '../readManuscript'

const bytes = (html: string) => new TextEncoder().encode(html)
const around = Array.from({ length: 8 }, (_, index) => `<p>Words of the text, ${index}.</p>`)

function read(paragraphs: string, head = '') {
  const page = `<head>${head}</head><h1>On straw</h1>${around.join('')}${paragraphs}<p>The end.</p>`
  const { manuscript, problems } = readManuscript(bytes(page), { fileName: 'a.html' })
  const quotations = manuscript.blocks.filter(({ type }) => type === 'quotation')
  return { quotations, problems: problems.map(({ kind }) => kind) }
}

it.each([
  ['<p style="margin-left: 1cm; margin-right: 1cm">Set in.</p>', 'LibreOffice'],
  ['<p style="margin:0in .5in 0in .5in">Set in.</p>', 'Word'],
  ['<p class="c5">Set in.</p>', 'Google Docs'],
  ['<p style="margin-left:36pt">“Set in, and in its marks.”</p>', 'marks'],
])('%s is a quotation (%s)', (paragraph) => {
  const sheet = '<style>.c5{margin-left:36pt;margin-right:36pt}</style>'
  const { problems, quotations } = read(paragraph, sheet)
  expect(quotations).toHaveLength(1)
  expect(problems).toEqual([])
})

it('paragraphs that are set in one after the other are one quotation', () => {
  const paragraph = '<p style="margin-left:2em;margin-right:2em">Set in.</p>'
  const { quotations } = read(paragraph + paragraph)
  expect(quotations).toMatchObject([{ paragraphs: [{}, {}] }])
})

it.each(['<p style="margin-left:36pt">Set in.</p>', '<p class="c5">Set in.</p>'])(
  '%s is asked about',
  (paragraph) => {
    const { problems, quotations } = read(paragraph, '<style>.c5{margin-left:36pt}</style>')
    expect(quotations).toEqual([])
    expect(problems).toEqual(['possibleQuotation'])
  },
)

it('a text that is set in for the most part is asked about once', () => {
  const { problems, quotations } = read('<p style="margin-left:36pt">Set in.</p>'.repeat(6))
  expect(quotations).toEqual([])
  expect(problems).toEqual(['muchIndented'])
})

it.each([
  '<p style="margin-left:4px">Nearly not.</p>',
  '<p style="text-indent:1cm">Its first line.</p>',
  '<p class="MsoListParagraph" style="margin-left:.5in;mso-list:l0 level1 lfo1">An item.</p>',
  '<div style="margin-left:20%"><p>In a page’s design.</p></div>',
  '<ul><li><p style="margin-left:36pt">An item.</p></li></ul>',
])('%s is no quotation', (paragraph) => {
  expect(read(paragraph)).toEqual({ quotations: [], problems: [] })
})
