'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { PlaceSelect } from '../imports/PlaceSelect'
import type { Destination } from './model'

const FIRST_SECTION = 'Articles'

/** Where an article may go: another section, another issue, or out of the issue. */
export function MoveForm({
  destinations,
  name,
  onMove,
  onTakeOut,
}: {
  destinations: Destination[]
  name: string
  onMove: (issue: Destination, heading: string) => void
  onTakeOut: () => void
}) {
  const [target, setTarget] = useState(destinations[0])
  const sections = target?.sections.length ? target.sections : [FIRST_SECTION]
  const [heading, setHeading] = useState(sections[0] ?? FIRST_SECTION)
  if (!target) return null
  return (
    <form
      aria-label={`Move ${name}`}
      className="forme-row forme-entry__move"
      onSubmit={(event) => {
        event.preventDefault()
        onMove(target, heading)
      }}
    >
      <PlaceSelect
        label="Issue"
        onChange={(id) => {
          const next = destinations.find((one) => String(one.id) === id)
          setTarget(next)
          setHeading(next?.sections[0] ?? FIRST_SECTION)
        }}
        options={destinations.map((one) => [String(one.id), one.name] as const)}
        value={String(target.id)}
      />
      <PlaceSelect
        label="Section"
        onChange={setHeading}
        options={sections.map((words) => [words, words] as const)}
        value={heading}
      />
      <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
        Move to the end of it
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={onTakeOut}
        size="medium"
        type="button"
      >
        Take out of the issue
      </Button>
    </form>
  )
}
