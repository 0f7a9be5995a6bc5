import type { Library } from '../../queries/getLibrary'
import type { SiteBuild } from '../../site/model'
import type { PDFs } from './listPDFs'

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

/** An answer as it is kept: with its tag, and compressed once where that is worth it. */
export type Stored = {
  status: number
  type: string
  etag: string
  plain: Uint8Array<ArrayBuffer>
  gzip?: Uint8Array<ArrayBuffer>
  br?: Uint8Array<ArrayBuffer>
  location?: string
  lasting?: true
  steady?: true
  open?: true
}

/** A response as it goes over the wire. Names of headers are written as usual. */
export type Reply = {
  status: number
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer> | null
}

/** What answers are made from besides the address. */
export type SiteState = { version: string; pdfs: PDFs }
