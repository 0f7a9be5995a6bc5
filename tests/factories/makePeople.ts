import { randomBytes } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import type { Role } from '../../src/workflow/roles'
import { makeAPIKey } from '../../src/lib/keys/apiKey'
import { SCOPE_NAMES, type Scope } from '../../src/workflow/scopes'
import { withCheapHashes } from './withCheapHashes'

/** A person at the desk with every key to its doors. */
export type Person = {
  id: number
  name: string
  email: string
  roles: Role[]
  /** As Local API calls want them: `user: person.user`. */
  user: TypedUser
  /** `authorization` header of a session. */
  jwt: string
  /** `authorization` header of a script, with every scope. */
  apiKey: string
}

/** One person for each role, and a second writer and a second editor. */
const STAFF = {
  admin: ['admin'],
  writer: ['writer'],
  otherWriter: ['writer'],
  editor: ['editor'],
  otherEditor: ['editor'],
  publisher: ['publisher'],
} as const satisfies Record<string, readonly Role[]>

export type People = Record<keyof typeof STAFF, Person>

/** Makes the staff of a small magazine. Nobody of them has written anything yet. */
export async function makePeople(payload: Payload): Promise<People> {
  const people: Partial<People> = {}
  for (const [name, roles] of Object.entries(STAFF)) {
    people[name as keyof People] = await makePerson(payload, { name, roles: [...roles] })
  }
  return people as People
}

/** Makes one person with these roles. */
export async function makePerson(
  payload: Payload,
  { name, roles }: { name: string; roles: Role[] },
): Promise<Person> {
  const email = `${name.toLowerCase()}@example.org`
  // The shorter a password, the sooner it is judged; this one is as hard to guess as it has to be.
  const password = randomBytes(9).toString('base64url')
  const { id, token } = await withCheapHashes(async () => {
    const data = { name, email, password, roles }
    const made = await payload.create({ collection: 'users', data, depth: 0 })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    return { id: made.id, token }
  })
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  return {
    id,
    name,
    email,
    roles,
    user: { ...user, collection: 'users' },
    jwt: `JWT ${token}`,
    apiKey: await keyFor(payload, id, SCOPE_NAMES),
  }
}

/** The `authorization` header of a new key of a person, with these scopes. */
export async function keyFor(
  payload: Payload,
  user: number,
  scopes: readonly Scope[],
): Promise<string> {
  const { key, ...kept } = makeAPIKey()
  const data = { ...kept, name: 'Tests', scopes: [...scopes], user }
  await payload.create({ collection: 'api-keys', data, depth: 0 })
  return `Bearer ${key}`
}
