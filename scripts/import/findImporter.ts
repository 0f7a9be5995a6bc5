import type { Payload, TypedUser } from 'payload'
import { StartProblem } from '../start/StartProblem.mjs'

/**
 * The person a shell import acts as: the one with the address named by `--as`; without it the first
 * editor, one who is also an admin before all others. Whoever may run this command can read the
 * whole database anyway; the import asks for the role all the same, and the audit names the person.
 */
export async function findImporter(payload: Payload, email?: string): Promise<TypedUser> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'id',
    where: email === undefined ? { roles: { in: ['editor'] } } : { email: { equals: email } },
  })
  const user = docs.find(({ roles }) => roles.includes('admin')) ?? docs[0]
  if (user) return { ...user, collection: 'users' }
  throw new StartProblem(
    email === undefined
      ? 'Nobody on the desk is an editor; make somebody one, or name a writer with --as ADDRESS.'
      : `Nobody on the desk has the address ${email}.`,
  )
}
