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
