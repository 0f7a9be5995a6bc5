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
import { wording } from '../../../wording'

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
  if (!(await loop.settle())) return wording.pasting.file.changesNotKeptUnsaved
  const form = new FormData()
  form.append('file', file)
  form.append('notes', JSON.stringify(read.notes ?? {}))
  const address = `${api}/articles/${article}/word`
  const answer = await askDesk<{ said: string }>(address, 'POST', form)
  if (!answer.ok) return wording.pasting.file.changesNotKept(answer.message)
  window.dispatchEvent(new Event(SUGGESTIONS_CHANGED))
  return wording.wordFiles.foundAndBeside(answer.value.said)
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
    <Card anchor={anchor} id="file" isActive label={wording.pasting.file.label(file.name)}>
      <p className="forme-writing__card-head">
        <b>{file.name}</b>
        <button className="forme-writing__quiet-button" onClick={onClose} type="button">
          {wording.pasting.file.close}
        </button>
      </p>
      <p role="status">{message}</p>
      {asksForChanges && (
        <p className="forme-writing__card-acts">
          {mode === 'write' && (
            <button
              className="forme-writing__button forme-writing__button--main"
              onClick={() => onAnswer('suggest')}
              title={wording.pasting.file.whatSuggestDoes}
              type="button"
            >
              {wording.pasting.file.suggest}
            </button>
          )}
          <button
            className="forme-writing__button"
            onClick={() => onAnswer('accept')}
            type="button"
          >
            {wording.pasting.file.accept}
          </button>
          <button
            className="forme-writing__button"
            onClick={() => onAnswer('reject')}
            type="button"
          >
            {wording.pasting.file.reject}
          </button>
        </p>
      )}
    </Card>
  )
}
