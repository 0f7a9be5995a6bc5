import type { Library } from '../../queries/getLibrary'
import type { SiteBuild } from '../../site/model'

/** What a reader is sent, before compression. */
export type Printed = {
  status: number
  type: string
  body: string | Uint8Array
  /** Where to, in a redirect. */
  location?: string
  /** Never another under this address: it may be kept for good. */
  lasting?: true
  /** The same for as long as it is there: a reader may keep it for good, a cache between must ask. */
  steady?: true
  /** Its tag, where it has a name already that says what is in it. */
  tag?: string
  /** For programs: pages of every origin may read it. */
  open?: true
}

/** Makes an answer of what readers can reach. */
export type Print = (library: Library, build: SiteBuild) => Printed | Promise<Printed>
