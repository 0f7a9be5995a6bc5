'use client'
import { Button, TextInput } from '@payloadcms/ui'
import { useState } from 'react'

/** Adds a section at the end of the issue. */
export function AddSection({
  isClosed,
  onAdd,
}: {
  isClosed: boolean
  onAdd: (heading: string) => void
}) {
  const [heading, setHeading] = useState('')
  return (
    <form
      aria-label="A new section"
      className="forme-row forme-contents__add"
      data-focus="add-section"
      onSubmit={(event) => {
        event.preventDefault()
        if (heading.trim() === '') return
        onAdd(heading.trim())
        setHeading('')
      }}
      tabIndex={-1}
    >
      <TextInput
        label="Heading of a new section"
        onChange={({ target }: { target: { value: string } }) => setHeading(target.value)}
        path="new-section"
        value={heading}
      />
      <Button
        buttonStyle="secondary"
        disabled={isClosed || heading.trim() === ''}
        margin={false}
        size="medium"
        type="submit"
      >
        Add the section
      </Button>
    </form>
  )
}
