import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import type { Role } from '../../../src/workflow/roles'

export type Staff = { writer: TypedUser; editor: TypedUser; publisher: TypedUser }

/** The three people it takes to print an issue. */
export async function makeStaff(payload: Payload): Promise<Staff> {
  const make = async (role: Role): Promise<TypedUser> => {
    const user = await payload.create({
      collection: 'users',
      data: { name: role, email: `${role}@example.org`, password: randomUUID(), roles: [role] },
      depth: 0,
    })
    return { ...user, collection: 'users' }
  }
  await make('admin')
  return {
    writer: await make('writer'),
    editor: await make('editor'),
    publisher: await make('publisher'),
  }
}
