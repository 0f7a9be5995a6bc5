import {
  leadOf,
  runsToLines,
  runsToNoteBlocks,
  type NoteBlock,
} from '../../../citations/format/noteBlocks'
import type { CslItem, CslName, Run } from '../../../citations/model'
import { findSafeHref } from '../../../edition/findSafeHref'
import type { SiteBuild } from '../../model'
import { toAbsolute } from '../../paths/sitePaths'
import { toAnchor } from '../../document/toAnchor'
import type { ArticleDocument, DocumentNote, WorkCited } from '../../document/model'
import { getYear } from '../../references/getYear'
import { element, type Child, type Written } from '../xml/element'

/** The notes and the works cited. Nothing where there are neither. */
export function writeBack(
  { notes, worksCited }: ArticleDocument,
  build: SiteBuild,
): Written | null {
  if (notes.length === 0 && worksCited.length === 0) return null
  return element(
    'back',
    {},
    notes.length > 0 &&
      element(
        'fn-group',
        {},
        notes.map((note) => writeNote(note, build)),
      ),
    worksCited.length > 0 &&
      element(
        'ref-list',
        {},
        worksCited.map((work) => writeWork(work, build)),
      ),
  )
}

function writeNote(note: DocumentNote, build: SiteBuild): Written {
  const [lead, ...blocks] = runsToNoteBlocks(spellOutAddresses(note.printed, build))
  return element(
    'fn',
    { id: note.anchor },
    element('label', {}, note.number),
    lead.content.length > 0 && writeParagraph(lead.content),
    note.shortened &&
      element(
        'p',
        { 'content-type': 'resolved' },
        writeRuns(leadOf(spellOutAddresses(note.resolved, build))),
      ),
    blocks.map(writeBlock),
  )
}

/** A note of JATS holds paragraphs, and everything else within them. */
function writeBlock(block: NoteBlock): Written {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block.content)
    case 'quotation':
      return element('p', {}, element('disp-quote', {}, block.paragraphs.map(writeParagraph)))
    case 'list': {
      const items = block.items.map((item) => element('list-item', {}, writeParagraph(item)))
      return element(
        'p',
        {},
        element('list', { 'list-type': block.ordered ? 'order' : 'bullet' }, items),
      )
    }
  }
}

/** Lines are verse: JATS has no line break within a paragraph. */
function writeParagraph(runs: Run[]): Written {
  const lines = runsToLines(runs)
  if (lines.length === 1) return element('p', {}, writeRuns(runs))
  const verse = lines.map((line) => element('verse-line', {}, writeRuns(line)))
  return element('p', {}, element('verse-group', {}, verse))
}

/** Runs with the addresses that may be printed, in full: who reads a file is not on the site. */
function spellOutAddresses(runs: Run[], build: SiteBuild): Run[] {
  return runs.map(({ href, ...run }) => {
    const safe = href === undefined ? null : findSafeHref(href)
    return safe === null || safe.startsWith('#') ? run : { ...run, href: toAbsolute(build, safe) }
  })
}

function writeRuns(runs: Run[]): Child[] {
  return runs.map(({ text, italic, bold, superscript, href }) => {
    let written: Child = text
    if (superscript) written = element('sup', {}, written)
    if (italic) written = element('italic', {}, written)
    if (bold) written = element('bold', {}, written)
    return href === undefined
      ? written
      : element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': href }, written)
  })
}

/** A work field by field, and as the citation style prints it where that has a list. */
function writeWork({ entry, id, isStyled, item }: WorkCited, build: SiteBuild): Written {
  const fields = writeReference(item)
  if (!isStyled) return element('ref', { id: toAnchor('ref', id) }, fields)
  const printed = element('mixed-citation', {}, writeRuns(spellOutAddresses(entry, build)))
  return element(
    'ref',
    { id: toAnchor('ref', id) },
    element('citation-alternatives', {}, fields, printed),
  )
}

function writeReference(item: CslItem): Written {
  const container = item['container-title']
  const partOf = item.type === 'chapter' ? 'chapter-title' : 'article-title'
  const field = (name: string, value: string | undefined) =>
    value === undefined ? null : element(name, {}, value)
  return element(
    'element-citation',
    { 'publication-type': container === undefined || item.type === 'chapter' ? 'book' : 'journal' },
    writeNames('author', item.author),
    writeNames('editor', item.editor),
    writeNames('translator', item.translator),
    container === undefined ? null : field(partOf, item.title),
    field('source', container ?? item.title),
    field('publisher-loc', item['publisher-place']),
    field('publisher-name', item.publisher),
    field('year', getYear(item)),
    field('volume', item.volume),
    field('issue', item.issue),
    field('page-range', item.page),
    item.DOI === undefined ? null : element('pub-id', { 'pub-id-type': 'doi' }, item.DOI),
    field('isbn', item.ISBN),
    field('uri', item.URL),
  )
}

function writeNames(type: string, names: CslName[] | undefined): Written | null {
  if (!names || names.length === 0) return null
  return element(
    'person-group',
    { 'person-group-type': type },
    names.map(({ family, given, literal, suffix, 'non-dropping-particle': particle }) =>
      family === undefined
        ? element(literal === undefined ? 'string-name' : 'collab', {}, literal ?? given ?? '')
        : element(
            'name',
            {},
            element('surname', {}, [particle, family].filter(Boolean).join(' ')),
            given !== undefined && element('given-names', {}, given),
            suffix !== undefined && element('suffix', {}, suffix),
          ),
    ),
  )
}
