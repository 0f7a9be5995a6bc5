import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Quotation } from '../../src/payload-types'
import { callREST } from '../doors/callREST'
import { makeArticle } from '../factories/makeArticle'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, type People } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'
import { printIssue } from '../factories/printIssue'
import { makeQuotation } from '../factories/makeQuotation'
import { makeReference } from '../factories/makeReference'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** Fields that say what happened are written by what happened, whoever asks through whichever door. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const patch = (at: string, body: FormData | Record<string, unknown>, by: keyof People = 'editor') =>
  callREST(forme.payload, { method: 'PATCH', path: at, as: people[by].jwt, body })

describe('an article', () => {
  const lies = () => ({
    stage: 'approved' as const,
    contentHash: 'f'.repeat(64),
    changedBy: [] as number[],
    createdBy: people.admin.id,
    savedBy: people.admin.id,
    words: 9999,
    notes: 9999,
    citedReferences: [],
    quotations: [],
    figures: [],
  })
  const truth = (id: number) =>
    forme.payload.findByID({ collection: 'articles', id, depth: 0, draft: true })

  it.each(['editor', 'otherEditor', 'admin'] as const)(
    'tells the truth whatever the %s writes over HTTP',
    async (role) => {
      const { id, contentHash } = await makeArticle(forme.payload, { by: people.editor })
      await patch(`/articles/${id}?draft=true`, lies(), role)
      await patch(`/articles/${id}?draft=true&autosave=true`, lies(), role)
      expect(await truth(id)).toMatchObject({
        stage: 'drafting',
        contentHash,
        changedBy: [people.editor.id],
        createdBy: people.editor.id,
        savedBy: people[role === 'admin' ? 'editor' : role].id,
        words: 26,
        notes: 0,
      })
    },
  )

  it('tells the truth to a script of ours with access off', async () => {
    const { id, contentHash } = await makeArticle(forme.payload, { by: people.editor })
    const { user } = people.otherEditor
    await forme.payload.update({ collection: 'articles', id, data: lies(), draft: true, user })
    expect(await truth(id)).toMatchObject({
      stage: 'drafting',
      contentHash,
      changedBy: [people.editor.id],
      createdBy: people.editor.id,
      savedBy: people.otherEditor.id,
    })
  })

  it('tells the truth when it is made or copied', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.editor })
    const made = [
      await callREST(forme.payload, {
        method: 'POST',
        path: '/articles?draft=true&depth=0',
        as: people.writer.jwt,
        body: { title: 'Made', ...lies() },
      }),
      await callREST(forme.payload, {
        method: 'POST',
        path: `/articles/${id}/duplicate?draft=true&depth=0`,
        as: people.otherEditor.jwt,
        body: lies(),
      }),
    ]
    for (const [place, person] of [people.writer, people.otherEditor].entries()) {
      expect(made[place]?.body.doc).toMatchObject({
        stage: 'drafting',
        changedBy: [person.id],
        createdBy: person.id,
        savedBy: person.id,
      })
    }
  })

  it('is assigned by editors and publishers, not by writers', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    await patch(`/articles/${id}?draft=true`, { assignee: people.editor.id }, 'writer')
    expect((await truth(id)).assignee).toBeNull()
    await patch(`/articles/${id}?draft=true`, { assignee: people.editor.id })
    expect((await truth(id)).assignee).toBe(people.editor.id)
  })
})

describe('an issue', () => {
  it('keeps the edition that readers have', async () => {
    const printed = await printIssue(forme.payload, people)
    const other = await makeIssue(forme.payload)
    const read = (id: number) => forme.payload.findByID({ collection: 'issues', id, depth: 0 })
    const { currentEdition } = await read(printed.issue.id)
    await patch(`/issues/${printed.issue.id}`, { currentEdition: null }, 'publisher')
    await patch(`/issues/${other.id}`, { currentEdition }, 'publisher')
    const id = printed.issue.id
    await forme.payload.update({ collection: 'issues', id, data: { currentEdition: null } })
    expect((await read(id)).currentEdition).toBe(currentEdition)
    expect((await read(other.id)).currentEdition).toBeNull()
  })
})

describe('a quotation', () => {
  const read = (id: number): Promise<Quotation> =>
    forme.payload.findByID({ collection: 'quotations', id, depth: 0 })
  const verify = { state: 'verified', againstPrinting: 'London, 1644', evidence: 'Shelf 3' }

  it('is verified by whoever says so, now, and by nobody they name', async () => {
    const reference = (await makeReference(forme.payload)).id
    const { id } = await makeQuotation(forme.payload, { reference })
    const lies = { verifiedBy: people.admin.id, verifiedAt: '2001-01-01T00:00:00.000Z' }
    expect((await patch(`/quotations/${id}`, { ...verify, ...lies })).status).toBe(200)
    const verified = await read(id)
    expect(verified).toMatchObject({ state: 'verified', verifiedBy: people.editor.id })
    expect(verified.verifiedAt).not.toBe(lies.verifiedAt)

    await patch(`/quotations/${id}`, { ...lies, permission: 'Given' }, 'otherEditor')
    expect(await read(id)).toMatchObject({
      verifiedBy: people.editor.id,
      verifiedAt: verified.verifiedAt,
    })
  })

  it('is no longer verified when its words, work or place change, whatever the form says', async () => {
    const reference = (await makeReference(forme.payload)).id
    for (const change of [
      { text: 'Other words' },
      { locator: '5' },
      { reference: (await makeReference(forme.payload)).id },
    ]) {
      const { id } = await makeQuotation(forme.payload, { reference })
      await patch(`/quotations/${id}`, verify)
      await patch(`/quotations/${id}`, { ...verify, ...change })
      expect(await read(id)).toMatchObject({ state: 'unverified', verifiedBy: null })
    }
  })

  it('is verified again when the verified words are restored, by whoever verified them', async () => {
    const reference = (await makeReference(forme.payload)).id
    const { id } = await makeQuotation(forme.payload, { reference })
    await patch(`/quotations/${id}`, verify)
    const { docs } = await forme.payload.findVersions({
      collection: 'quotations',
      depth: 0,
      limit: 1,
      sort: '-createdAt',
      where: { parent: { equals: id } },
    })
    await patch(`/quotations/${id}`, { text: 'Other words' })
    const restored = await callREST(forme.payload, {
      method: 'POST',
      path: `/quotations/versions/${docs[0]?.id}`,
      as: people.otherEditor.jwt,
    })
    expect(restored.status).toBe(200)
    expect(await read(id)).toMatchObject({ state: 'verified', verifiedBy: people.editor.id })
  })

  it('is not verified by a writer', async () => {
    const reference = (await makeReference(forme.payload)).id
    const { body, status } = await callREST(forme.payload, {
      method: 'POST',
      path: '/quotations?depth=0',
      as: people.writer.jwt,
      body: { text: 'Words', reference, ...verify },
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ state: 'unverified', verifiedBy: null })
  })
})

describe('a picture', () => {
  it('has the files it came with, whatever is said of them', async () => {
    const { files, filename, id } = await makePicture(forme.payload)
    const other = { [String(filename)]: `${'0'.repeat(64)}.png` }
    expect((await patch(`/media/${id}`, { files: other }, 'editor')).status).toBe(200)
    expect(await forme.payload.findByID({ collection: 'media', id })).toMatchObject({ files })
  })
})
