'use client'
import { Button } from '@payloadcms/ui'
import type { ImportAnswers } from './model'

/** Asks what becomes of tracked changes; the file is not read before that is known. */
export function TrackedChangesQuestion({
  onAnswer,
}: {
  onAnswer: (answers: ImportAnswers) => void
}) {
  return (
    <div className="forme-row">
      <Button
        buttonStyle="primary"
        onClick={() => onAnswer({ trackedChanges: 'accept' })}
        size="medium"
      >
        Accept the changes
      </Button>
      <Button
        buttonStyle="secondary"
        onClick={() => onAnswer({ trackedChanges: 'reject' })}
        size="medium"
      >
        Reject the changes
      </Button>
    </div>
  )
}
