import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchForme, removeRoom, type Launched } from '../launchForme'

/** The built app, over HTTP, on its own database: as many saves at once as a busy desk makes. */
const SAVES = 40

let forme: Launched
let jwt: string
beforeAll(async () => {
  forme = await launchForme({ words: ['--empty'] })
  await forme.ready
  const registered = await send('POST', '/users/first-register', {
    name: 'Editor',
    email: 'editor@example.org',
    password: 'lantern gravel oboe mitten',
    roles: ['editor'],
  })
  jwt = String(registered.body.token)
})
afterAll(async () => {
  await forme.stop()
  removeRoom(forme)
})

async function send(method: string, path: string, body: Record<string, unknown>) {
  const response = await fetch(`${forme.url}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(jwt === undefined ? {} : { authorization: `JWT ${jwt}` }),
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

it(`answers ${SAVES} saves at once, and again`, async () => {
  const text = { type: 'text', version: 1, text: 'A line of type.', format: 0 }
  const body = {
    root: { type: 'root', version: 1, children: [{ type: 'paragraph', children: [text] }] },
  }
  const made = await Promise.all(
    Array.from({ length: SAVES }, (_, place) =>
      send('POST', '/articles?draft=true&depth=0', { title: `Article ${place}`, body }),
    ),
  )
  expect(made.map(({ status }) => status)).toEqual(Array.from({ length: SAVES }, () => 201))
  const ids = made.map(({ body: { doc } }) => (doc as { id: number }).id)
  for (const kicker of ['first', 'second']) {
    const saved = await Promise.all(
      ids.map((id) => send('PATCH', `/articles/${id}?draft=true&depth=0`, { kicker })),
    )
    expect(saved.map(({ status }) => status)).toEqual(ids.map(() => 200))
    expect(saved.map((answer) => (answer.body.doc as { kicker: string }).kicker)).toEqual(
      ids.map(() => kicker),
    )
  }
})
