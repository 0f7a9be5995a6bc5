import { readManuscript } from '../../../manuscript/readManuscript'
import { ManuscriptRefusal } from '../../../manuscript/refusal'
import { createElement } from '../../../richtext/fromManuscript/createElement'
import { createText } from '../../../richtext/fromManuscript/createText'
import { manuscriptToPasted, type Pasted } from './readPaste'
import { wording } from '../../../wording'

/** Why a file was not read, and whether it would be if somebody said what becomes of its tracked changes. */
export type NotRead = { message: string; asksForChanges: boolean }

/**
 * Reads the file of a manuscript as what is pasted is read: its title is a heading, its notes are
 * notes with their words. Works are not looked for; a manuscript that is imported has that.
 */
export function readPastedFile(
  bytes: Uint8Array,
  {
    fileName,
    newID,
    trackedChanges,
  }: {
    fileName: string
    newID: () => string
    trackedChanges?: 'accept' | 'reject' | undefined
  },
): Pasted | NotRead {
  try {
    const { manuscript, problems } = readManuscript(bytes, {
      fileName,
      ...(trackedChanges ? { trackedChanges } : {}),
    })
    const { title } = manuscript
    const pasted = manuscriptToPasted(manuscript, newID)
    const heading = title ? [createElement('heading', [createText(title)], { tag: 'h2' })] : []
    const comments = problems.filter(({ kind }) => kind === 'comment')
    const hasComments = manuscript.format === 'docx' && comments.length > 0
    return {
      ...pasted,
      blocks: [...heading, ...pasted.blocks],
      hasComments,
      // What cannot be laid beside the text is said here or nowhere.
      said: [...pasted.said, ...(hasComments ? [] : comments.map(({ message }) => message))],
    }
  } catch (error) {
    if (!(error instanceof ManuscriptRefusal)) throw error
    const { message, reason } = error
    return {
      message: reason === 'trackedChanges' ? CHANGES : message,
      asksForChanges: reason === 'trackedChanges',
    }
  }
}

const CHANGES = wording.pasting.file.asksForChanges
