import { describe, expect, test } from 'vitest'
import { type DocxSource, buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { outlineBlocks as outline } from '../../../tests/factories/outlineBlocks'
import { checkConservation } from '../checkConservation'
import { readDocx } from './readDocx'

function read(body: string, source: Partial<DocxSource> = {}) {
  const { manuscript, problems, ...words } = readDocx(buildDocx({ body, ...source }))
  expect(checkConservation(manuscript, words)).toEqual([])
  return { ...manuscript, problems, kinds: problems.map(({ kind }) => kind) }
}

const style = (id: string, name: string, inner = '', based = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based === '' ? '' : `<w:basedOn w:val="${based}"/>`}${inner}</w:style>`
const level = (number: number) => `<w:pPr><w:outlineLvl w:val="${number}"/></w:pPr>`

describe('headings', () => {
  test('keep their distances, the highest being 2', () => {
    const styles = style('A', 'heading 1', level(0)) + style('B', 'heading 2', level(1))
    const body = [p('First', { style: 'A' }), p('Sub', { style: 'B' }), p('Second', { style: 'A' })]
    expect(outline(read(body.join(''), { styles }).blocks)).toEqual([
      'h2 First',
      'h3 Sub',
      'h2 Second',
    ])
  })

  test('deeper than 4 are 4, and reported', () => {
    const body = [1, 2, 3, 4].map((depth) => p(`D${depth}`, { style: `Heading${depth}` })).join('')
    const { blocks, kinds } = read(p('Before') + body + p('Last', { style: 'Heading1' }))
    expect(outline(blocks).slice(1, 5)).toEqual(['h2 D1', 'h3 D2', 'h4 D3', 'h4 D4'])
    expect(kinds).toEqual(['headingLevelChanged'])
  })

  test.each([
    ['berschrift2', 'heading 2'],
    ['Titre2', 'Titre 2'],
    ['Custom', 'Zwischenüberschrift'],
  ])('by styles of other languages: %s', (id, name) => {
    const styles = style('H', 'Heading 2', level(1)) + style(id, name, '', 'H')
    expect(outline(read(p('Wages', { style: id }) + p('Text.'), { styles }).blocks)).toEqual([
      'h2 Wages',
      'p Text.',
    ])
  })

  test('by a level of their own, without styles', () => {
    const body = p('Wages', { properties: '<w:outlineLvl w:val="2"/>' }) + p('Text.')
    expect(outline(read(body).blocks)).toEqual(['h2 Wages', 'p Text.'])
  })

  test('styles based on themselves end', () => {
    const styles = style('A', 'A', '', 'B') + style('B', 'B', '', 'A')
    expect(outline(read(p('Text.', { style: 'A' }), { styles }).blocks)).toEqual(['p Text.'])
  })

  test('the default style is used where none is named', () => {
    const styles = style('Q', 'Quote').replace('w:styleId', 'w:default="1" w:styleId')
    expect(outline(read(p('Text.'), { styles }).blocks)).toEqual(['q Text.'])
  })

  test('are not bold because they are bold all over', () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>Wages</w:t></w:r>'
    expect(read(p(bold, { style: 'Heading2' })).blocks).toMatchObject([
      { content: [{ type: 'text', text: 'Wages' }] },
    ])
    const part = `${bold}<w:r><w:t xml:space="preserve"> now</w:t></w:r>`
    expect(read(p(part, { style: 'Heading2' })).blocks).toMatchObject([
      { content: [{ bold: true }, { text: ' now' }] },
    ])
  })

  const boldLine = '<w:r><w:rPr><w:b/></w:rPr><w:t>Wages and prices</w:t></w:r>'

  test('made by hand are read where no style is used', () => {
    const { blocks, kinds } = read(p('Text.') + p(boldLine) + p('More text.'))
    expect(outline(blocks)).toEqual(['p Text.', 'h2 Wages and prices', 'p More text.'])
    expect(JSON.stringify(blocks)).not.toContain('bold')
    expect(kinds).toEqual(['headingGuessed'])
  })

  test('made by hand are pointed out where styles are used', () => {
    const styled = p('Before', { style: 'Heading2' })
    const { blocks, kinds } = read(styled + p('Text.') + p(boldLine) + p('More text.'))
    expect(outline(blocks)[2]).toBe('p Wages and prices')
    expect(kinds).toEqual(['possibleHeading'])
  })

  test('that Word numbers are reported', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const properties = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    const { problems } = read(p('Wages', { style: 'Heading2', properties }), {
      numbering,
    })
    expect(problems).toMatchObject([{ kind: 'numberLost', line: 1 }])
    expect(problems[0]?.message).toContain('I')
  })
})

describe('the title', () => {
  test('stands in the title style, on one line or several', () => {
    const body =
      p('Value,', { style: 'Title' }) + p('price and profit', { style: 'Title' }) + p('Text.')
    const { title, blocks } = read(body, { title: 'Other' })
    expect(title).toBe('Value, price and profit')
    expect(outline(blocks)).toEqual(['p Text.'])
  })

  test('does not come from the first paragraph', () => {
    expect(read(p('Value, price and profit') + p('Text.')).title).toBeUndefined()
  })

  test('is the single heading of level 1 that begins the text over lower ones', () => {
    const heading = (depth: number, text: string) => p(text, { style: `Heading${depth}` })
    const top = heading(1, 'Value') + p('Text.') + heading(2, 'Wages')
    expect(read(top)).toMatchObject({ title: 'Value' })
    expect(outline(read(top).blocks)).toEqual(['p Text.', 'h2 Wages'])
    expect(read(p('Kicker') + top).title).toBeUndefined()
    expect(read(top + heading(1, 'Prices')).title).toBeUndefined()
    expect(read(heading(1, 'Value') + p('Text.')).title).toBeUndefined()
  })

  test('comes from the properties if a person wrote it there', () => {
    const { title, kinds } = read(p('Text.'), { title: 'Value, price and profit' })
    expect(title).toBe('Value, price and profit')
    expect(kinds).toEqual(['titleFromProperties'])
  })

  test.each([
    '',
    'Microsoft Word - draft',
    'Document1',
    'essay.docx',
    'final_version',
    'x'.repeat(301),
  ])('does not come from properties such as %j', (title) => {
    expect(read(p('Text.'), { title }).title).toBeUndefined()
  })

  test('with a note stays in the text as well; a second one is a heading', () => {
    const marker = '<w:r><w:t>Value</w:t><w:footnoteReference w:id="2"/></w:r>'
    const { title, blocks, kinds } = read(
      p(marker, { style: 'Title' }) + p('Text.') + p('Price', { style: 'Title' }),
      { footnotes: `<w:footnote w:id="2">${p('A note.')}</w:footnote>` },
    )
    expect(title).toBe('Value')
    expect(outline(blocks)).toEqual(['h2 Value', 'p Text.', 'h2 Price'])
    expect(kinds).toEqual(['titleRepeated', 'titleRepeated'])
  })

  test('a subtitle is a paragraph', () => {
    const styles = style('Title', 'Title') + style('Subtitle', 'Subtitle', '', 'Title')
    const { title, blocks } = read(
      p('Value', { style: 'Title' }) + p('A lecture', { style: 'Subtitle' }),
      { styles },
    )
    expect([title, ...outline(blocks)]).toEqual(['Value', 'p A lecture'])
  })
})

describe('quotations', () => {
  const quote = (text: string) => p(text, { style: 'Quote' })

  test('of several paragraphs are one', () => {
    const body = p('He said:') + quote('One.') + quote('Two.') + p('Text.') + quote('Three.')
    expect(outline(read(body).blocks)).toEqual([
      'p He said:',
      'q One. | Two.',
      'p Text.',
      'q Three.',
    ])
  })

  test('parted by an empty line of text are two', () => {
    expect(outline(read(quote('One.') + p('') + quote('Two.')).blocks)).toEqual([
      'q One.',
      'q Two.',
    ])
    expect(outline(read(quote('One.') + quote('') + quote('Two.')).blocks)).toEqual([
      'q One. | Two.',
    ])
  })

  test('each complete with its note are two', () => {
    const marked = (text: string, id: number) =>
      p(`<w:r><w:t>“${text}”</w:t><w:footnoteReference w:id="${id}"/></w:r>`, { style: 'Quote' })
    const footnotes = [1, 2].map((id) => `<w:footnote w:id="${id}">${p('ibid.')}</w:footnote>`)
    const { blocks } = read(marked('One.', 1) + marked('Two.', 2), {
      footnotes: footnotes.join(''),
    })
    expect(outline(blocks)).toEqual(['q “One.”', 'q “Two.”'])
  })

  test.each(['Quote', 'IntenseQuote', 'BlockText', 'Zitat'])('by the style %s', (id) => {
    expect(outline(read(p('One.', { style: id })).blocks)).toEqual(['q One.'])
  })

  const plain = Array.from({ length: 8 }, (_, index) => p(`Text ${index}.`)).join('')
  const indented = (text: string, indent: string) => p(text, { properties: `<w:ind ${indent}/>` })

  test.each([
    ['on both sides', 'Words set off.', 'w:left="720" w:right="720"', 'q Words set off.', []],
    ['and in their marks', '“Words set off.”', 'w:left="720"', 'q “Words set off.”', []],
    [
      'on the left only',
      'Words set off.',
      'w:left="720"',
      'p Words set off.',
      ['possibleQuotation'],
    ],
    ['with a hanging line', 'An entry.', 'w:left="720" w:hanging="720"', 'p An entry.', []],
    ['a little', 'Words set off.', 'w:left="200" w:right="200"', 'p Words set off.', []],
  ])('indented %s', (_, text, indent, expected, kinds) => {
    const { blocks, kinds: found } = read(plain + indented(text, indent))
    expect(outline(blocks).at(-1)).toBe(expected)
    expect(found).toEqual(kinds)
  })

  test('are not guessed where much is indented', () => {
    const body = p('Text.') + indented('One.', 'w:left="720" w:right="720"').repeat(1) + p('Text.')
    expect(outline(read(body).blocks)).toEqual(['p Text.', 'p One.', 'p Text.'])
  })
})

describe('other paragraphs', () => {
  test('are counted with the empty ones', () => {
    expect(read(p('a') + p('') + p('b')).blocks).toMatchObject([{ line: 1 }, { line: 3 }])
  })

  test('rules: a border, a drawn line, signs', () => {
    const border = p('', { properties: '<w:pBdr><w:bottom w:val="single"/></w:pBdr>' })
    const drawn = p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>')
    const body = p('a') + border + p('b') + drawn + p('c') + p('* * *') + p('d')
    expect(outline(read(body).blocks)).toEqual(['p a', 'rule', 'p b', 'rule', 'p c', 'rule', 'p d'])
  })

  test('a drop cap goes back to its word', () => {
    const cap = p('T', { properties: '<w:framePr w:dropCap="drop"/>' })
    expect(outline(read(cap + p('he land question.')).blocks)).toEqual(['p The land question.'])
  })
})
