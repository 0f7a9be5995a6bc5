import { randomUUID } from 'node:crypto'
import type { Role } from '../../src/workflow/roles'
import { invite } from './invite'
import { openDoor, type Door } from './openDoor'

const STAFF = {
  writer: ['writer'],
  editor: ['editor'],
  secondEditor: ['editor'],
  publisher: ['publisher'],
} as const satisfies Record<string, Role[]>

/** The people of a journey, each through a door of their own; `nobody` has not signed in. */
export type Staff = Record<keyof typeof STAFF | 'admin' | 'nobody', Door>

/** Makes the first person of an empty Forme, the admin, who then makes the others. */
export async function makeStaff(url: string): Promise<Staff> {
  const nobody = openDoor(url)
  const first = await nobody('POST', '/users/first-register', {
    name: 'Admin',
    email: 'admin@forme.example',
    password: randomUUID(),
  })
  const admin = openDoor(url, `JWT ${String(first.body.token)}`)
  const doors = await Promise.all(
    Object.entries(STAFF).map(async ([name, [...roles]]) => {
      const apiKey = randomUUID()
      const person = { name, email: `${name}@forme.example`, roles }
      const { id, password, token } = await invite(admin, nobody, person)
      const key = { apiKey, enableAPIKey: true, currentPassword: password }
      const made = await openDoor(url, `JWT ${token}`)('PATCH', `/users/${id}`, key)
      if (made.status !== 200) throw new Error(`${name} has no key: ${made.status}`)
      return [name, openDoor(url, `users API-Key ${apiKey}`)] as const
    }),
  )
  return { admin, nobody, ...(Object.fromEntries(doors) as Record<keyof typeof STAFF, Door>) }
}
