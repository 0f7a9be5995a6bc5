import type { Definition } from 'mdast'
import type { Gathering, RawBlock } from '../blocks/model'

/** What reading a Markdown file needs at every step. */
export type MarkdownContext = {
  gathering: Gathering
  /** Link definitions by identifier; the first of several counts. */
  definitions: Map<string, Definition>
  /** Identifiers of definitions that something refers to. */
  used: Set<string>
  /** Note ids by footnote identifier, and by the number of a definition that serves as a note. */
  noteIDs: Map<string, string>
  /** Pictures met in running text, to follow the paragraph. */
  lifted: RawBlock[]
}
