'use client'
import type { BaseSelection } from '@payloadcms/richtext-lexical/lexical'
import { useCallback } from 'react'
import { askDesk } from '../../acts/askDesk'
import { Card } from '../cards/CardColumn'
import { endOf, topOfPoint } from '../cards/pointInText'
import { useRoom, type Room } from '../room'
import { SUGGESTIONS_CHANGED } from '../suggesting/commands'
import type { NotRead } from './readPastedFile'
import type { Pasted } from './readPaste'

/** A file that was not read, and where its text was to stand. */
export type RefusedFile = NotRead & { file: File; place: BaseSelection | null }

/** What becomes of tracked changes in a file. */
export type ChangesAnswer = 'accept' | 'reject' | 'suggest'

/** Lays the tracked changes of a file beside the text it was read into. Answers a sentence. */
export async function sendTracked({
  api,
  article,
  file,
  loop,
  read,
}: Pick<Room, 'api' | 'loop'> & { article: number; file: File; read: Pasted }): Promise<string> {
  const notKept = 'The file was read without its tracked changes, and they were not kept: '
  if (!(await loop.settle()))
    return `${notKept}the text could not be saved. Undo, and drop it again.`
  const form = new FormData()
  form.append('file', file)
  form.append('notes', JSON.stringify(read.notes ?? {}))
  const address = `${api}/articles/${article}/word`
  const answer = await askDesk<{ said: string }>(address, 'POST', form)
  if (!answer.ok) return `${notKept}${answer.message}`
  window.dispatchEvent(new Event(SUGGESTIONS_CHANGED))
  return `${answer.value.said.replace(/^no /, 'No ')}. Nothing is applied: each stands beside its words.`
}

export function RefusedCard({
  onAnswer,
  onClose,
  refused: { asksForChanges, file, message, place },
}: {
  onAnswer: (answer: ChangesAnswer) => void
  onClose: () => void
  refused: RefusedFile
}) {
  const { editor, mode } = useRoom()
  const anchor = useCallback(() => {
    const point = endOf(place)
    return point && topOfPoint(editor, point)
  }, [editor, place])
  return (
    <Card anchor={anchor} id="file" isActive label={`The file ${file.name}`}>
      <p className="forme-writing__card-head">
        <b>{file.name}</b>
        <button className="forme-writing__quiet-button" onClick={onClose} type="button">
          Close
        </button>
      </p>
      <p role="status">{message}</p>
      {asksForChanges && (
        <p className="forme-writing__card-acts">
          {mode === 'write' && (
            <button
              className="forme-writing__button forme-writing__button--main"
              onClick={() => onAnswer('suggest')}
              title="The text is read in without them; they and the comments stand beside it"
              type="button"
            >
              Keep them as suggestions
            </button>
          )}
          <button
            className="forme-writing__button"
            onClick={() => onAnswer('accept')}
            type="button"
          >
            Accept the changes
          </button>
          <button
            className="forme-writing__button"
            onClick={() => onAnswer('reject')}
            type="button"
          >
            Reject the changes
          </button>
        </p>
      )}
    </Card>
  )
}
