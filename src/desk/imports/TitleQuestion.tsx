'use client'
import { Button, TextInput } from '@payloadcms/ui'
import { useState } from 'react'
import type { ImportAnswers } from './model'

/** Asks for the title that the file does not have. Nothing is suggested: a guess would be printed. */
export function TitleQuestion({
  id,
  onAnswer,
}: {
  id: number
  onAnswer: (answers: ImportAnswers) => void
}) {
  const [title, setTitle] = useState('')
  const isEmpty = title.trim() === ''
  return (
    <form
      className="forme-row"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) onAnswer({ title: title.trim() })
      }}
    >
      <div className="forme-import__title">
        <TextInput
          label="Title of the article"
          onChange={({ target }: { target: { value: string } }) => setTitle(target.value)}
          path={`import-title-${id}`}
          required
          value={title}
        />
      </div>
      <Button buttonStyle="primary" disabled={isEmpty} size="medium" type="submit">
        Bring it in
      </Button>
    </form>
  )
}
