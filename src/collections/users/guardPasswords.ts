import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { Refusal } from '../../lib/refusal'
import { checkStrength } from '../../lib/signIn/checkStrength'
import { requireCurrentPassword } from '../../lib/signIn/requireCurrentPassword'
import { isVouched } from '../../lib/writes/vouched'
import type { User } from '../../payload-types'
import { deleteKeysOf } from './signInByKey'
import { wording } from '../../wording'

type Stored = User & { hash?: string | null; salt?: string | null }

/** Present in the context of a request that sets a password by a link. */
const RESETTING = Symbol('a password is set by a link')

/**
 * What holds for passwords at every door. They withstand guessing (`checkStrength`). Nobody sets the
 * password of somebody else: people are invited with a link. Whoever changes their own
 * says the current one (`currentPassword`), which is stored nowhere.
 */
export const guardPasswords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, id, overrideAccess } = args as {
    data?: Record<string, unknown>
    id?: number | string
    overrideAccess?: boolean
  }
  if (!data) return args
  const current = data['currentPassword']
  delete data['currentPassword']
  const password = textOf(data['password'])
  if (operation === 'create') {
    if (req.user && !isVouched(req)) refuseCreation(req)
    // Whom the access rule is about to refuse is told that, and nothing of passwords.
    if (overrideAccess) await checkStrength(password, [data['name'], data['email']])
  } else if (operation === 'update' && id !== undefined) {
    if (password === '') return args
    const person = await findPerson(req, { id: { equals: id } })
    if (req.user && !isVouched(req)) await checkCurrent(req, person, textOf(current))
    await checkStrength(password, [data['name'] ?? person?.name, data['email'] ?? person?.email])
  } else if (operation === 'resetPassword') {
    const person = await findPerson(req, { resetPasswordToken: { equals: textOf(data['token']) } })
    await checkStrength(password, [person?.name, person?.email])
    Object.assign(req.context, { [RESETTING]: true })
  }
  return args
}

/** A new password ends the old ways in: keys for scripts here, other sessions by Payload. */
export const endKeys: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data || operation !== 'update') return data
  const isReset = (req.context as { [RESETTING]?: true })[RESETTING] === true
  if (!isReset && textOf(data['password']) === '') return data
  await deleteKeysOf(req, Number(originalDoc?.['id'] ?? data['id']))
  return data
}

function refuseCreation(req: PayloadRequest): void {
  if (!req.user?.roles.includes('admin')) return // the access rule says no
  throw new Refusal('invite', 403, wording.collections.users.faults.invited)
}

async function checkCurrent(
  req: PayloadRequest,
  person: Stored | null,
  current: string,
): Promise<void> {
  if (!person || person.id !== req.user?.id) {
    throw new Refusal('othersPassword', 403, wording.collections.users.faults.othersPassword)
  }
  await requireCurrentPassword(req, person, current)
}

function findPerson(req: PayloadRequest, where: object): Promise<Stored | null> {
  return req.payload.db.findOne<Stored>({ collection: 'users', req, where: where as never })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
