'use client'
import { useState } from 'react'

/** The heading of a section, to be changed in place: kept on Enter or on leaving, never empty. */
export function SectionHeading({
  heading,
  number,
  onRename,
}: {
  heading: string
  number: number
  onRename: (heading: string) => void
}) {
  const [words, setWords] = useState(heading)
  const [known, setKnown] = useState(heading)
  if (known !== heading) {
    setKnown(heading)
    setWords(heading)
  }
  const keep = () => {
    const next = words.trim()
    if (next === '' || next === heading) setWords(heading)
    else onRename(next)
  }
  return (
    <form
      className="forme-section__heading"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <input
        aria-label={`Heading of section ${number}`}
        onBlur={keep}
        onChange={({ target }) => setWords(target.value)}
        required
        type="text"
        value={words}
      />
    </form>
  )
}
