import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../doors/callREST'
import { listRows } from '../doors/listRows'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makePeople, type People } from '../factories/makePeople'
import { makeReadyIssue } from '../factories/printIssue'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** A writer's script, with the writer's API key, tries everything that would put their text before readers. */
let forme: TestPayload
let people: People
let article: number
let contentHash: string
let issue: number
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  issue = (await makeReadyIssue(forme.payload, people)).issue.id
  const made = await makeArticle(forme.payload, { by: people.writer })
  article = made.id
  contentHash = String(made.contentHash)
  const submitted = await knock('POST', `/articles/${article}/submit`)
  expect(submitted.status).toBe(200)
})
afterAll(() => forme.close())

const knock = (method: 'DELETE' | 'PATCH' | 'POST', path: string, body?: Record<string, unknown>) =>
  callREST(forme.payload, { method, path, as: people.writer.apiKey, body })

describe('a writer with an API key', () => {
  it('can approve nothing and print nothing', async () => {
    const by = people.otherEditor.id
    const at = '2026-11-01T10:00:00.000Z'
    const signOff = { article, kind: 'edit', contentHash, by, at, fourEyes: true }
    const tries: [string, ...Parameters<typeof knock>][] = [
      ['sign off', 'POST', `/articles/${article}/sign-off`, { kind: 'edit', contentHash }],
      ['write a sign-off', 'POST', '/sign-offs', signOff],
      ['change a sign-off', 'PATCH', '/sign-offs/1', { article }],
      ['take a sign-off away', 'DELETE', '/sign-offs/1'],
      ['write a turn', 'POST', '/turns', { article, act: 'submit', contentHash, by, at }],
      ['switch four eyes off', 'POST', '/globals/magazine', { fourEyes: false }],
      ['ask for fewer sign-offs', 'POST', '/globals/magazine', { signOffs: [{ kind: 'none' }] }],
      ['preview', 'POST', `/issues/${issue}/preview`, {}],
      ['print', 'POST', `/issues/${issue}/publish`, { manifestHash: 'a'.repeat(64) }],
      ['write an edition', 'POST', '/editions', { issue, ordinal: 1 }],
      ['put it into the issue', 'PATCH', `/issues/${issue}`, { contents: [] }],
      ['point at an edition', 'PATCH', `/issues/${issue}`, { currentEdition: 1 }],
      ['go live', 'PATCH', `/articles/${article}`, { _status: 'published' }],
      ['become an editor', 'POST', '/users', { email: 'x@example.org', roles: ['editor'] }],
    ]
    const before = await listRows(forme.databaseURL)
    for (const [name, ...call] of tries) {
      const { status } = await knock(...call)
      expect([name, status]).toEqual([name, 403])
    }
    const after = await listRows(forme.databaseURL)
    expect({ ...after, audit_entries: [] }).toEqual({ ...before, audit_entries: [] })
  })

  it('cannot give themselves another role, name or the article of another', async () => {
    await knock('PATCH', `/users/${people.writer.id}`, {
      roles: ['editor', 'publisher', 'admin'],
      contributor: 1,
    })
    const user = await forme.payload.findByID({
      collection: 'users',
      id: people.writer.id,
      depth: 0,
    })
    expect(user).toMatchObject({ roles: ['writer'], contributor: null })
  })

  it('cannot say that their text is approved, or that they have not changed it', async () => {
    const lies = {
      stage: 'approved',
      contentHash: 'f'.repeat(64),
      changedBy: [],
      createdBy: people.editor.id,
      savedBy: people.editor.id,
      assignee: people.editor.id,
      words: 1,
      notes: 99,
      manuscript: 1,
      citedReferences: [1],
    }
    await knock('PATCH', `/articles/${article}?draft=true`, {
      ...lies,
      body: bodyOf(['Four words of text.']),
    })
    const after = await forme.payload.findByID({
      collection: 'articles',
      id: article,
      depth: 0,
      draft: true,
    })
    expect(after).toMatchObject({
      stage: 'drafting',
      changedBy: [people.writer.id],
      createdBy: people.writer.id,
      savedBy: people.writer.id,
      assignee: null,
      words: 4,
      notes: 0,
      manuscript: null,
      citedReferences: [],
    })
    expect(after.contentHash).not.toBe(lies.contentHash)
  })
})
