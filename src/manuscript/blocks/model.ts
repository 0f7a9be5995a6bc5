import type { Block, BlockOf } from '../../text/tree'
import type { LostLooks } from '../lostLooks'
import type { ManuscriptImage, ManuscriptProblem, ManuscriptTree, Unsupported } from '../model'

/** A manuscript as its file has it, before the levels of its headings are put in order. */
export type RawTree = Omit<ManuscriptTree, 'heading'> & { heading: { level: number } }

export type RawBlock = Block<RawTree>
export type RawHeading = BlockOf<RawTree, 'heading'>

/** What a reader of marked-up text collects beside the blocks it gives back. */
export type Gathering = {
  problems: ManuscriptProblem[]
  unsupported: Unsupported[]
  images: ManuscriptImage[]
  /** Words of the file, and signs among them that became structure: see `Reading`. */
  source: string[]
  syntax: string[]
  lostLooks: LostLooks
}
