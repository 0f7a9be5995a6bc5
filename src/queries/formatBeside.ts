import { formatApparatus, formatEvery, formatNotes } from '../citations/format/formatNotes'
import type { PrintedNote } from '../citations/model'
import { defineTask, runTask, type Task } from '../lib/workers/runTask'
import { wording } from '../wording'

/** Notes and what they cite, with how they are printed. */
export type Formatted = Parameters<typeof formatApparatus>[0]
export type FormattedApparatus = ReturnType<typeof formatApparatus>

/**
 * Notes and their citations that are formatted here, where readers are answered: about a tenth of a
 * second of computing.
 */
const FEW = 24

/** Letters of a style that is made ready here; the house style has 10,000. */
const SHORT_STYLE = 40_000

/**
 * `formatNotes`, beside the server where there are many. Refuses with 422 `tooHeavy` and 429 `busy` as
 * any task does.
 *
 * @param person whose work it is (lib/workers/runTask)
 */
export async function formatNotesBeside(input: Formatted, person: string): Promise<PrintedNote[]> {
  return isFew([input]) ? formatNotes(input) : runTask(NOTES, [input], { person })
}

/** The same of `formatApparatus`. */
export async function formatApparatusBeside(
  input: Formatted,
  person: string,
): Promise<FormattedApparatus> {
  return isFew([input]) ? formatApparatus(input) : runTask(APPARATUS, [input], { person })
}

/** The same of the texts of an issue, in their order. */
export async function formatEveryBeside(
  inputs: readonly Formatted[],
  person: string,
): Promise<FormattedApparatus[]> {
  return isFew(inputs) ? formatEvery(inputs) : runTask(EVERY, [inputs], { person })
}

/** Whether it takes no longer than readers can wait. */
export function isFew(inputs: readonly Formatted[]): boolean {
  const letters = Math.max(0, ...inputs.map(({ style = '' }) => style.length))
  const pieces = inputs
    .flatMap(({ notes }) => notes)
    .reduce((sum, { citations }) => sum + 1 + citations.length, 0)
  return letters <= SHORT_STYLE && pieces <= FEW
}

const LIMITS = {
  module: 'citations/format/formatNotes.ts',
  seconds: 60,
  megabytes: 900,
  refusal: wording.press.notesTooMany,
  quick: true,
} as const

const NOTES: Task<[Formatted], PrintedNote[]> = defineTask<typeof formatNotes>({
  ...LIMITS,
  name: 'formatNotes',
})
const APPARATUS = defineTask<typeof formatApparatus>({ ...LIMITS, name: 'formatApparatus' })
const EVERY = defineTask<typeof formatEvery>({ ...LIMITS, name: 'formatEvery' })
