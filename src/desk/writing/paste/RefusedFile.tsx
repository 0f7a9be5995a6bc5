'use client'
import type { BaseSelection } from '@payloadcms/richtext-lexical/lexical'
import { useCallback } from 'react'
import { Card } from '../cards/CardColumn'
import { endOf, topOfPoint } from '../cards/pointInText'
import { useRoom } from '../room'
import type { NotRead } from './readPastedFile'
import { wording } from '../../../wording'

/** A file that was not read, and where its text was to stand. */
export type RefusedFile = NotRead & { file: File; place: BaseSelection | null }

/** What becomes of tracked changes in a file. */
export type ChangesAnswer = 'accept' | 'reject' | 'suggest'

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
