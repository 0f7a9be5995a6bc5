import crypto from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { callREST } from '../doors/callREST'
import { makePeople, makePerson, type People, type Person } from '../factories/makePeople'
import { openTestPayload, type TestPayload } from '../openTestPayload'

/** How people come in, and how nobody gets in or stays in who should not. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
})
afterAll(() => forme.close())

const PASSWORD = 'lantern gravel oboe mitten'
const send = (
  method: 'DELETE' | 'PATCH' | 'POST',
  path: string,
  body: Record<string, unknown> = {},
  as?: string,
  headers: Record<string, string> = {},
) => callREST(forme.payload, { method, path: `/users${path}`, body, as, headers })
const reasonOf = ({ body, status }: Awaited<ReturnType<typeof send>>) => [
  status,
  body.errors?.[0]?.reason,
]
const signIn = (email: string, password: string, address = email) =>
  send('POST', '/login', { email, password }, undefined, { 'x-forme-address': address })

it('makes one first account when four ask at once', async () => {
  const answers = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) =>
      send('POST', '/first-register', {
        name,
        email: `${name}@example.org`,
        password: PASSWORD,
        roles: ['publisher'],
      }),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 403, 403, 403])
  const { docs } = await forme.payload.find({ collection: 'users', depth: 0 })
  expect(docs.map(({ roles }) => roles)).toEqual([['admin', 'publisher']])
  await forme.payload.delete({ collection: 'users', where: { id: { exists: true } } }).catch(() => {
    // the last admin stays, which is what a later test is about
  })
  people = await makePeople(forme.payload)
})

describe('the last admin', () => {
  let admins: Person[]
  beforeEach(async () => {
    const { docs } = await forme.payload.find({
      collection: 'users',
      where: { roles: { in: ['admin'] } },
      pagination: false,
    })
    admins = [people.admin]
    for (const { id } of docs) {
      if (id === people.admin.id) continue
      await forme.payload.update({ collection: 'users', id, data: { roles: ['writer'] } })
    }
  })

  it('keeps the role and the account, through every door', async () => {
    const { id, jwt } = people.admin
    const data = { roles: ['writer'] as 'writer'[] }
    expect(reasonOf(await send('PATCH', `/${id}`, data, jwt))).toEqual([409, 'lastAdmin'])
    expect(reasonOf(await send('DELETE', `/${id}`, {}, jwt))).toEqual([409, 'lastAdmin'])
    const local = forme.payload.update({ collection: 'users', id, data })
    await expect(local).rejects.toMatchObject({ reason: 'lastAdmin' })
  })

  it('is one of two who step down at the same moment', async () => {
    admins.push(await makePerson(forme.payload, { name: 'second', roles: ['admin'] }))
    const answers = await Promise.all(
      admins.map(({ id, jwt }) => send('PATCH', `/${id}`, { roles: ['writer'] }, jwt)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    await forme.payload.update({
      collection: 'users',
      id: people.admin.id,
      data: { roles: ['admin'] },
    })
  })
})

describe('a password', () => {
  it('that is easily guessed is refused at every door', async () => {
    const { id, name } = people.writer
    const doors = {
      local: () =>
        forme.payload.create({
          collection: 'users',
          data: { name: 'x', email: 'x@example.org', password: 'password123', roles: ['writer'] },
        }),
      ofMyOwn: () =>
        forme.payload.update({ collection: 'users', id, data: { password: `${name}1234` } }),
    }
    for (const door of Object.values(doors)) {
      await expect(door()).rejects.toMatchObject({ reason: 'weakPassword' })
    }
  })

  it('is changed only with the current one, and only by oneself', async () => {
    const person = await invite('Wanda')
    const as = `JWT ${person.token}`
    const change = (body: Record<string, unknown>, by = as) =>
      send('PATCH', `/${person.id}`, body, by)
    const body = { password: 'mitten oboe gravel lantern' }
    expect(reasonOf(await change(body))).toEqual([403, 'currentPassword'])
    const wrong = { ...body, currentPassword: 'not this one' }
    expect(reasonOf(await change(wrong))).toEqual([403, 'currentPassword'])
    const foreign = { ...body, currentPassword: PASSWORD }
    const byAdmin = await change(foreign, people.admin.jwt)
    expect(reasonOf(byAdmin)).toEqual([403, 'othersPassword'])
    const changed = await change(foreign)
    expect(changed.status).toBe(200)
    expect(changed.text).not.toContain(PASSWORD)
  })

  it('that is changed ends other sessions and the keys; one that is reset ends all', async () => {
    const person = await invite('Willa')
    const { token: second } = (await signIn(person.email, PASSWORD)).body
    const session = `JWT ${person.token}`
    const makeKey = async (currentPassword: string) => {
      const body = { name: 'Script', scopes: ['read'], currentPassword }
      const path = '/api-keys'
      const made = await callREST(forme.payload, { method: 'POST', path, body, as: session })
      return `Bearer ${String(made.body.key)}`
    }
    const key = await makeKey(PASSWORD)
    const isIn = async (as: string) => {
      const { body } = await callREST(forme.payload, { path: '/users/me', as })
      return Boolean(body.user)
    }
    const ways = [session, `JWT ${String(second)}`, key]
    expect(await Promise.all(ways.map(isIn))).toEqual([true, true, true])
    const changed = { password: 'mitten oboe gravel lantern', currentPassword: PASSWORD }
    expect((await send('PATCH', `/${person.id}`, changed, session)).status).toBe(200)
    expect(await Promise.all(ways.map(isIn))).toEqual([true, false, false])

    ways.splice(2, 1, await makeKey(changed.password))
    expect(await Promise.all(ways.map(isIn))).toEqual([true, false, true])
    const { body } = await send('POST', `/${person.id}/invite`, {}, people.admin.jwt)
    await follow(String(body.link), 'oboe lantern mitten gravel')
    expect(await Promise.all(ways.map(isIn))).toEqual([false, false, false])
  })
})

describe('an invitation', () => {
  it('gives a link that sets a password once, and no password to the admin', async () => {
    const { jwt } = people.admin
    const person = { name: 'Ines', email: 'ines@example.org', roles: ['editor'] }
    const typed = await send('POST', '', { ...person, password: PASSWORD }, jwt)
    expect(reasonOf(typed)).toEqual([403, 'invite'])
    expect((await send('POST', '/invite', person, people.editor.jwt)).status).toBe(403)
    const invited = await send('POST', '/invite', person, jwt)
    expect(invited).toMatchObject({ status: 201, body: { sent: false } })
    expect(reasonOf(await send('POST', '/invite', person, jwt))).toEqual([409, 'personExists'])
    const link = String(invited.body.link)
    expect(link).toMatch(/^http:\/\/localhost:3000\/admin\/reset\/\w{40}$/)
    expect(reasonOf(await follow(link, 'password123'))).toEqual([400, 'weakPassword'])
    expect((await follow(link, PASSWORD)).body.user).toMatchObject({ roles: ['editor'] })
    expect((await follow(link, 'another lantern of gravel')).status).toBe(403)
    expect((await signIn(person.email, PASSWORD)).status).toBe(200)
  })
})

describe('signing in', () => {
  it('answers people who exist and people who do not alike, in words and in work', async () => {
    const known = await signIn(people.writer.email, 'wrong', 'one')
    const unknown = await signIn('nobody@example.org', 'wrong', 'two')
    expect([known.status, known.text]).toEqual([401, unknown.text])
    expect(unknown.status).toBe(401)
    const countHashes = async (email: string, address: string) => {
      const spy = vi.spyOn(crypto, 'pbkdf2')
      await signIn(email, 'wrong', address)
      const rounds = spy.mock.calls.map(([, , count, length]) => [count, length])
      spy.mockRestore()
      return rounds
    }
    const work = await countHashes(people.writer.email, 'x')
    expect(work).toHaveLength(1)
    expect(await countHashes('nobody@example.org', 'y')).toEqual(work)
    const letters = await Promise.all(
      [people.writer.email, 'nobody@example.org'].map((email) =>
        send('POST', '/forgot-password', { email }, undefined, { 'x-forme-address': email }),
      ),
    )
    expect(letters[0]?.text).toBe(letters[1]?.text)
  })

  it('is held up after a few tries, where they came from and nowhere else', async () => {
    const person = await invite('Tom')
    const answers: number[] = []
    while (answers.at(-1) !== 429 && answers.length < 20) {
      answers.push((await signIn(person.email, `wrong ${answers.length}`, 'attacker')).status)
    }
    expect(answers.slice(0, 5)).toEqual([401, 401, 401, 401, 401])
    expect(answers.at(-1)).toBe(429)
    expect((await signIn(person.email, PASSWORD, 'attacker')).status).toBe(429)
    expect((await signIn(person.email, PASSWORD, 'home')).status).toBe(200)
  })

  it('a hundred at once are let through a few at a time, and the rest is turned away', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, number) => {
        const name = crypto.createHash('sha256').update(String(number)).digest('hex')
        return signIn(`${name}@example.org`, 'wrong', name)
      }),
    )
    const busy = answers.filter(({ body }) => body.errors?.[0]?.reason === 'busy')
    expect(busy.length).toBeGreaterThan(60)
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThan(20)
  })
})

/** Invites a person, who chooses `PASSWORD`. */
async function invite(name: string) {
  const email = `${name.toLowerCase()}@example.org`
  const body = { name, email, roles: ['writer'] }
  const invited = await send('POST', '/invite', body, people.admin.jwt)
  const { body: followed } = await follow(String(invited.body.link), PASSWORD)
  return { email, id: Number(invited.body.id), token: String(followed.token) }
}

const follow = (link: string, password: string) =>
  send('POST', '/reset-password', { password, token: link.split('/').at(-1) })
