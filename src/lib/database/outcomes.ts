import { Fault } from '../fault'

/** Nothing of a change is stored, for certain. */
export class NotStored extends Fault {
  constructor(cause: unknown) {
    super(
      'notStored',
      503,
      'The database did not keep this change: nothing of it is saved. Please try again.',
      { cause },
    )
  }
}

/**
 * Whether a change is stored cannot be said yet: the database stopped before it answered. It goes on
 * being asked, and `settled` answers when it is back; never, where this process ends before.
 */
export class OutcomeUnknown extends Fault {
  readonly settled: Promise<'stored' | 'notStored'>

  constructor(cause: unknown, settled: Promise<'stored' | 'notStored'>) {
    super(
      'outcomeUnknown',
      503,
      'The database stopped while this was being saved, and whether it is saved is not known yet. Forme asks as soon as the database is back and sends you a message with the answer. Keep your words, and look before you save again.',
      { cause },
    )
    this.settled = settled
  }
}
