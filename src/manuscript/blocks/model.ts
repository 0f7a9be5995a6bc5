import type { ManuscriptBlock, ManuscriptImage, ManuscriptProblem } from '../model'

/** A heading as the file has it, before levels are put in order. */
export type RawHeading = Omit<Extract<ManuscriptBlock, { type: 'heading' }>, 'level'> & {
  level: number
}

export type RawBlock = Exclude<ManuscriptBlock, { type: 'heading' }> | RawHeading

/** What a reader of marked-up text collects beside the blocks it gives back. */
export type Gathering = {
  problems: ManuscriptProblem[]
  unsupported: { what: string; where: string }[]
  images: ManuscriptImage[]
  /** Words of the file, and signs among them that became structure: see `Reading`. */
  source: string[]
  syntax: string[]
}
