import type { XmlElement } from '../xml/model'

/**
 * A relationship of a part (ECMA-376 part 2, 6.5.3). `type` is the last word of its type's address
 * (`footnotes`, `hyperlink`); `target` is a part name without leading slash, or for `external` an
 * address outside the file, as it stands.
 */
export type Relationship = { id: string; type: string; target: string; external: boolean }

/** A .docx file as parts. Names are looked up regardless of case. */
export type DocxPackage = {
  /** The part with the text, usually `word/document.xml`. */
  mainPart: string
  names: string[]
  readBytes: (part: string) => Uint8Array | null
  /** The root of an XML part, or null if there is no such part. */
  readXml: (part: string) => XmlElement | null
  listRelationships: (part: string) => Relationship[]
}
