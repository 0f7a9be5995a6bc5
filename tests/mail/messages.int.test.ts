import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runQueue } from '../../src/jobs/runQueue'
import { inTransaction } from '../../src/lib/database/inTransaction'
import { requestChanges } from '../../src/operations/requestChanges'
import { submitArticle } from '../../src/operations/submitArticle'
import { lastAct } from '../doors/lastAct'
import { queryRows } from '../doors/queryRows'
import { reasonOf } from '../doors/reasonOf'
import { whileInsertsFail } from '../doors/whileInsertsFail'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makePeople, makePerson, type People } from '../factories/makePeople'
import { makeReference } from '../factories/makeReference'
import { printIssue } from '../factories/printIssue'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { openMailServer, sendThrough, type MailServer } from './openMailServer'

/** Who is told what, through a real mail server. */
let forme: TestPayload
let people: People
let server: MailServer
beforeAll(async () => {
  server = await openMailServer()
  forme = await openTestPayload()
  sendThrough(forme.payload, server, 'The desk <desk@example.org>')
  people = await makePeople(forme.payload)
})
afterAll(async () => {
  await forme.close()
  await server.stop()
})

const jobs = () => queryRows(forme.databaseURL, 'select * from payload_jobs order by id')
const forget = async () => {
  await queryRows(forme.databaseURL, 'delete from payload_jobs')
  server.letters.length = 0
}
beforeEach(forget)

/** Sends what is queued and answers who got what, in order of the addresses. */
async function deliver(): Promise<string[]> {
  await runQueue(forme.payload)
  return server.letters
    .map(({ text, to }) => `${to.join()}: ${/^Subject: (.*)$/m.exec(text)?.[1]?.trim()}`)
    .toSorted()
}

const TITLE = 'A title nobody may know yet'
const article = async (fields: Partial<Parameters<typeof makeArticle>[1]> = {}) =>
  (await makeArticle(forme.payload, { by: people.writer, title: TITLE, ...fields })).id
const submit = async (id: number) =>
  submitArticle({ id, req: await requestOf(forme.payload, people.writer) })
const save = (id: number, by: keyof People, words: string) =>
  forme.payload.update({
    collection: 'articles',
    id,
    draft: true,
    data: { body: bodyOf([words]) },
    user: people[by].user,
  })

describe('a text that is submitted', () => {
  it('is told to those who may sign it off, with the way to it and nothing of it', async () => {
    const id = await article()
    await submit(id)
    expect(server.letters).toEqual([])
    expect(await deliver()).toEqual([
      'editor@example.org: A text is for you to review',
      'othereditor@example.org: A text is for you to review',
    ])
    expect(await jobs()).toEqual([])
    for (const { from, text } of server.letters) {
      expect(from).toBe('desk@example.org')
      expect(text).toMatch(/^From: The desk <desk@example.org>$/m)
      expect(text).toMatch(/^Message-ID: <message-\d+-\d+@localhost:3000>$/m)
      expect(text.replaceAll('=\r\n', '')).toContain(`/admin/collections/articles/${id}/review`)
      expect(text).not.toContain('nobody may know')
    }
  })

  it('is not told to an editor who changed it, nor to one who wants no such message', async () => {
    const id = await article()
    await save(id, 'editor', 'Changed by the editor.')
    const { id: other } = people.otherEditor
    const choose = (messages: typeof people.editor.user.messages & object) =>
      forme.payload.update({ collection: 'users', id: other, data: { messages } })
    await choose([])
    await submit(id)
    expect(await deliver()).toEqual([])
    await choose(['reviewAsked', 'changesRequested', 'approved', 'lapsed'])
  })

  it('is told to nobody where the act is refused or does not come about', async () => {
    const id = await article({ body: bodyOf([]) })
    expect(await reasonOf(submit(id))).toBe('textEmpty 422')
    const full = await article()
    await whileInsertsFail(forme.databaseURL, 'audit_entries', () =>
      expect(submit(full)).rejects.toThrow(),
    )
    const req = await requestOf(forme.payload, people.writer)
    const broken = inTransaction(req, async () => {
      await submitArticle({ id: full, req })
      throw new Error('and then the lamp went out')
    })
    await expect(broken).rejects.toThrow('the lamp')
    expect(await jobs()).toEqual([])
  })

  it('is not submitted where nobody can be told', async () => {
    const id = await article()
    await whileInsertsFail(forme.databaseURL, 'payload_jobs', () =>
      expect(submit(id)).rejects.toThrow(),
    )
    const { stage } = await forme.payload.findByID({ collection: 'articles', id, draft: true })
    expect(stage).toBe('drafting')
  })
})

describe('an answer', () => {
  it('is told to those whose text it is', async () => {
    const contributor = (await makeContributor(forme.payload, 'Named Here')).id
    const author = await makePerson(forme.payload, { name: 'author', roles: ['writer'] })
    await forme.payload.update({ collection: 'users', id: author.id, data: { contributor } })
    const id = await article({
      assignee: people.otherWriter.id,
      authors: [{ contributor, role: 'author' }],
    })
    await submit(id)
    await forget()
    const req = await requestOf(forme.payload, people.editor)
    await requestChanges({ id, reason: 'A secret reason.', req })
    const told = (subject: string) =>
      ['author', 'otherwriter', 'writer'].map((name) => `${name}@example.org: ${subject}`)
    expect(await deliver()).toEqual(told('Changes are requested'))
    expect(server.letters.map(({ text }) => text).join()).not.toContain('secret')
    await approveArticle(forme.payload, people, id)
    await queryRows(
      forme.databaseURL,
      `delete from payload_jobs where input->>'subject' = 'A text is for you to review'`,
    )
    server.letters.length = 0
    expect(await deliver()).toEqual(told('A text is approved'))
  })
})

describe('a lapse', () => {
  const LAPSED = ['othereditor@example.org: An approval has lapsed']

  it('is told to those whose sign-off it was, once', async () => {
    const id = await article()
    await approveArticle(forme.payload, people, id)
    await forget()
    await save(id, 'writer', 'Another text.')
    await save(id, 'writer', 'And another.')
    expect(await deliver()).toEqual(LAPSED)
  })

  it('is told again only of a sign-off that was given since', async () => {
    const id = await article({ body: bodyOf(['The text.']) })
    await approveArticle(forme.payload, people, id)
    await forget()
    for (const words of ['Another text.', 'The text.', 'And another.', 'The text.', 'A third.']) {
      await save(id, 'writer', words)
    }
    expect(await deliver()).toEqual(LAPSED)
    await approveArticle(forme.payload, people, id)
    await forget()
    await save(id, 'writer', 'A fourth.')
    expect(await deliver()).toEqual(LAPSED)
  })

  it('is in the audit, with the text that was signed off, the one it is now, and whose change it was', async () => {
    const id = await article()
    const { contentHash } = await approveArticle(forme.payload, people, id)
    const saved = await save(id, 'writer', 'Another text.')
    expect(await lastAct(forme.payload, `articles/${id}`)).toMatchObject({
      event: 'article.lapse',
      outcome: 'done',
      actor: people.writer.id,
      hashBefore: contentHash,
      hashAfter: saved.contentHash,
      details: { kinds: ['edit', 'quotations'] },
    })
  })

  it('is told where a work it cites was corrected, and to who has the article', async () => {
    const { id: reference } = await makeReference(forme.payload)
    const id = await article({
      assignee: people.otherWriter.id,
      body: bodyOf(['Cited.'], [{ reference }]),
    })
    await approveArticle(forme.payload, people, id)
    await forget()
    await forme.payload.update({
      collection: 'references',
      id: reference,
      data: { title: 'Another title of the work' },
      user: people.editor.user,
    })
    expect(await deliver()).toEqual([...LAPSED, 'otherwriter@example.org: An approval has lapsed'])
  })

  it('is none where nothing changed, nor where a printed text is being corrected', async () => {
    const id = await article()
    await approveArticle(forme.payload, people, id)
    const printed = await printIssue(forme.payload, people)
    await forget()
    await forme.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: {},
      user: people.writer.user,
    })
    await save(printed.article, 'writer', 'The correction of a misprint.')
    expect(await jobs()).toEqual([])
  })
})

describe('a mail server that does not answer', () => {
  it('is asked again later, and nothing is lost or sent twice', async () => {
    const logged = vi.spyOn(forme.payload.logger, 'error').mockImplementation(() => {})
    await forme.payload.jobs.queue({
      task: 'sendMessage',
      input: { to: 'somebody@example.org', subject: 'Patience', text: 'It takes a while.' },
    })
    await server.stop()
    await runQueue(forme.payload)
    const [waiting] = await jobs()
    expect(waiting).toMatchObject({ has_error: false, processing: false, total_tried: '1' })
    expect(Number(waiting?.wait_until)).toBeGreaterThan(Date.now() + 20_000)
    expect(logged).toHaveBeenCalled()
    await server.resume()
    expect(await deliver()).toEqual([])
    await queryRows(
      forme.databaseURL,
      `update payload_jobs set wait_until = now() - interval '1 second'`,
    )
    expect(await deliver()).toEqual(['somebody@example.org: Patience'])
    await runQueue(forme.payload)
    expect(server.letters).toHaveLength(1)
    logged.mockRestore()
  })
})
