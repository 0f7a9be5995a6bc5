import type { DocxPackage } from './model'

/** The part that the text's part names as its `styles`, `footnotes` and so on, or null. */
export function findRelated(docx: DocxPackage, type: string): string | null {
  const related = docx
    .listRelationships(docx.mainPart)
    .find((relationship) => relationship.type === type && !relationship.external)
  return related?.target ?? null
}
