import { randomUUID } from 'node:crypto'
import type { Door } from './openDoor'

/**
 * Lets a person in as an admin does: with an invitation, whose link sets a password. Whoever has to
 * be able to sign in names one.
 */
export async function invite(
  admin: Door,
  nobody: Door,
  {
    password = randomUUID(),
    ...person
  }: { name: string; email: string; roles: string[]; password?: string },
): Promise<{ id: number; password: string; token: string }> {
  const invited = await admin('POST', '/users/invite', person)
  if (invited.status !== 201) throw new Error(`${person.name} was not invited: ${invited.status}`)
  const token = String(invited.body['link']).split('/').at(-1)
  const followed = await nobody('POST', '/users/reset-password', { password, token })
  if (followed.status !== 200) throw new Error(`${person.name} did not come: ${followed.status}`)
  return { id: Number(invited.body['id']), password, token: String(followed.body['token']) }
}
