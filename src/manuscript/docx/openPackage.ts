import { ManuscriptRefusal } from '../refusal'
import { type XmlElement, listChildren } from '../xml/elements'
import { parseXml, XML_LIMITS } from '../xml/parseXml'
import { openZip } from '../zip/openZip'
import { DOCX_VOCABULARY } from './vocabulary'
import { wording } from '../../wording'

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

/**
 * Opens a .docx file (ECMA-376 part 2, Open Packaging Conventions). Which part holds the text is
 * read from the package's relationships; Word's own name for it is taken where they are missing.
 *
 * @throws ManuscriptRefusal as `openZip`; `damaged` if the part with the text is missing
 */
export function openPackage(file: Uint8Array): DocxPackage {
  const zip = openZip(file)
  const { elements, bytes, characters } = XML_LIMITS
  const budget = { elements, bytes, characters }
  const readXml = (part: string) => {
    const packed = zip.read(part)
    return packed === null ? null : parseXml(packed, part, budget, DOCX_VOCABULARY)
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
    throw new ManuscriptRefusal('damaged', wording.files.faults.partMissing(mainPart))
  }
  return { mainPart, names: zip.names, readBytes: zip.read, readXml, listRelationships }
}

/** The part that the text's part names as its `styles`, `footnotes` and so on, or null. */
export function findRelated(docx: DocxPackage, type: string): string | null {
  return findRelatedParts(docx, type)[0] ?? null
}

/** All parts that the text's part names as parts of a type. */
export function findRelatedParts(docx: DocxPackage, type: string): string[] {
  return docx
    .listRelationships(docx.mainPart)
    .filter((relationship) => relationship.type === type && !relationship.external)
    .map(({ target }) => target)
}

/**
 * The relationships of a part. One that is incomplete or points out of the package is left out, and
 * what uses it is then reported as missing.
 */
function parseRelationships(part: string, root: XmlElement | null): Relationship[] {
  const relationships: Relationship[] = []
  for (const { attributes } of listChildren(root, 'rel:Relationship')) {
    const { Id: id, Type: type, Target: written, TargetMode: mode } = attributes
    if (id === undefined || type === undefined || written === undefined) continue
    const external = mode === 'External'
    const target = external ? written : resolveTarget(part, written)
    if (target === null) continue
    relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target, external })
  }
  return relationships
}

/**
 * The part a relationship points at, or null if it points out of the package. Targets are relative
 * to the folder of the part that has the relationship, or begin with a slash (ECMA-376 part 2,
 * annex A).
 *
 * @example resolveTarget('word/document.xml', 'media/image1.png') // 'word/media/image1.png'
 */
export function resolveTarget(part: string, target: string): string | null {
  const path = target.replaceAll('\\', '/').replace(/[?#].*$/s, '')
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const segment of decodePath(path).split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return null
  }
  return segments.join('/')
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
