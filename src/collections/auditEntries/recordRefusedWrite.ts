import { APIError, type AfterErrorHook } from 'payload'
import { Refusal } from '../../lib/refusal'
import { findVersionParent } from '../../lib/writes/lockRow'
import { recordAct } from '../../operations/recordAct'
import { findWrite } from './findWrite'

/**
 * Writes to the audit what a person was refused at one of Payload's own doors, by a rule of Forme or
 * because they may not. By then Payload has rolled the write back; the entry stays. Forme's operations
 * have doors of their own and record their refusals themselves.
 */
export const recordRefusedWrite: AfterErrorHook = async ({ error, req }) => {
  const reason = error instanceof Refusal ? error.reason : isForbidden(error) && 'forbidden'
  if (!reason) return
  const write = findWrite(req)
  if (!write) return
  const { id, slug, verb } = write
  const parent = verb === 'restore' ? await findVersionParent(req, slug, id) : undefined
  await recordAct(req, {
    event: write.event,
    subject: { collection: slug, id: parent ?? id },
    reason,
  })
}

/** Payload has a class of its own for some of these. */
const isForbidden = (error: unknown) => error instanceof APIError && error.status === 403
