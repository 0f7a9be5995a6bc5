import { expect, test } from 'vitest'
import { buildDocx } from '../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../tests/factories/docxParagraph'
import { readDocx } from './readDocx'

/** The size of a book, written as word processors write: a run for every few words. */
const PARAGRAPHS = 1000
const RUNS = 20

test('100,000 words and 1,000 notes are read whole', () => {
  const run = (words: string) =>
    `<w:r w:rsidR="00A1"><w:rPr><w:rFonts w:ascii="Times"/><w:sz w:val="24"/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${words} </w:t></w:r>`
  const words = Array.from({ length: RUNS }, (_, index) =>
    run(`the price of labour ${index}`),
  ).join('')
  const body = Array.from({ length: PARAGRAPHS }, (_, index) =>
    p(`${words}<w:r><w:footnoteReference w:id="${index + 1}"/></w:r>`),
  )
  const footnotes = Array.from(
    { length: PARAGRAPHS },
    (_, index) => `<w:footnote w:id="${index + 1}">${p(`ibid., pg ${index}`)}</w:footnote>`,
  )
  const { manuscript, problems } = readDocx(
    buildDocx({ body: body.join(''), footnotes: footnotes.join('') }),
  )
  expect(manuscript.blocks).toHaveLength(PARAGRAPHS)
  expect(manuscript.notes).toHaveLength(PARAGRAPHS)
  expect(manuscript.notes.at(-1)).toMatchObject({ label: '1000', line: 1000 })
  expect(problems).toEqual([])
})
