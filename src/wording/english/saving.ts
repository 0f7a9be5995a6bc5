import { grammarOf } from '../grammar'

const { all, plural } = grammarOf('en-GB')

type SignOff = { kind: string; by: string }

/** How it stands with saving in the writing room, and what is asked where something could not be saved. */
export const saving = {
  state: {
    unsaved: 'Not saved yet',
    saving: 'Saving…',
    allSaved: 'All saved',
    savedAt: (time: string) => `Saved ${time}`,
    savedBut: ({ conflicts, problems }: { conflicts: number; problems: number }) => {
      const clauses = [
        conflicts > 0 &&
          plural(conflicts, {
            one: '# place was changed by two people',
            other: '# places were changed by two people',
          }),
        problems > 0 &&
          plural(problems, {
            one: '# paragraph cannot be saved',
            other: '# paragraphs cannot be saved',
          }),
      ]
      return `Saved, but ${all(clauses.filter((clause) => clause !== false))}`
    },
    failed: (why: string, seconds: number) => `Not saved. ${why} Next try in ${seconds} s.`,
    refused: (why: string) => `Not saved. ${why}`,
    signedOut: 'Not saved: your session has ended.',
    tryNow: 'Try now',
  },
  leaveUnsaved:
    'Not everything you wrote is saved yet. Leave all the same? It is kept in this browser and offered again.',
  leaveUnsent:
    'Not everything you suggested is at the desk yet. Leave all the same? What is not there is lost then.',
  lost: {
    found: (moment: string) =>
      `Words you wrote on ${moment} did not reach the desk. They are still in this browser.`,
    putBack: 'Put them back',
    copy: 'Copy them',
    throwAway: 'Throw away',
    throwAwayForGood: 'Throw these words away for good?',
  },
  signIn: {
    region: 'Sign in again',
    why: (email: string) =>
      `Your session has ended. Sign in as ${email}, and what you wrote is saved.`,
    password: 'Password',
    act: 'Sign in',
    wrongPassword: 'That was not the password.',
  },
  problem: {
    label: 'Not saved',
    heading: 'This paragraph is not saved',
    why: (why: string) => `${why} Everything else is saved.`,
  },
  conflict: {
    label: 'Changed by two people',
    heading: (name: string) => `${name} changed this too`,
    headingNobody: 'Somebody else changed this too',
    theirs: 'Theirs, saved',
    theirsTakenOut: 'They took this paragraph out.',
    yours: 'Yours, not saved',
    yoursTakenOut: 'You took it out.',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    keepBoth: 'Keep both',
  },
  /** What a change of an approved text undoes, and how that is mended. */
  lapses: (signed: readonly SignOff[]) => {
    const named = all(signed.map(({ by, kind }) => `${kind} by ${by}`))
    return signed.length === 1
      ? `This text is approved. Once anything in it changes, the sign-off lapses (${named}), and it has to be submitted again. Put back as it is now, it holds again.`
      : `This text is approved. Once anything in it changes, the sign-offs lapse (${named}), and it has to be submitted again. Put back as it is now, they hold again.`
  },
  understood: 'Understood',
  submittedMeanwhile:
    'This text was submitted meanwhile, and others read it as it is. Withdraw the submission to write on; your words are kept in this browser.',
}
