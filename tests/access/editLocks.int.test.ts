import { afterAll, beforeAll, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { makeContributor } from '../factories/makeContributor'
import { makePeople, type People, type Person } from '../factories/makePeople'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/**
 * Edit locks are made by the desk itself and stand in the name of whoever has the document open.
 * A text has none: several people may write in it at once.
 */
let forme: TestPayload
let people: People
let contributor: number
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  contributor = (await makeContributor(forme.payload)).id
})
afterAll(() => forme.close())

const LOCKS = '/payload-locked-documents'
const nameOf = ({ id }: Person) => ({ relationTo: 'users', value: id })
const ask = (method: 'DELETE' | 'PATCH' | 'POST', path: string, who: Person, body?: object) =>
  callREST(forme.payload, {
    method,
    path,
    as: who.jwt,
    ...(body && { body: body as Record<string, unknown> }),
  })
/** As Payload makes one when a form is opened. */
async function lockFor(who: Person): Promise<number> {
  const { id } = await forme.payload.db.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'contributors', value: contributor }, user: nameOf(who) },
  })
  return Number(id)
}
const ownerOf = async (id: number) => {
  const lock = await forme.payload.findByID({
    collection: 'payload-locked-documents',
    id,
    depth: 0,
    disableErrors: true,
  })
  return (lock as { user?: { value: number } } | null)?.user?.value
}

it('are made through no door, in nobody’s name', async () => {
  const document = { relationTo: 'contributors', value: contributor }
  for (const who of [people.writer, people.editor, people.admin]) {
    const made = await ask('POST', LOCKS, who, { document, user: nameOf(people.editor) })
    expect(made.status).toBe(403)
  }
})

it('are given up by whoever has them, and by nobody else', async () => {
  const id = await lockFor(people.editor)
  for (const who of [people.writer, people.otherEditor, people.admin]) {
    const refused = await ask('DELETE', `${LOCKS}/${id}`, who)
    expect([refused.status, await ownerOf(id)]).toEqual([403, people.editor.id])
  }
  const many = await ask('DELETE', `${LOCKS}?where[id][exists]=true`, people.writer)
  expect([many.body.docs, await ownerOf(id)]).toEqual([[], people.editor.id])
  expect((await ask('DELETE', `${LOCKS}/${id}`, people.editor)).status).toBe(200)
})

it('are taken over by whoever may edit the document, in their own name', async () => {
  const id = await lockFor(people.editor)
  const refused = await ask('PATCH', `${LOCKS}/${id}`, people.writer, {
    user: nameOf(people.writer),
  })
  expect([refused.status, await ownerOf(id)]).toEqual([403, people.editor.id])
  const other = (await makeContributor(forme.payload)).id
  const taken = await ask('PATCH', `${LOCKS}/${id}`, people.otherEditor, {
    document: { relationTo: 'contributors', value: other },
    user: nameOf(people.writer),
  })
  expect([taken.status, await ownerOf(id)]).toEqual([200, people.otherEditor.id])
  expect(taken.body).toMatchObject({ doc: { document: { value: contributor } } })
})

it('are not made for a text, which several people may have open', async () => {
  expect(forme.payload.collections.articles.config.lockDocuments).toBe(false)
})
