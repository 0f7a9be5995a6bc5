import { type XmlElement, findChild, listChildren } from '../../xml/elements'
import { readParagraphLook, readRunLook, type ParagraphLook, type RunLook } from './readLook'

/** A style, with what it inherits through `w:basedOn` filled in. */
export type DocxStyle = {
  id: string
  type: string
  /** Lower case, single spaces, from the style itself up to its oldest ancestor. */
  names: string[]
  paragraph: ParagraphLook
  run: RunLook
}

export type DocxStyles = {
  /** The style of an id; for an unknown id one that has only the name the id suggests. */
  find: (id: string | undefined, type: 'paragraph' | 'character' | 'numbering') => DocxStyle
  /** The look every run has before any style (`w:docDefaults`). */
  defaults: RunLook
}

/**
 * The styles of a file (ECMA-376 part 1, 17.7). A style says what it changes of the one it is based
 * on (17.7.4.3); here each has everything it ends up with. A chain that bites its tail is cut.
 */
const LONGEST_CHAIN = 50

/** The styles part may be missing: then styles are known by what their ids suggest. */
export function parseStyles(root: XmlElement | null): DocxStyles {
  const written = new Map<string, XmlElement>()
  const defaultIDs = new Map<string, string>()
  for (const style of listChildren(root, 'w:style')) {
    const {
      'w:styleId': id,
      'w:type': type = 'paragraph',
      'w:default': standard,
    } = style.attributes
    if (id === undefined || written.has(`${type} ${id}`)) continue
    written.set(`${type} ${id}`, style)
    if (standard === '1' || standard === 'true' || standard === 'on') defaultIDs.set(type, id)
  }

  const resolved = new Map<string, DocxStyle>()
  const resolve = (id: string, type: string, chain: number): DocxStyle => {
    const known = resolved.get(`${type} ${id}`)
    if (known) return known
    const style = written.get(`${type} ${id}`)
    const based = findChild(style ?? null, 'w:basedOn')?.attributes['w:val']
    const parent =
      based === undefined || chain > LONGEST_CHAIN ? null : resolve(based, type, chain + 1)
    const name = findChild(style ?? null, 'w:name')?.attributes['w:val'] ?? idToName(id)
    const answer: DocxStyle = {
      id,
      type,
      names: [normaliseName(name), ...(parent?.names ?? [])],
      paragraph: { ...parent?.paragraph, ...readParagraphLook(findChild(style ?? null, 'w:pPr')) },
      run: { ...parent?.run, ...readRunLook(findChild(style ?? null, 'w:rPr')) },
    }
    if (chain === 0) resolved.set(`${type} ${id}`, answer)
    return answer
  }

  const defaults = findChild(findChild(root, 'w:docDefaults'), 'w:rPrDefault')
  return {
    find: (id, type) => {
      const wanted = id ?? defaultIDs.get(type)
      return wanted === undefined ? emptyStyle(type) : resolve(wanted, type, 0)
    },
    defaults: readRunLook(findChild(defaults, 'w:rPr')),
  }
}

function emptyStyle(type: string): DocxStyle {
  return { id: '', type, names: [], paragraph: {}, run: {} }
}

/** `IntenseQuote` → `intense quote`, `Heading2` → `heading 2`. */
function idToName(id: string): string {
  return id.replace(/(\p{Ll})(?=[\p{Lu}\d])/gu, '$1 ')
}

function normaliseName(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .replace(/[\s_]+/g, ' ')
    .toLowerCase()
}
