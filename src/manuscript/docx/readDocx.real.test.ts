import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../text/walk'
import { listPlacedMarkers } from '../listPlacedMarkers'
import type { ManuscriptBlock } from '../model'
import { readManuscript } from '../readManuscript'

/** The real editorial, whose two files must say the same (docs: notes, references, quotations). */
const FOLDER = '../shared/manuscripts'
const FILES = ['issue-51-editorial.docx', 'issue-51-editorial.txt']
const isThere = FILES.every((file) => existsSync(`${FOLDER}/${file}`))
if (!isThere) {
  // eslint-disable-next-line no-console -- a skipped measure must be seen
  console.info('Skipped: the blocks of the real editorial; ../shared/manuscripts is not there.')
}

const read = (fileName: string) =>
  readManuscript(readFileSync(`${FOLDER}/${fileName}`), { fileName }).manuscript

function outline(block: ManuscriptBlock): [string, string] {
  const text = (): string => {
    if (block.type === 'quotation') return block.paragraphs.map((one) => plainText(one)).join('\n')
    if (block.type === 'post') return block.platform
    return 'content' in block ? plainText(block.content) : ''
  }
  return [block.type, text()]
}

describe.skipIf(!isThere)('the real editorial', () => {
  test('has its notes, headings, quotations, post and notice', () => {
    const { blocks, notes, title, unsupported } = read(FILES[0] ?? '')
    const count = (type: string) => blocks.filter((block) => block.type === type).length
    expect({
      notes: notes.length,
      markers: listPlacedMarkers(blocks).length,
      headings: count('heading'),
      quotations: count('quotation'),
      posts: count('post'),
      notices: count('notice'),
    }).toEqual({ notes: 15, markers: 15, headings: 7, quotations: 7, posts: 1, notices: 1 })
    expect(title).toBeUndefined()
    expect(unsupported).toEqual([])
    const displayed = blocks.filter((block) => block.type === 'quotation')
    expect(listPlacedMarkers(displayed).map(({ label }) => label)).toEqual([
      '1',
      '2',
      '6',
      '10',
      '12',
      '13',
      '14',
    ])
  })

  test('reads the same from either file', () => {
    const [docx, txt] = FILES.map(read)
    expect(docx?.blocks.map(outline)).toEqual(txt?.blocks.map(outline))
    expect(docx?.notes.map(({ label, content }) => [label, plainText(content)])).toEqual(
      txt?.notes.map(({ label, content }) => [label, plainText(content)]),
    )
    expect(listPlacedMarkers(docx?.blocks ?? []).map(({ label }) => label)).toEqual(
      listPlacedMarkers(txt?.blocks ?? []).map(({ label }) => label),
    )
  })
})
