'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { PlaceSelect } from '../imports/PlaceSelect'
import type { ContentsActs, Section } from './arrange'
import { wording } from '../../wording'

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
      aria-label={wording.contents.selection.label}
      className="forme-row forme-selection"
      onSubmit={(event) => {
        event.preventDefault()
        acts.moveSelected(target)
      }}
    >
      <p role="status">{wording.contents.selection.selected(here.length)}</p>
      <button className="forme-plain" onClick={() => acts.step(first, -1)} type="button">
        {wording.contents.selection.moveUp}
      </button>
      <button className="forme-plain" onClick={() => acts.step(first, 1)} type="button">
        {wording.contents.selection.moveDown}
      </button>
      <PlaceSelect
        label={wording.contents.selection.toEndOf}
        onChange={setKey}
        options={sections.map((section) => [section.key, section.heading] as const)}
        value={target.key}
      />
      <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
        {wording.contents.selection.move}
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={acts.takeOutSelected}
        size="medium"
        type="button"
      >
        {wording.contents.article.takeOut}
      </Button>
      <button className="forme-plain" onClick={acts.selectNone} type="button">
        {wording.contents.selection.none}
      </button>
    </form>
  )
}
