import { expect, it } from 'vitest'
import { buildDocx } from '../../../../tests/factories/buildDocx'
import { docxParagraph as p } from '../../../../tests/factories/docxParagraph'
import { openPackage } from '../openPackage'
import { readComments } from './readComments'

const t = (words: string, name = 'w:t') =>
  `<w:r><${name} xml:space="preserve">${words}</${name}></w:r>`
const sign = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>${sign(id)}`
const MARKER = '<w:r><w:footnoteReference w:id="1"/></w:r>'
const swap =
  `<w:del w:id="1" w:author="A">${t('ninety', 'w:delText')}</w:del>` +
  `<w:ins w:id="2" w:author="A">${t('eighty')}</w:ins>`

function read(...paragraphs: string[]) {
  const docx = openPackage(
    buildDocx({
      body: paragraphs.map((words) => p(words)).join(''),
      footnotes: `<w:footnote w:id="1">${p('A note.')}</w:footnote>`,
      comments: [0, 1]
        .map((id) => `<w:comment w:id="${id}" w:author="A">${p(`Comment ${id}`)}</w:comment>`)
        .join(''),
    }),
  )
  return readComments(docx, { block: () => null, note: () => null })
}

it.each([
  ['a place between words', t('First.'), t('The mill stood') + sign(0) + t(' long.'), 'stood'],
  ['a marker', t('First.'), t('The mill stood.') + start(0) + MARKER + end(0), 'stood.'],
  ['the beginning of a paragraph', t('First.'), sign(0) + t('The mill.'), ''],
])('a comment on %s is about the word before it', (_, first, second, exact) => {
  expect(read(first, second)[0]?.place?.exact).toBe(exact)
})

it('has the words around such a place, by which it is found among the same words', () => {
  const [comment] = read(t('It stood. The mill stood') + sign(0) + t(' long.'))
  expect(comment?.place).toMatchObject({ prefix: 'It stood. The mill ', suffix: ' long.' })
})

it('says the words also as they are when the changes among them are accepted', () => {
  const [comment] = read(t('For ') + start(0) + swap + t(' years') + end(0) + t('.'))
  expect(comment?.place).toMatchObject({
    exact: 'ninety years',
    after: { exact: 'eighty years', prefix: 'For ', suffix: '.' },
  })
})

it('what is said at one marker is one thread where the file does not say', () => {
  const marks = start(0) + start(1) + MARKER + end(0) + end(1)
  expect(read(t('Stood.') + marks).map(({ answers }) => answers)).toEqual([null, '0'])
})
