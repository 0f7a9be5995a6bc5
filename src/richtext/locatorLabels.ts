import type { LocatorLabel } from '../citations/model'
import { wording } from '../wording'

const OFFERED = [
  'page',
  'chapter',
  'section',
  'volume',
  'part',
  'book',
  'paragraph',
  'line',
  'verse',
  'note',
  'folio',
  'column',
  'figure',
] as const satisfies readonly LocatorLabel[]

/** The CSL locator labels offered on the desk, the commonest first. */
export const LOCATOR_LABELS: { label: string; value: LocatorLabel }[] = OFFERED.map((value) => ({
  label: wording.blocks.locators[value],
  value,
}))
