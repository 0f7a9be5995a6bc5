'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { PlaceSelect } from '../imports/PlaceSelect'
import type { ContentsActs, Section } from './arrange'

/** What can be done with all that are selected; it stays in view while one scrolls. */
export function SelectionBar({
  acts,
  sections,
  selection,
}: {
  acts: ContentsActs
  sections: readonly Section[]
  selection: ReadonlySet<number>
}) {
  const [key, setKey] = useState('')
  const target = sections.find((section) => section.key === key) ?? sections[0]
  const here = sections
    .flatMap(({ articles }) => articles)
    .filter((article) => selection.has(article))
  const [first] = here
  if (first === undefined || !target) return null
  return (
    <form
      aria-label="What is selected"
      className="forme-row forme-selection"
      onSubmit={(event) => {
        event.preventDefault()
        acts.moveSelected(target)
      }}
    >
      <p role="status">{here.length === 1 ? '1 article selected' : `${here.length} selected`}</p>
      <button className="forme-plain" onClick={() => acts.step(first, -1)} type="button">
        Move up
      </button>
      <button className="forme-plain" onClick={() => acts.step(first, 1)} type="button">
        Move down
      </button>
      <PlaceSelect
        label="To the end of"
        onChange={setKey}
        options={sections.map((section) => [section.key, section.heading] as const)}
        value={target.key}
      />
      <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
        Move
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={acts.takeOutSelected}
        size="medium"
        type="button"
      >
        Take out of the issue
      </Button>
      <button className="forme-plain" onClick={acts.selectNone} type="button">
        Select none
      </button>
    </form>
  )
}
