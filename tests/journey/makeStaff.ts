import { randomUUID } from 'node:crypto'
import type { Role } from '../../src/workflow/roles'
import { SCOPE_NAMES } from '../../src/workflow/scopes'
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
      const person = { name, email: `${name}@forme.example`, roles }
      const { password, token } = await invite(admin, nobody, person)
      const wanted = { name: 'Journey', scopes: SCOPE_NAMES, currentPassword: password }
      const made = await openDoor(url, `JWT ${token}`)('POST', '/api-keys', wanted)
      if (made.status !== 201) throw new Error(`${name} has no key: ${made.status}`)
      return [name, openDoor(url, `Bearer ${String(made.body.key)}`)] as const
    }),
  )
  return { admin, nobody, ...(Object.fromEntries(doors) as Record<keyof typeof STAFF, Door>) }
}
