import { Fault } from '../fault'
import { wording } from '../../wording'

/** Nothing of a change is stored, for certain. */
export class NotStored extends Fault {
  constructor(cause: unknown) {
    super('notStored', 503, wording.writes.notKept, { cause })
  }
}

/**
 * Whether a change is stored cannot be said yet: the database stopped before it answered. It goes on
 * being asked, and `settled` answers when it is back; never, where this process ends before.
 */
export class OutcomeUnknown extends Fault {
  readonly settled: Promise<'stored' | 'notStored'>

  constructor(cause: unknown, settled: Promise<'stored' | 'notStored'>) {
    super('outcomeUnknown', 503, wording.writes.outcomeUnknown, { cause })
    this.settled = settled
  }
}
