/** The part of `citeproc` 2.4 that Forme uses; the package ships no types. */
declare module 'citeproc' {
  import type { CslItem } from './model'

  /** One cite handed to the engine: a registered item and how it stands in its note. */
  export type Cite = {
    id: string
    /** 0 first, 1 subsequent, 2 ibid, 3 ibid with locator. */
    position: 0 | 1 | 2 | 3
    locator?: string
    label?: string
    prefix?: string
    suffix?: string
    'suppress-author'?: true
    'near-note'?: boolean
    'first-reference-note-number'?: number
  }

  /** The citations of one note, of which the engine finds the positions. */
  export type Cluster = {
    citationID: string
    citationItems: {
      id: string
      locator?: string
      label?: string
      prefix?: string
      suffix?: string
    }[]
    properties: { noteIndex: number }
  }

  /** A function of an output format: gives the text with the mark put on it. */
  export type Decorate = (state: Engine, text: string) => string

  export type OutputFormat = {
    text_escape: (text: string | undefined) => string
    bibstart: string
    bibend: string
  } & Record<`@${string}`, Decorate | string | false>

  /** The engine's own form of a parsed XML element. */
  export type ParsedXML = {
    name: string
    attrs: Record<string, string>
    children: (ParsedXML | string)[]
  }

  export class Engine {
    constructor(
      system: {
        retrieveLocale: (language: string) => string | ParsedXML
        retrieveItem: (id: string) => CslItem
      },
      style: string,
      language?: string,
      forceLanguage?: boolean,
    )
    opt: { xclass: string; development_extensions: Record<string, boolean> }
    citation: {
      opt: {
        layout_prefix: string
        layout_suffix: string
        layout_delimiter: string | undefined
        'near-note-distance': number
      }
    }
    citation_sort: { tokens: unknown[] }
    setOutputFormat(name: string): void
    updateItems(ids: string[]): void
    makeCitationCluster(cites: Cite[]): string
    getTerm(name: string, form?: string): string
    /** Prints all clusters anew, in an output format: their ids, note numbers and texts. */
    rebuildProcessorState(clusters: Cluster[], format: string): [string, number, string][]
    /** The list of works, entry by entry, with the ids of each; false where the style has none. */
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false
    processCitationCluster(
      citation: Cluster,
      before: [string, number][],
      after: [string, number][],
    ): [unknown, [number, string, string][]]
    registry: {
      citationreg: {
        citationByIndex: {
          citationID: string
          sortedItems: [unknown, { id: string; position: number }][]
        }[]
      }
    }
  }

  const CSL: {
    Engine: typeof Engine
    /** What an item prints by itself; works of which that is the same are told apart. */
    getAmbiguousCite: (item: CslItem) => string
    parseXml(text: string): ParsedXML
    Output: { Formats: Record<string, OutputFormat> }
  }
  export default CSL
}
