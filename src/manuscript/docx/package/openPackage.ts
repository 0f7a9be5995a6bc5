import { ManuscriptRefusal } from '../../refusal'
import { DOCX_LIMITS } from '../limits'
import { parseXml } from '../xml/parseXml'
import { openZip } from '../zip/openZip'
import type { DocxPackage, Relationship } from './model'
import { parseRelationships } from './parseRelationships'

/**
 * Opens a .docx file (ECMA-376 part 2, Open Packaging Conventions). Which part holds the text is
 * read from the package's relationships; Word's own name for it is taken where they are missing.
 *
 * @throws ManuscriptRefusal as `openZip`; `damaged` if the part with the text is missing
 */
export function openPackage(file: Uint8Array): DocxPackage {
  const zip = openZip(file)
  const budget = {
    elements: DOCX_LIMITS.elements,
    bytes: DOCX_LIMITS.xmlBytes,
    characters: DOCX_LIMITS.characters,
  }
  const readXml = (part: string) => {
    const bytes = zip.read(part)
    return bytes === null ? null : parseXml(bytes, part, budget)
  }
  const known = new Map<string, Relationship[]>()
  const listRelationships = (part: string): Relationship[] => {
    const slash = part.lastIndexOf('/') + 1
    const relationships =
      known.get(part) ??
      parseRelationships(part, readXml(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`))
    known.set(part, relationships)
    return relationships
  }

  const declared = listRelationships('').find(({ type }) => type === 'officeDocument')
  const mainPart = declared?.target ?? 'word/document.xml'
  if (!zip.names.some((name) => name.toLowerCase() === mainPart.toLowerCase())) {
    throw new ManuscriptRefusal('damaged', `The part ${mainPart} is missing.`)
  }
  return { mainPart, names: zip.names, readBytes: zip.read, readXml, listRelationships }
}
