import type { CslItem } from '../citations/model'
import { readDocx } from './docx/readDocx'
import { LIMITS } from './limits'
import { readHtml } from './html/readHtml'
import { readMarkdown } from './markdown/readMarkdown'
import type { Manuscript, ManuscriptFormat, ManuscriptProblem, Reading } from './model'
import { recogniseFormat } from './recognise/recogniseFormat'
import { ManuscriptRefusal } from './refusal'
import { readText } from './text/readText'
import { refineReading } from './refineReading'
import { wording } from '../wording'

/**
 * Reads a manuscript. The format is recognised by content; the file's name decides only between
 * plain text and Markdown, and Markdown and HTML, where the content is both. Nothing of the file is
 * dropped in silence: what the model has no place for is in `unsupported`, and `problems` list what
 * an editor must know, with the place.
 *
 * `trackedChanges` says what becomes of the tracked changes of a .docx or of CriticMarkup; without it
 * a file that has any is refused. `works` are what keys of citations in Markdown mean. Throws `ManuscriptRefusal` and nothing else, for files larger than 20 MiB, of
 * another kind, encrypted, damaged, hostile, of unknown encoding, empty, or with over 2,000 notes.
 *
 * @example readManuscript(bytes, { fileName: 'editorial.docx', trackedChanges: 'accept' })
 */
export function readManuscript(
  bytes: Uint8Array,
  options: { fileName: string; trackedChanges?: 'accept' | 'reject'; works?: KnownWorks },
): { manuscript: Manuscript; problems: ManuscriptProblem[] } {
  const { fileName, trackedChanges, works } = options
  if (bytes.length === 0) throw new ManuscriptRefusal('empty')
  if (bytes.length > LIMITS.bytes) {
    const detail = wording.files.limits.bytes(bytes.length, LIMITS.bytes)
    throw new ManuscriptRefusal('tooLarge', detail)
  }
  const file = recogniseFormat(bytes, fileName)
  const reading = READERS[file.format]({ bytes, text: file.text, trackedChanges, works })
  return refineReading(file.format, {
    ...reading,
    problems: [...file.problems, ...reading.problems],
  })
}

/** The works on the desk by the keys that the file cites by (`listKeys`); only where one is meant. */
export type KnownWorks = ReadonlyMap<string, CslItem>

type File = {
  bytes: Uint8Array
  text: string
  trackedChanges: 'accept' | 'reject' | undefined
  works: KnownWorks | undefined
}

/** Who reads each format; `text` is empty for those that are no text. */
const READERS: Record<ManuscriptFormat, (file: File) => Reading> = {
  docx: ({ bytes, trackedChanges }) => {
    const { manuscript, ...read } = readDocx(bytes, trackedChanges ? { trackedChanges } : {})
    return { ...manuscript, ...read }
  },
  markdown: ({ text, trackedChanges, works }) => readMarkdown(text, { trackedChanges, works }),
  html: ({ text }) => readHtml(text),
  text: ({ text }) => readText(text),
}
