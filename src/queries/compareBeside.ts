import { compareManifests } from '../edition/compare/compareManifests'
import { compareTexts, type TextSide } from '../edition/compare/compareTexts'
import { countChanges, type CountedChanges } from '../edition/compare/countChanges'
import { measureDifference } from '../edition/compare/measureDifference'
import type { ManifestComparison, TextComparison } from '../edition/compare/model'
import type { Manifest } from '../edition/manifest'
import { defineTask, runTask, type Task } from '../lib/workers/runTask'
import type { MadeChange } from '../richtext/suggested/bodyChanges'
import { listTextChanges, type SuggestibleText } from '../richtext/suggested/textChanges'
import { wording } from '../wording'

/** Signs in which two texts differ that are compared here: a tenth of a second at the most. */
const FEW = 20_000

/**
 * `compareTexts`, beside the server where the texts differ in much. Refuses with 422 `tooHeavy` and 429
 * `busy` as any task does.
 *
 * @param person whose work it is (lib/workers/runTask)
 */
export async function compareTextsBeside(
  before: TextSide,
  after: TextSide,
  person: string,
): Promise<TextComparison> {
  return compare(TEXTS, compareTexts, [before, after], person)
}

/** The same of two editions. */
export async function compareManifestsBeside(
  before: Manifest,
  after: Manifest,
  person: string,
): Promise<ManifestComparison> {
  return compare(MANIFESTS, compareManifests, [before, after], person)
}

/** The same of how many words and notes differ. */
export async function countChangesBeside(
  before: Parameters<typeof countChanges>[0],
  after: Parameters<typeof countChanges>[1],
  person: string,
): Promise<CountedChanges> {
  return compare(COUNTS, countChanges, [before, after], person)
}

/** The same of what makes one text of another. */
export async function listTextChangesBeside(
  base: SuggestibleText,
  edited: SuggestibleText,
  person: string,
): Promise<MadeChange[]> {
  return compare(CHANGES, listTextChanges, [base, edited], person)
}

async function compare<Side extends object, Found>(
  task: Task<[Side, Side], Found>,
  here: (before: Side, after: Side) => Found,
  sides: [Side, Side],
  person: string,
): Promise<Found> {
  return measureDifference(...sides) <= FEW ? here(...sides) : runTask(task, sides, { person })
}

const LIMITS = {
  seconds: 20,
  megabytes: 800,
  refusal: wording.press.textsTooLong,
  quick: true,
} as const

const TEXTS = defineTask<typeof compareTexts>({
  ...LIMITS,
  module: 'edition/compare/compareTexts.ts',
  name: 'compareTexts',
})
const MANIFESTS = defineTask<typeof compareManifests>({
  ...LIMITS,
  module: 'edition/compare/compareManifests.ts',
  name: 'compareManifests',
})
const COUNTS = defineTask<typeof countChanges>({
  ...LIMITS,
  module: 'edition/compare/countChanges.ts',
  name: 'countChanges',
})
const CHANGES = defineTask<typeof listTextChanges>({
  ...LIMITS,
  module: 'richtext/suggested/textChanges.ts',
  name: 'listTextChanges',
})
