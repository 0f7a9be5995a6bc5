'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { ActWords } from './actWords'

/** One act as a form: what it means, what is asked, and the button that does it. */
export function ActForm({
  isBusy,
  name,
  send,
  words: { asks, what },
}: {
  isBusy: boolean
  name: string
  send: (words: string) => void
  words: ActWords
}) {
  const id = useId()
  const [words, setWords] = useState('')
  const isWanting = asks?.isNeeded === true && words.trim() === ''
  return (
    <form
      aria-label={name}
      className="forme-review__act"
      onSubmit={(event) => {
        event.preventDefault()
        send(words)
      }}
    >
      <h3>{name}</h3>
      <p className="forme-quiet">{what}</p>
      {asks && (
        <div className="forme-review__asked">
          <label htmlFor={id}>{asks.label}</label>
          <textarea
            id={id}
            onChange={({ target }) => setWords(target.value)}
            required={asks.isNeeded}
            rows={2}
            value={words}
          />
        </div>
      )}
      <Button
        buttonStyle={
          name.startsWith('Sign off') || asks?.isNeeded === false ? 'primary' : 'secondary'
        }
        disabled={isBusy || isWanting}
        margin={false}
        size="medium"
        type="submit"
      >
        {name}
      </Button>
    </form>
  )
}
