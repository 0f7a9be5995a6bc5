import { expect, it } from 'vitest'
import { buildDocx } from '../../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../../tests/factories/docxParagraph'
import { readPastedFile } from './readPastedFile'

const newID = () => 'id'
const readFile = (fileName: string, bytes: Uint8Array) => {
  const read = readPastedFile(bytes, { fileName, newID })
  if (!('blocks' in read)) throw new Error(read.message)
  return read
}
const wordFile = (comments: string) =>
  buildDocx({ body: p('Words.'), ...(comments === '' ? {} : { comments }) })

it.each([
  ['with comments', `<w:comment w:id="0" w:author="A">${p('Certain?')}</w:comment>`, true],
  ['without', '', false],
])('of a Word file %s the desk knows what is to stand beside the text', (_, comments, has) => {
  const { hasComments, said } = readFile('a.docx', wordFile(comments))
  expect({ hasComments, said }).toEqual({ hasComments: has, said: [] })
})

it('comments of a file that cannot stand beside the text are said with their words', () => {
  const bytes = new TextEncoder().encode('Words.{>>Certain?<<}\n')
  expect(readFile('a.md', bytes)).toMatchObject({
    hasComments: false,
    said: ['A comment was left out of the text: “Certain?”.'],
  })
})
