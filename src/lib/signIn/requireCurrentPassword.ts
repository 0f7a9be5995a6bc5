import type { PayloadRequest } from 'payload'
import { addressOf } from '../addressOf'
import { Refusal } from '../refusal'
import { hashing, isPassword } from './passwords'
import { signInLimits } from './signInLimits'
import { wording } from '../../wording'

type Person = { id: number; email: string; hash?: string | null; salt?: string | null }

/** A session that was stolen must not become a way to find out the password. */
const limits = signInLimits('current password')

/**
 * Goes on where `said` is the password of the person who asks. Refuses with 403 `currentPassword`, and
 * with 429 after too many tries.
 */
export async function requireCurrentPassword(
  req: PayloadRequest,
  person: Person,
  said: string,
): Promise<void> {
  const attempt = { account: person.email, address: addressOf(req), device: `session ${person.id}` }
  if (said !== '') {
    await limits.begin(req.payload, attempt)
    if (await hashing.run(() => isPassword(said, person))) {
      return limits.forgive(req.payload, attempt)
    }
  }
  throw new Refusal(
    'currentPassword',
    403,
    said === '' ? wording.signIn.currentMissing : wording.signIn.currentWrong,
    { field: 'currentPassword' },
  )
}
