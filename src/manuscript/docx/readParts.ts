import { ManuscriptRefusal } from '../refusal'
import { type XmlElement, findChild, listChildren, listDescendants } from '../xml/elements'
import { getNoteID, labelNotes } from './notes/labelNotes'
import { type DocxPackage, findRelated } from './openPackage'
import {
  type TrackedChange,
  describeRevisions,
  listTrackedChanges,
} from './revisions/listTrackedChanges'
import { type RevisionChoice, resolveRevisions } from './revisions/resolveRevisions'
import { wording } from '../../wording'

/** The stories of a file, free of tracked changes, and what was read beside them. */
export type DocxParts = {
  body: XmlElement
  settings: XmlElement | null
  /** Each part with notes, and its notes as the file lists them. */
  notes: { part: string; entries: XmlElement[] }[]
  /** Tracked changes of formatting, which change no word. */
  formatting: TrackedChange[]
}

/**
 * Reads the parts with text. With tracked insertions, deletions or moves in any of them and no
 * `choice`, the file is refused: which text is meant, only a person can say.
 *
 * @throws ManuscriptRefusal `trackedChanges` with their number and places; `unsupportedType` for a
 *   package that is no text document; `damaged` where text or notes are missing
 */
export function readParts(docx: DocxPackage, choice: RevisionChoice | undefined): DocxParts {
  const root = docx.readXml(docx.mainPart)
  if (root?.name !== 'w:document') {
    throw new ManuscriptRefusal('unsupportedType', wording.files.types.office)
  }
  const settingsPart = findRelated(docx, 'settings')
  const settings = settingsPart === null ? null : docx.readXml(settingsPart)
  const stories = ['footnotes', 'endnotes'].flatMap((type) => {
    const part = findRelated(docx, type)
    if (part === null) return []
    const notes = docx.readXml(part)
    if (notes === null)
      throw new ManuscriptRefusal('damaged', wording.files.faults.partMissing(part))
    return [{ part, root: notes }]
  })

  const labels = labelNotes(root, settings)
  const revisions = [root, ...stories.map((story) => story.root)].flatMap((part) => {
    const kind = part.name === 'w:endnotes' ? 'endnote' : 'footnote'
    return listTrackedChanges(part, (id) => `${kind} ${labels.get(`${kind}-${id}`) ?? id}`)
  })
  const textual = revisions.filter(({ kind }) => kind !== 'formatting')
  if (textual.length > 0 && choice === undefined) {
    throw new ManuscriptRefusal('trackedChanges', describeRevisions(textual))
  }

  const resolve = (part: XmlElement) =>
    revisions.length === 0 ? part : resolveRevisions(part, choice ?? 'accept')
  const resolved = resolve(root)
  const body = findChild(resolved, 'w:body')
  if (body === null) throw new ManuscriptRefusal('damaged', wording.files.faults.noText)
  // A note goes with its marker; word processors leave its words in the file.
  const marked = listMarked(resolved)
  const gone = new Set([...listMarked(root)].filter((note) => !marked.has(note)))
  return {
    body,
    settings,
    notes: stories.map(({ part, root: notes }) => ({
      part,
      entries: listNotes(resolve(notes)).filter((note) => !gone.has(getNoteID(note))),
    })),
    formatting: choice === undefined ? revisions : [],
  }
}

/** The ids of the notes that are marked in a text. */
function listMarked(root: XmlElement): Set<string> {
  const markers = listDescendants(root, 'w:footnoteReference', 'w:endnoteReference')
  return new Set(markers.map(getNoteID))
}

/**
 * The notes of a footnotes or endnotes part (ECMA-376 part 1, 17.11.10 and 17.11.2). Entries with a
 * type are the rules between text and notes, not notes (17.18.33 ST_FtnEdn).
 */
function listNotes(root: XmlElement | null): XmlElement[] {
  const entries = [...listChildren(root, 'w:footnote'), ...listChildren(root, 'w:endnote')]
  return entries.filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
}
