import { afterAll, beforeAll, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { bodyOf } from '../factories/bodyOf'
import { buildDocx } from '../factories/buildDocx'
import { docxParagraph as p } from '../factories/docxParagraph'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { readPastedFile } from '../../src/desk/writing/paste/readPastedFile'
import { listComments } from '../../src/queries/comments/listComments'
import { listSuggestions } from '../../src/queries/suggestions/listSuggestions'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const by = (author: string, id = 9) =>
  `w:id="${id}" w:author="${author}" w:date="2026-11-20T10:00:00Z"`
const r = (words: string, name = 'w:t') =>
  `<w:r><${name} xml:space="preserve">${words}</${name}></w:r>`
const swap = (author: string, gone: string, come: string) =>
  `<w:del ${by(author)}>${r(gone, 'w:delText')}</w:del><w:ins ${by(author)}>${r(come)}</w:ins>`

/** A file with a change in its text, one in a note and a comment. */
const FILE = buildDocx({
  body: p(
    `<w:commentRangeStart w:id="0"/>${r('The mill stood for ')}` +
      `${swap('A. Reader', 'ninety', 'eighty')}<w:commentRangeEnd w:id="0"/>${r(' years.')}` +
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
  ),
  footnotes: `<w:footnote w:id="1">${p(`${r('See the ')}${swap('B. Other', 'survey', 'census')}${r('.')}`)}</w:footnote>`,
  comments: `<w:comment ${by('A. Reader', 0)}>${p('Is this certain?')}</w:comment>`,
})

/** An article into whose text the file was read without its changes, as the writing room does it. */
async function makeText(trackedChanges: 'accept' | 'reject' = 'reject') {
  let made = 0
  const newID = () => `dropped-${(made += 1)}`
  const read = readPastedFile(FILE, { fileName: 'a.docx', newID, trackedChanges })
  if (!('blocks' in read)) throw new Error(read.message)
  const own = bodyOf(['Weirs are of stone.', 'Nobody slept for ninety nights.'])
  const [first, second] = own.root.children
  const children = [first, ...read.blocks, second]
  const body = { root: { ...own.root, children } } as typeof own
  const { id } = await makeArticle(forme.payload, { by: people.writer, body })
  return { id, notes: JSON.stringify(read.notes) }
}

const send = (
  id: number,
  notes: string,
  as: string | undefined,
  bytes = FILE,
  more: Record<string, string> = {},
) => {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(bytes)], 'a.docx'))
  form.append('notes', notes)
  for (const [name, value] of Object.entries(more)) form.append(name, value)
  return callREST(forme.payload, { as, body: form, method: 'POST', path: `/articles/${id}/word` })
}

it('lays the changes and comments of a manuscript in the text beside it, once, and no other change', async () => {
  const { id, notes } = await makeText()
  const req = () => requestOf(forme.payload, people.editor)
  const said = '2 changes (1 tracked by A. Reader, 1 tracked by B. Other), 1 comment (1 new)'
  expect(await send(id, notes, people.editor.jwt)).toMatchObject({ status: 200, body: { said } })
  const laid = async () =>
    (await listSuggestions({ id, req: await req() })).map(
      ({ author, words }) => `${author.name}: ${words}`,
    )
  const expected = ['A. Reader: ninety → eighty', 'B. Other: [note] → [note]']
  expect(await laid()).toEqual(expected)
  expect(await listComments({ id, req: await req() })).toMatchObject([
    { by: { name: 'A. Reader' }, text: 'Is this certain?', exact: 'The mill stood for ninety' },
  ])
  await send(id, notes, people.editor.jwt)
  expect(await laid()).toEqual(expected)
})

it('lays only the comments beside it where the text has taken the changes, once, and says so in the audit', async () => {
  const { id, notes } = await makeText('accept')
  const only = { only: 'comments' }
  const said = '1 comment (1 new)'
  expect(await send(id, notes, people.editor.jwt, FILE, only)).toMatchObject({ body: { said } })
  expect(await send(id, notes, people.editor.jwt, FILE, only)).toMatchObject({
    body: { said: '1 comment (none new)' },
  })
  const req = () => requestOf(forme.payload, people.editor)
  expect(await listSuggestions({ id, req: await req() })).toEqual([])
  expect(await listComments({ id, req: await req() })).toMatchObject([
    { by: { name: 'A. Reader' }, text: 'Is this certain?', exact: 'The mill stood for eighty' },
  ])
  const { docs } = await forme.payload.find({
    collection: 'audit-entries',
    where: {
      and: [{ event: { equals: 'article.bringBack' } }, { subject: { equals: `articles/${id}` } }],
    },
  })
  expect(docs).toMatchObject([{}, { details: { said } }])
})

it('refuses whoever may not, and what is no such file, and leaves nothing', async () => {
  const { id, notes } = await makeText()
  const statusOf = async (...sent: Parameters<typeof send>) => (await send(...sent)).status
  expect(await statusOf(id, notes, undefined)).toBe(401)
  expect(await statusOf(id, notes, people.otherWriter.jwt)).toBe(404)
  expect(await statusOf(id, 'notes', people.editor.jwt)).toBe(400)
  expect(await statusOf(id, notes, people.editor.jwt, new TextEncoder().encode('%PDF-'))).toBe(415)
  const req = await requestOf(forme.payload, people.editor)
  expect(await listSuggestions({ id, req })).toEqual([])
})
