import type { PayloadRequest } from 'payload'
import { listSigners, type Standing } from '../../workflow/approval'
import { listPeople } from '../listPeople'
import type { Named } from './model'

/** Who could still give each open sign-off, and whether the house has enough people for all of them. */
export type Signers = { kinds: { kind: string; people: Named[] }[]; isEnough: boolean }

/**
 * Everybody of the house who could still sign a text off, as the rules say of each of them: of a text
 * that is not submitted, once the person asking has submitted it (`listSigners`).
 */
export async function findSigners({
  changedBy,
  ownedBy,
  req,
  standing,
}: {
  changedBy: readonly string[]
  ownedBy: readonly string[]
  req: PayloadRequest
  standing: Standing
}): Promise<Signers> {
  const everybody = await listPeople(req)
  const { isEnough, kinds } = listSigners({
    at: new Date().toISOString(),
    changedBy,
    ownedBy,
    people: everybody.map(({ id, roles }) => ({ id: String(id), roles })),
    standing,
    submitter: String(req.user?.id),
  })
  return {
    isEnough,
    kinds: kinds.map(({ kind, people }) => ({
      kind,
      people: everybody
        .filter(({ id }) => people.includes(String(id)))
        .map(({ id, name }) => ({ id, name })),
    })),
  }
}
