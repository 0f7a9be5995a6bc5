import { readDocx } from './docx/readDocx'
import { LIMITS } from './limits'
import { readHtml } from './html/readHtml'
import { readMarkdown } from './markdown/readMarkdown'
import type { Manuscript, ManuscriptProblem } from './model'
import { recogniseFormat } from './recognise/recogniseFormat'
import { refineReading } from './refineReading'
import { ManuscriptRefusal } from './refusal'
import { readText } from './text/readText'

/**
 * Reads a manuscript. The format is recognised by content; the file's name decides only between
 * plain text and Markdown, and Markdown and HTML, where the content is both. Nothing of the file is
 * dropped in silence: what the model has no place for is in `unsupported`, and `problems` list what
 * an editor must know, with the place.
 *
 * `trackedChanges` says what becomes of the tracked changes of a .docx; without it a file that has
 * any is refused. Throws `ManuscriptRefusal` and nothing else, for files larger than 20 MiB, of
 * another kind, encrypted, damaged, hostile, of unknown encoding, empty, or with over 2,000 notes.
 *
 * @example readManuscript(bytes, { fileName: 'editorial.docx', trackedChanges: 'accept' })
 */
export function readManuscript(
  bytes: Uint8Array,
  options: { fileName: string; trackedChanges?: 'accept' | 'reject' },
): { manuscript: Manuscript; problems: ManuscriptProblem[] } {
  const { fileName, trackedChanges } = options
  if (bytes.length === 0) throw new ManuscriptRefusal('empty')
  if (bytes.length > LIMITS.bytes) {
    const detail = `It has ${bytes.length} bytes; ${LIMITS.bytes} are the most.`
    throw new ManuscriptRefusal('tooLarge', detail)
  }
  const file = recogniseFormat(bytes, fileName)
  if (file.format === 'docx') {
    const { manuscript, ...read } = readDocx(bytes, trackedChanges ? { trackedChanges } : {})
    return refineReading('docx', { ...manuscript, ...read })
  }
  const read = { text: readText, markdown: readMarkdown, html: readHtml }[file.format]
  const reading = read(file.text)
  return refineReading(file.format, {
    ...reading,
    problems: [...file.problems, ...reading.problems],
  })
}
