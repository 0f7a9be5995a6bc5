import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook as Receiver } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { queryRows } from '../../tests/doors/queryRows'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { makeReadyIssue, type Printed } from '../../tests/factories/printIssue'
import { publishNow } from '../../tests/factories/publishNow'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { runQueue } from './runQueue'
import type { Webhook } from '../payload-types'
import { WEBHOOK_EVENTS } from '../collections/webhooks/webhookEvents'

type Message = { type: string; timestamp: string; data: Record<string, unknown> }

let forme: TestPayload
let people: People
let ready: Omit<Printed, 'manifestHash'>
let server: Server
let webhook: Webhook
let status = 204
const arrived: { body: string; headers: IncomingHttpHeaders }[] = []

const knock = (
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
  path: string,
  as: string,
  body?: Record<string, unknown>,
) => callREST(forme.payload, { method, path, as, ...(body && { body }) })
const messages = () => arrived.map(({ body }) => JSON.parse(body) as Message)
const deliveries = async () =>
  (await forme.payload.find({ collection: 'webhook-deliveries', sort: 'id', pagination: false }))
    .docs
/** Jobs that wait for their next try are due at once. */
const runAgain = async () => {
  await queryRows(forme.databaseURL, 'update payload_jobs set wait_until = null')
  await runQueue(forme.payload)
}

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  ready = await makeReadyIssue(forme.payload, people)
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      arrived.push({ body, headers: request.headers })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env['FORME_WEBHOOKS_TO'] = '127.0.0.1'
  const made = await knock('POST', '/webhooks', people.admin.jwt, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/forme`,
    events: WEBHOOK_EVENTS.map(({ value }) => value),
    secret: 'whsec_chosen',
  })
  expect(made.status).toBe(201)
  webhook = made.body['doc'] as Webhook
})
beforeEach(async () => {
  status = 204
  await runQueue(forme.payload)
  arrived.length = 0
})
afterAll(async () => {
  vi.restoreAllMocks()
  server.closeAllConnections()
  server.close()
  await forme.close()
})

describe('a webhook', () => {
  it('has a secret of its own making, which only admins see', async () => {
    expect(webhook.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const path = `/webhooks/${webhook.id}`
    const changed = await knock('PATCH', path, people.admin.jwt, { secret: 'whsec_chosen' })
    expect((changed.body['doc'] as Webhook).secret).toBe(webhook.secret)
    for (const { jwt } of [people.editor, people.publisher, people.writer]) {
      expect((await knock('GET', path, jwt)).status).toBe(403)
      expect((await knock('GET', '/webhook-deliveries', jwt)).status).toBe(403)
    }
  })

  it('is told of an issue that is printed, signed', async () => {
    const { edition } = await publishNow(forme.payload, people, ready.issue.id)
    await runQueue(forme.payload)
    const [{ body, headers } = { body: '', headers: {} }] = arrived
    expect(new Receiver(String(webhook.secret)).verify(body, headers as never)).toMatchObject({
      type: 'edition.published',
      data: {
        issue: { id: ready.issue.id, number: ready.issue.number, slug: ready.issue.slug },
        edition: { hash: edition.manifestHash, ordinal: 1, kind: 'first' },
      },
    })
    expect((await deliveries()).at(-1)).toMatchObject({
      event: 'edition.published',
      state: 'arrived',
      tries: 1,
      answer: 204,
      messageID: headers['webhook-id'],
    })
  })

  it('is told of what is withdrawn and given back', async () => {
    const { jwt } = people.publisher
    const path = `/articles/${ready.article}`
    await knock('POST', `${path}/withdraw`, jwt, { reason: 'By request.' })
    await knock('POST', `${path}/reinstate`, jwt)
    await knock('POST', `/issues/${ready.issue.id}/withdraw`, jwt, { reason: 'By order.' })
    await runQueue(forme.payload)
    const said = messages().sort((a, b) => a.timestamp.localeCompare(b.timestamp))
    expect(said).toMatchObject([
      { type: 'article.withdrawn', data: { article: ready.article, reason: 'By request.' } },
      { type: 'article.reinstated', data: { article: ready.article } },
      { type: 'edition.withdrawn', data: { reason: 'By order.' } },
    ])
  })

  it('is told when an issue is printed again, and when the stage of a text changes', async () => {
    await publishNow(forme.payload, people, ready.issue.id, 'Printed again.')
    await runQueue(forme.payload)
    expect(messages()).toMatchObject([
      {
        type: 'edition.corrected',
        data: { edition: { ordinal: 2, kind: 'correction', note: 'Printed again.' } },
      },
    ])
    arrived.length = 0
    const path = `/articles/${ready.article}`
    await knock('PATCH', `${path}?draft=true`, people.writer.jwt, { kicker: 'Anew' })
    await knock('POST', `${path}/submit`, people.writer.jwt)
    await runQueue(forme.payload)
    const stages = messages().map(({ data }) => data)
    expect(stages).toHaveLength(2)
    expect(stages).toEqual(
      expect.arrayContaining([
        { article: ready.article, from: 'approved', to: 'drafting' },
        { article: ready.article, from: 'drafting', to: 'submitted' },
      ]),
    )
    expect(arrived.map(({ body }) => body).join()).not.toContain('Anew')
  })

  it('is not told of what was refused', async () => {
    const before = (await deliveries()).length
    const refused = await knock('POST', `/issues/${ready.issue.id}/withdraw`, people.editor.jwt)
    expect(refused.status).toBe(403)
    expect(await deliveries()).toHaveLength(before)
  })
})

describe('a message that does not arrive', () => {
  // Payload logs every try that failed.
  beforeEach(() => {
    vi.spyOn(forme.payload.logger, 'error').mockImplementation(() => {})
  })
  const takeBack = () => knock('POST', `/articles/${ready.article}/take-back`, people.writer.jwt)
  const submit = () => knock('POST', `/articles/${ready.article}/submit`, people.writer.jwt)
  const last = async () => (await deliveries()).at(-1)

  it('is tried again, under the same id, until it does', async () => {
    status = 500
    await takeBack()
    await runQueue(forme.payload)
    expect(await last()).toMatchObject({
      state: 'waiting',
      tries: 1,
      answer: 500,
      failure: 'The receiver answered 500.',
    })
    await runQueue(forme.payload)
    expect(arrived).toHaveLength(1)
    status = 200
    await runAgain()
    expect(await last()).toMatchObject({ state: 'arrived', tries: 2, answer: 200, failure: null })
    const [first, second] = arrived
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.body).toBe(first?.body)
    await runAgain()
    expect(arrived).toHaveLength(2)
  })

  it('is not sent into a private network that nobody opened', async () => {
    delete process.env['FORME_WEBHOOKS_TO']
    await submit()
    await runQueue(forme.payload)
    expect(arrived).toEqual([])
    expect(await last()).toMatchObject({ state: 'waiting', answer: null })
    expect((await last())?.failure).toContain('private network')
    process.env['FORME_WEBHOOKS_TO'] = '127.0.0.1'
    await runAgain()
    expect(arrived).toHaveLength(1)
  })

  it('is given up where the receiver is gone, and the webhook is paused', async () => {
    status = 410
    await takeBack()
    await runQueue(forme.payload)
    expect(await last()).toMatchObject({ state: 'givenUp', answer: 410 })
    const { body } = await knock('GET', `/webhooks/${webhook.id}`, people.admin.jwt)
    expect(body['isPaused']).toBe(true)
    const before = (await deliveries()).length
    await submit()
    expect(await deliveries()).toHaveLength(before)
  })

  it('leaves its log when the webhook is deleted', async () => {
    const { status: answered } = await knock('DELETE', `/webhooks/${webhook.id}`, people.admin.jwt)
    expect(answered).toBe(200)
    expect((await last())?.webhook ?? null).toBeNull()
  })
})
