import { askDesk } from '../../acts/askDesk'
import { COMMENTS_CHANGED } from '../comments/commands'
import type { Room } from '../room'
import { SUGGESTIONS_CHANGED } from '../suggesting/commands'
import type { Pasted } from './readPaste'
import { wording } from '../../../wording'

/**
 * Lays the comments of a file, and with `all` its tracked changes, beside the text it was read into.
 * Answers a sentence, also of what was not kept.
 */
export async function sendBeside({
  api,
  article,
  file,
  loop,
  read,
  what,
}: Pick<Room, 'api' | 'loop'> & {
  article: number
  file: File
  read: Pasted
  what: 'all' | 'comments'
}): Promise<string> {
  const { commentsNotKept, commentsNotKeptUnsaved, changesNotKept, changesNotKeptUnsaved } =
    wording.pasting.file
  // They are laid on what the desk has.
  if (!(await loop.settle())) {
    return what === 'all' ? changesNotKeptUnsaved : commentsNotKeptUnsaved
  }
  const form = new FormData()
  form.append('file', file)
  form.append('notes', JSON.stringify(read.notes ?? {}))
  if (what === 'comments') form.append('only', 'comments')
  const address = `${api}/articles/${article}/word`
  const answer = await askDesk<{ said: string }>(address, 'POST', form)
  if (!answer.ok) {
    return what === 'all' ? changesNotKept(answer.message) : commentsNotKept(answer.message)
  }
  window.dispatchEvent(new Event(SUGGESTIONS_CHANGED))
  window.dispatchEvent(new Event(COMMENTS_CHANGED))
  const { foundAndBeside, foundComments } = wording.wordFiles
  return what === 'all' ? foundAndBeside(answer.value.said) : foundComments(answer.value.said)
}
