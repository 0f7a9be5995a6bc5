import type { ReviewAct } from '../../queries/review/model'

/** What an act is called, the door it goes through, and what is asked of whoever does it. */
export type ActWords = {
  door: string
  name: string
  done: string
  /** What the form asks to be written; nothing where it asks nothing. */
  asks?: { label: string; isNeeded: boolean }
  what: string
}

export const ACTS: Record<ReviewAct['act'], ActWords> = {
  submit: {
    door: 'submit',
    name: 'Submit the text',
    done: 'Submitted.',
    asks: { label: 'A word to whoever reads it (may be left empty)', isNeeded: false },
    what: 'It can then be read and answered. Until it is answered or taken back nobody can write in it on the desk.',
  },
  signOff: {
    door: 'sign-off',
    name: 'Sign off',
    done: 'Signed off.',
    asks: { label: 'A note (may be left empty)', isNeeded: false },
    what: 'You have read it as it stands above, and it may be printed like this.',
  },
  requestChanges: {
    door: 'request-changes',
    name: 'Ask for changes',
    done: 'Sent back.',
    asks: { label: 'What has to change, and why', isNeeded: true },
    what: 'The text goes back to be written on.',
  },
  takeBack: {
    door: 'take-back',
    name: 'Take it back',
    done: 'Taken back.',
    what: 'To go on writing. Sign-offs it has by then stay with the text.',
  },
  assign: {
    door: 'assign',
    name: 'Give it to somebody',
    done: 'Noted.',
    what: 'Who has it now, and until when.',
  },
}

/** @example nameAct({ act: 'signOff', kind: 'edit', closed: null }) // 'Sign off: edit' */
export function nameAct({ act, kind }: ReviewAct): string {
  return kind === undefined ? ACTS[act].name : `${ACTS[act].name}: ${kind}`
}
