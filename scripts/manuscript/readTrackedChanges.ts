import type { Words } from './parseWords'

/** What `--tracked-changes` says: one of these words, or nothing. */
export function readTrackedChanges<Choice extends string>(
  { options }: Words,
  choices: readonly Choice[],
): Choice | undefined {
  const choice = options.get('tracked-changes')
  const known = choices.find((one) => one === choice)
  if (known ?? choice === undefined) return known
  throw new Error(
    `--tracked-changes is ${new Intl.ListFormat('en', { type: 'disjunction' }).format(choices)}.`,
  )
}
