import { describe, expect, test } from 'vitest'
import { buildDocx, type DocxSource } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { checkConservation } from '../checkConservation'
import { inlinesToText } from '../inlinesToText'
import type { ManuscriptBlock, ManuscriptListItem } from '../model'
import { readDocx } from './readDocx'

function read(body: string, source: Partial<DocxSource> = {}) {
  const { manuscript, problems, ...words } = readDocx(buildDocx({ body, ...source }))
  expect(checkConservation(manuscript, words)).toEqual([])
  return { ...manuscript, problems, kinds: problems.map(({ kind }) => kind) }
}

/** Blocks in a short form: `h2 Wages`, `q a | b`, `ol 3 a, b (ul x)`. */
function outline(blocks: ManuscriptBlock[]): string[] {
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading':
        return `h${block.level} ${inlinesToText(block.content)}`
      case 'paragraph':
        return `p ${inlinesToText(block.content)}`
      case 'quotation':
        return `q ${block.paragraphs.map(inlinesToText).join(' | ')}`
      case 'list':
        return outlineList(block)
      default:
        return block.type
    }
  })
}

function outlineList(list: ManuscriptListItem['lists'][number]): string {
  const items = list.items.map(({ content, lists }) => {
    const nested = lists.map((inner) => ` (${outlineList(inner)})`).join('')
    return inlinesToText(content) + nested
  })
  const start = list.start === undefined ? '' : ` ${list.start}`
  return `${list.ordered ? 'ol' : 'ul'}${start} ${items.join(', ')}`
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
    const numbering = list('1', { format: 'upperRoman' })
    const { problems } = read(p('Wages', { style: 'Heading2', properties: inList('1') }), {
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

function list(id: string, { format = 'decimal', start = 1, extra = '' } = {}): string {
  const levels = [0, 1, 2].map(
    (ilvl) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="a${id}">${levels.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="a${id}"/>${extra}</w:num>`
}

function inList(id: string, ilvl = 0): string {
  return `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`
}

describe('lists', () => {
  const numbering = list('1') + list('2', { format: 'bullet' }) + list('3', { start: 4 })
  const item = (text: string, id: string, ilvl = 0) => p(text, { properties: inList(id, ilvl) })

  test('ordered and bulleted, one in another', () => {
    const body = [
      item('a', '1'),
      item('b', '1'),
      item('x', '2', 1),
      item('y', '2', 1),
      item('c', '1'),
    ]
    const { blocks } = read(body.join(''), { numbering })
    expect(outline(blocks)).toEqual(['ol a, b (ul x, y), c'])
    expect(blocks).toMatchObject([{ line: 1, items: [{ line: 1 }, { line: 2 }, { line: 5 }] }])
  })

  test('three deep and back', () => {
    const body = [item('a', '2'), item('b', '2', 2), item('c', '2', 1), item('d', '2')].join('')
    expect(outline(read(body, { numbering }).blocks)).toEqual(['ul a (ul b) (ul c), d'])
  })

  test('begin where they begin, and go on after a paragraph', () => {
    const body = item('a', '3') + p('Between.') + item('b', '3')
    expect(outline(read(body, { numbering }).blocks)).toEqual(['ol 4 a', 'p Between.', 'ol 5 b'])
  })

  test('that share a definition count on, unless they restart', () => {
    const shared = `${list('1')}<w:num w:numId="8"><w:abstractNumId w:val="a1"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="a1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    const body = item('a', '1') + item('b', '8') + item('c', '9') + item('d', '9')
    expect(outline(read(body, { numbering: shared }).blocks)).toEqual(['ol a, b', 'ol c, d'])
  })

  test('of one kind after another stay apart', () => {
    const body = item('a', '1') + item('x', '2') + item('b', '1')
    expect(outline(read(body, { numbering }).blocks)).toEqual(['ol a', 'ul x', 'ol 2 b'])
  })

  test('by a style, with a level of the list overridden', () => {
    const styles = style('ListBullet', 'List Bullet', `<w:pPr>${inList('5')}</w:pPr>`)
    const own = list('5', {
      extra:
        '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride>',
    })
    const { blocks } = read(p('a', { style: 'ListBullet' }), { styles, numbering: own })
    expect(outline(blocks)).toEqual(['ul a'])
  })

  test('by a style of numbering', () => {
    const styles = `<w:style w:type="numbering" w:styleId="Mine"><w:name w:val="Mine"/><w:pPr>${inList('1')}</w:pPr></w:style>`
    const linked = `${list('1')}<w:abstractNum w:abstractNumId="l"><w:numStyleLink w:val="Mine"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="l"/></w:num>`
    expect(outline(read(item('a', '7'), { styles, numbering: linked }).blocks)).toEqual(['ol a'])
  })

  test('numbered with letters are listed', () => {
    const letters = list('1', { format: 'lowerLetter' })
    expect(read(item('a', '1') + item('b', '1'), { numbering: letters }).unsupported).toEqual([
      { what: 'list numbered a, b: it has figures now', where: 'paragraph 1' },
    ])
  })

  test.each([
    ['a list that is not defined', inList('77')],
    ['list 0', inList('0')],
  ])('%s is a paragraph', (_, properties) => {
    expect(outline(read(p('a', { properties }), { numbering }).blocks)).toEqual(['p a'])
  })

  test('keep together over empty items, which are counted', () => {
    const items = (id: string) => item('a', id) + item('', id) + item('b', id)
    expect(outline(read(items('2'), { numbering }).blocks)).toEqual(['ul a, b'])
    expect(outline(read(items('1'), { numbering }).blocks)).toEqual(['ol a', 'ol 3 b'])
  })

  test('without signs are none', () => {
    const none = list('1', { format: 'none' })
    expect(outline(read(item('a', '1'), { numbering: none }).blocks)).toEqual(['p a'])
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
