import { strToU8, zipSync, type Zippable } from 'fflate'
import type { WordComment, WordDocument, WordNote } from './wordDocument'
import { writeNumbering, writeStyles } from './writeStyles'
import { startWriting, writeParagraph, type Writing, type WritingPart } from './writeStory'
import { escapeXML } from '../../../text/escapeXML'
import { tag } from './xml'

/**
 * A .docx file (ECMA-376): the parts of the package, and the package.
 *
 * The parts are written here and not by `docx`, the usual library: what brings a text home (bookmarks,
 * our own properties, answers to comments) has no place there, and it writes other bytes every time.
 * The same document gives the same bytes, whatever the machine and its time zone.
 *
 * Throws `RangeError` where a marker names a note that is not there, or a mark a comment, and where a
 * comment waits for the marker of a note that has none.
 */
export function writeDocx(document: WordDocument): Uint8Array {
  const writing = startWriting(document)
  const body: WritingPart = { writing, relationships: [], isNotes: false }
  const notes: WritingPart = { writing, relationships: [], isNotes: true }
  const text = document.paragraphs.map((paragraph) => writeParagraph(body, paragraph)).join('')
  if (writing.waiting.length > 0) throw new RangeError('The second note has no marker.')
  const footnotes = document.notes.map((note) => writeNote(notes, note)).join('')
  const hasComments = document.comments.length > 0

  const parts: Record<string, string> = {
    '_rels/.rels': relationships([
      ['officeDocument', 'word/document.xml'],
      ['core', 'docProps/core.xml'],
      ['custom-properties', 'docProps/custom.xml'],
    ]),
    'docProps/core.xml': writeCoreProperties(document),
    'docProps/custom.xml': writeOwnProperties(document),
    'word/document.xml': root('w:document', tag('w:body', {}, text + SECTION)),
    'word/styles.xml': root('w:styles', writeStyles(document.language)),
    'word/numbering.xml': root('w:numbering', writeNumbering(writing)),
    'word/footnotes.xml': root('w:footnotes', SEPARATORS + footnotes),
    'word/settings.xml': root('w:settings', SETTINGS),
    ...(hasComments
      ? {
          'word/comments.xml': root(
            'w:comments',
            document.comments.map((one) => writeComment(writing, one)).join(''),
          ),
          'word/commentsExtended.xml': root(
            'w15:commentsEx',
            document.comments.map((one) => writeThread(writing, one)).join(''),
          ),
        }
      : {}),
    'word/_rels/document.xml.rels': relationships(
      [
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
        ['footnotes', 'footnotes.xml'],
        ['settings', 'settings.xml'],
        ...(hasComments
          ? [['comments', 'comments.xml'] as const, ['threads', 'commentsExtended.xml'] as const]
          : []),
      ],
      body,
    ),
    'word/_rels/footnotes.xml.rels': relationships([], notes),
  }
  return pack(
    { '[Content_Types].xml': writeContentTypes(Object.keys(parts), writing), ...parts },
    writing,
  )
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OPEN_XML = 'http://schemas.openxmlformats.org'
const DOCUMENT = `${OPEN_XML}/officeDocument/2006`
const PACKAGE = `${OPEN_XML}/package/2006`
const MICROSOFT = 'http://schemas.microsoft.com/office'

const NAMESPACES = {
  'xmlns:w': `${OPEN_XML}/wordprocessingml/2006/main`,
  'xmlns:r': `${DOCUMENT}/relationships`,
  'xmlns:wp': `${OPEN_XML}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': `${OPEN_XML}/drawingml/2006/main`,
  'xmlns:pic': `${OPEN_XML}/drawingml/2006/picture`,
  'xmlns:mc': `${OPEN_XML}/markup-compatibility/2006`,
  'xmlns:w14': `${MICROSOFT}/word/2010/wordml`,
  'xmlns:w15': `${MICROSOFT}/word/2012/wordml`,
  'mc:Ignorable': 'w14 w15',
}

function root(name: string, inner: string): string {
  return DECLARATION + tag(name, NAMESPACES, inner)
}

/** A page of A4 with margins of an inch, and notes numbered through (17.6.17, 17.11.17). */
const SECTION =
  '<w:sectPr><w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'

/** The rules between text and notes, which every file has (17.11.23 and 17.11.1). */
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'

const SETTINGS =
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'

const NUMBER =
  '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'

function writeNote(part: WritingPart, { id, paragraphs }: WordNote): string {
  const written = paragraphs.map((paragraph, place) =>
    writeParagraph(part, paragraph, place === 0 ? NUMBER : ''),
  )
  return tag('w:footnote', { 'w:id': part.writing.noteNumbers.get(id) }, written.join(''))
}

function writeComment(writing: Writing, comment: WordComment): string {
  const { at, author, id, text } = comment
  const initials = author
    .split(/\s+/)
    .map((name) => name.slice(0, 1))
    .join('')
  const lines = text.split('\n')
  const words = lines.map((line, place) => {
    const last = place === lines.length - 1 ? { 'w14:paraId': nameParagraph(writing, id) } : {}
    const run = `<w:r><w:t xml:space="preserve">${escapeXML(line)}</w:t></w:r>`
    return tag('w:p', last, '<w:pPr><w:pStyle w:val="CommentText"/></w:pPr>' + run)
  })
  const attributes = {
    'w:id': writing.commentNumbers.get(id),
    'w:author': author,
    'w:date': at,
    'w:initials': initials,
  }
  return tag('w:comment', attributes, words.join(''))
}

/** A comment is named by its last paragraph (Office 2013 extensions, `commentEx`). */
function nameParagraph(writing: Writing, comment: string): string {
  const number = writing.commentNumbers.get(comment)
  if (number === undefined) throw new RangeError(`There is no comment ${comment}.`)
  return (number + 1).toString(16).toUpperCase().padStart(8, '0')
}

function writeThread(writing: Writing, { answers, id, isResolved }: WordComment): string {
  return tag('w15:commentEx', {
    'w15:paraId': nameParagraph(writing, id),
    'w15:paraIdParent': answers === undefined ? undefined : nameParagraph(writing, answers),
    'w15:done': isResolved === true ? 1 : 0,
  })
}

function writeCoreProperties({ at, identifier, language, title }: WordDocument): string {
  const names = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const inner =
    tag('dc:title', {}, escapeXML(title)) +
    tag('dc:identifier', {}, escapeXML(identifier)) +
    tag('dc:language', {}, escapeXML(language)) +
    tag('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, escapeXML(at))
  return DECLARATION + tag('cp:coreProperties', names, inner)
}

/** The format id of properties people make (ECMA-376 part 1, 22.3.2.2). */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

function writeOwnProperties({ properties }: WordDocument): string {
  const names = {
    xmlns: `${DOCUMENT}/custom-properties`,
    'xmlns:vt': `${DOCUMENT}/docPropsVTypes`,
  }
  const inner = Object.entries(properties).map(([name, value], place) =>
    tag(
      'property',
      { fmtid: FORMAT_ID, pid: place + 2, name },
      tag('vt:lpwstr', {}, escapeXML(value)),
    ),
  )
  return DECLARATION + tag('Properties', names, inner.join(''))
}

const RELATIONSHIPS: Record<string, string> = {
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  threads: `${MICROSOFT}/2011/relationships/commentsExtended`,
}

function relationships(
  parts: readonly (readonly [type: string, target: string])[],
  story?: WritingPart,
): string {
  const own = (story?.relationships ?? []).map(({ target, type }, place) =>
    tag('Relationship', {
      Id: `rId${place + 1}`,
      Type: `${DOCUMENT}/relationships/${type}`,
      Target: target,
      TargetMode: type === 'hyperlink' ? 'External' : undefined,
    }),
  )
  const others = parts.map(([type, target]) =>
    tag('Relationship', {
      Id: `part-${type}`,
      Type: RELATIONSHIPS[type] ?? `${DOCUMENT}/relationships/${type}`,
      Target: target,
    }),
  )
  const names = { xmlns: `${PACKAGE}/relationships` }
  return DECLARATION + tag('Relationships', names, [...others, ...own].join(''))
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const CONTENT_TYPES: Record<string, string> = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/footnotes.xml': `${WORD}.footnotes+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/comments.xml': `${WORD}.comments+xml`,
  'word/commentsExtended.xml': `${WORD}.commentsExtended+xml`,
}

function writeContentTypes(parts: readonly string[], { pictures }: Writing): string {
  const kinds = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...pictures.map(({ mediaType, name }) => [endingOf(name), mediaType] as const),
  ])
  const defaults = [...kinds].map(([ending, type]) =>
    tag('Default', { Extension: ending, ContentType: type }),
  )
  const overrides = parts.flatMap((part) => {
    const type = CONTENT_TYPES[part]
    return type === undefined ? [] : [tag('Override', { PartName: `/${part}`, ContentType: type })]
  })
  const names = { xmlns: `${PACKAGE}/content-types` }
  return DECLARATION + tag('Types', names, [...defaults, ...overrides].join(''))
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

/** Zip keeps local time and no zone; the first day it knows is the same everywhere. */
export const NO_TIME = new Date(1980, 0, 1)

function pack(parts: Record<string, string>, { pictures }: Writing): Uint8Array {
  const files: Zippable = {}
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml)
  // Pictures are packed already.
  for (const { bytes, name } of pictures) files[`word/media/${name}`] = [bytes, { level: 0 }]
  return zipSync(files, { mtime: NO_TIME, level: 6 })
}
