import { describe, expect, test } from 'vitest'
import { type DocxSource, buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { outlineBlocks as outline } from '../../../tests/factories/outlineBlocks'
import { readDocx } from './readDocx'

function read(body: string, source: Partial<DocxSource> = {}) {
  const { manuscript, problems } = readDocx(buildDocx({ body, ...source }))
  expect(problems).toEqual([])
  return manuscript
}

const style = (id: string, name: string, inner: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`

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
      { kind: 'other', what: 'list numbered a, b: it has figures now', where: 'paragraph 1' },
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
