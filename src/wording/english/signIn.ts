import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** How people come in: passwords, invitations, tries. */
export const signIn = {
  passwordShort: (shortest: number) =>
    `A password has at least ${shortest} characters; three or four words make a good one.`,
  passwordLong: 'This password is too long.',
  passwordGuessed:
    'This password is easily guessed: it is a common one, or made of common words, dates or a name. Three or four words that have nothing to do with each other make a good one.',
  currentMissing: 'Say your current password too.',
  currentWrong: 'This is not your current password. Nothing was changed.',
  tooManyTries: (seconds: number) =>
    `There were many tries to sign in. Try again in ${plural(seconds, { one: '1 second', other: '# seconds' })}.`,
  personExists: 'There is a person with this address already.',
  adminLetsIn: 'Only an admin lets people in.',
}
