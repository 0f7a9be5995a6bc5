import type { EditionMark, Press } from './editions'
import type { Actor, Decision } from './model'
import { nextOrdinal } from './nextOrdinal'
import { refuse } from './refuse'
import { refuseRole } from './refuseRole'

export type RollBackFacts = {
  actor: Actor
  press: Press
  /** The id of the edition whose content is wanted. */
  edition: string
  /** To readers: what is different. */
  note: string
}

/**
 * Whether an earlier edition's content may be printed again, as a new edition: history is only ever
 * added to. A later edition than the current one may be named too, which undoes a rollback. What
 * was approved then needs no approval now, and readiness is not asked: those words were printed.
 *
 * Refuses: `roleMissing`, `editionUnknown`, `alreadyCurrent`, `noteMissing`.
 */
export function decideRollBack({
  actor,
  press,
  edition,
  note,
}: RollBackFacts): Decision<{ kind: 'rollback'; ordinal: number; from: EditionMark }> {
  const refused = refuseRole(actor, 'issue.rollBack')
  if (refused) return refused
  const from = press.editions.find(({ id }) => id === edition)
  if (!from) return refuse('editionUnknown')
  if (press.current?.manifestHash === from.manifestHash) return refuse('alreadyCurrent')
  if (note.trim() === '') return refuse('noteMissing')
  return { allowed: true, kind: 'rollback', ordinal: nextOrdinal(press), from }
}
