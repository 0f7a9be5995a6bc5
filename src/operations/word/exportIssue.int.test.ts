import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { reasonOf } from '../../../tests/doors/reasonOf'
import { bodyOf } from '../../../tests/factories/bodyOf'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makeIssue } from '../../../tests/factories/makeIssue'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { bringBack } from './bringBack'
import { exportIssue } from './exportIssue'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

async function makeTwo() {
  const make = (by: People['writer'], words: string) =>
    makeArticle(forme.payload, { by, body: bodyOf([words]) })
  const first = await make(people.otherWriter, 'The mill stood for ninety years.')
  const second = await make(people.writer, 'Oak was cut in winter.')
  const issue = await makeIssue(forme.payload, { articles: [first.id, second.id] })
  return { first, second, issue }
}

const archive = async (id: number, by: People['writer']) =>
  exportIssue({ id, req: await requestOf(forme.payload, by) })

describe('an issue as files for Word', () => {
  it('is one file for each article, in its order, and each comes back to its own', async () => {
    const { first, issue, second } = await makeTwo()
    const { bytes, fileName } = await archive(issue.id, people.editor)
    expect(fileName).toBe(`issue-${issue.number}-word.zip`)
    const files = Object.entries(unzipSync(bytes))
    expect(files.map(([name]) => name)).toEqual([`01-${first.slug}.docx`, `02-${second.slug}.docx`])
    const backs = []
    for (const [name, file] of files) {
      const req = await requestOf(forme.payload, people.editor)
      backs.push(await bringBack({ file: { name, bytes: file }, req }))
    }
    expect(backs.map(({ article }) => article.id)).toEqual([first.id, second.id])
    expect(backs.map(({ said }) => said)).toEqual(['no changes', 'no changes'])
    expect((await archive(issue.id, people.editor)).bytes).toEqual(bytes)
  })

  it('leaves out what the person may not read', async () => {
    const { issue, second } = await makeTwo()
    const { bytes } = await archive(issue.id, people.writer)
    expect(Object.keys(unzipSync(bytes))).toEqual([`02-${second.slug}.docx`])
  })

  it('is refused where there is nothing to have, and given at its door', async () => {
    const empty = await makeIssue(forme.payload)
    expect(await reasonOf(archive(empty.id, people.editor))).toBe('noArticles 409')
    const { issue } = await makeTwo()
    const ask = (id: number, as?: string) =>
      callREST(forme.payload, { as, path: `/issues/${id}/word` })
    expect((await ask(issue.id)).status).toBe(401)
    expect((await ask(987_654, people.editor.jwt)).status).toBe(404)
    const answer = await ask(issue.id, people.editor.jwt)
    expect([answer.status, answer.text.slice(0, 2)]).toEqual([200, 'PK'])
  })
})
