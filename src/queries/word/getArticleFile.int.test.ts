import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { reasonOf } from '../../../tests/doors/reasonOf'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { makeReference } from '../../../tests/factories/makeReference'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { plainText } from '../../text/walk'
import { readReturned } from '../../manuscript/docx/returned/readReturned'
import { getArticleCitations } from '../getArticleCitations'
import { citesZotero } from './citesZotero'
import { getArticleFile } from './getArticleFile'

let forme: TestPayload
let people: People
let id: number
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  const reference = await makeReference(forme.payload)
  const body = bodyOf(['One sentence.', 'Another.'], [{ reference: reference.id, locator: '4' }])
  const article = await makeArticle(forme.payload, { by: people.writer, body })
  id = article.id
})
afterAll(() => forme.close())

describe('an article as a file for Word', () => {
  it('has its words and its notes as they are printed, and says which export it is', async () => {
    const req = await requestOf(forme.payload, people.writer)
    const { bytes, exportID } = await getArticleFile({ id, req })
    const { notes } = await getArticleCitations({ id, req })
    const file = readReturned(bytes)
    expect(file.exportID).toBe(exportID)
    const words = file.accepted.paragraphs.map(({ content }) => plainText(content))
    expect(words).toEqual(expect.arrayContaining(['One sentence.', 'Another.']))
    expect(file.accepted.notes.map(({ content }) => plainText(content))).toEqual(
      notes.map(({ printed }) => printed),
    )
  })

  it('is the same bytes twice, and another export once the text is another', async () => {
    const req = await requestOf(forme.payload, people.writer)
    const first = await getArticleFile({ id, req })
    expect(await getArticleFile({ id, req })).toEqual(first)
    await forme.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { body: bodyOf(['One other sentence.']) },
      user: people.writer.user,
    })
    const { exportID } = await getArticleFile({ id, req })
    expect(exportID).not.toBe(first.exportID)
  })

  it('cites works that came from Zotero by its fields, where that is asked for', async () => {
    const managerIDs = ['http://zotero.org/users/11111/items/WEIRBK01']
    const reference = await makeReference(forme.payload, { managerIDs })
    const body = bodyOf(['One sentence.'], [{ reference: reference.id, locator: '4' }])
    const article = await makeArticle(forme.payload, { by: people.writer, body })
    const req = await requestOf(forme.payload, people.writer)
    expect(await citesZotero(article, req)).toBe(true)
    const plain = await getArticleFile({ id: article.id, req })
    const live = await getArticleFile({ id: article.id, req, zotero: true })
    expect(live.exportID).not.toBe(plain.exportID)
    const notes = ({ bytes }: { bytes: Uint8Array }) => readReturned(bytes).accepted.notes
    expect(notes(plain).map(({ parts }) => parts)).toEqual([undefined])
    expect(notes(live)[0]?.parts?.[0]?.cites).toContain(managerIDs[0])
    const ask = (query: string) =>
      callREST(forme.payload, {
        as: people.writer.jwt,
        path: `/articles/${article.id}/word${query}`,
      })
    expect((await ask('?zotero=yes')).text).not.toBe((await ask('')).text)
  })

  it('is given at its door to whoever may read the article', async () => {
    const ask = (as?: string) => callREST(forme.payload, { as, path: `/articles/${id}/word` })
    const answer = await ask(people.editor.jwt)
    expect(answer.status).toBe(200)
    expect(answer.text.slice(0, 2)).toBe('PK')
    expect((await ask()).status).toBe(401)
    const req = await requestOf(forme.payload, people.otherWriter)
    expect(await reasonOf(getArticleFile({ id, req }))).toBe('notFound 404')
  })
})
