'use client'

import { Button, TextInput, useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { IssueContents } from '../../queries/getIssueContents'
import { SectionPanel } from './SectionPanel'
import { SelectionBar } from './SelectionBar'
import type { Candidate, ContentsActs, ContentsRights, Destination } from './arrange'
import { useArrangement } from './useArrangement'
import { wording } from '../../wording'

/**
 * The contents of an issue, to be put in order with the mouse or with the keyboard. A line that
 * screen readers read says what has moved where.
 */
export function ContentsPanel({
  candidates,
  contents,
  destinations,
  rights,
  today,
}: {
  candidates: Candidate[]
  contents: IssueContents
  destinations: Destination[]
  rights: ContentsRights
  today: string
}) {
  const { config } = useConfig()
  const known = new Map(contents.articles.map((article) => [article.id, article]))
  const arrangement = useArrangement({
    api: `${config.serverURL}${config.routes.api}`,
    initial: contents.sections.map((section) => ({ ...section, key: section.id })),
    issue: contents.id,
    titleOf: (id) =>
      known.get(id)?.title ??
      candidates.find((one) => one.id === id)?.title ??
      wording.contents.panel.unknownArticle,
    updatedAt: contents.updatedAt,
  })
  const { acts, dragged, panel, refusal, reload, said, sections, selection, state } = arrangement
  const isClosed = !rights.arrange || state === 'refused'
  useUndoKeys(acts, isClosed)
  return (
    <div className="forme-contents" ref={panel}>
      <div className="forme-row forme-contents__state">
        <p className="forme-quiet" data-state={state}>
          {rights.arrange ? wording.contents.saving[state] : rights.why}
        </p>
        {!isClosed && (
          <>
            <button
              aria-keyshortcuts="Control+Z"
              className="forme-plain"
              data-focus="undo"
              disabled={!arrangement.canUndo}
              onClick={acts.undo}
              type="button"
            >
              {wording.contents.panel.undo}
            </button>
            <button
              aria-keyshortcuts="Control+Shift+Z"
              className="forme-plain"
              disabled={!arrangement.canRedo}
              onClick={acts.redo}
              type="button"
            >
              {wording.contents.panel.redo}
            </button>
          </>
        )}
      </div>
      <p aria-live="polite" className="forme-hidden" role="status">
        {said}
      </p>
      {state === 'refused' && (
        <div className="forme-notice forme-notice--bad" role="alert">
          <p>{refusal}</p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void reload()}
            size="medium"
          >
            {wording.contents.saving.reload}
          </Button>
        </div>
      )}
      {sections.length === 0 && <p>{wording.contents.panel.noSection}</p>}
      {sections.map((section, index) => (
        <SectionPanel
          acts={acts}
          admin={config.routes.admin}
          candidates={candidates}
          destinations={[
            {
              id: contents.id,
              name: wording.contents.panel.thisIssue,
              sections: sections.map((one) => one.heading),
            },
            ...destinations,
          ]}
          dragged={dragged}
          isClosed={isClosed}
          key={section.key}
          known={known}
          mayBegin={rights.begin}
          number={index + 1}
          section={section}
          selection={selection}
          today={today}
        />
      ))}
      {!isClosed && <SelectionBar acts={acts} sections={sections} selection={selection} />}
      {rights.arrange && <AddSection isClosed={isClosed} onAdd={acts.addSection} />}
    </div>
  )
}

/**
 * Ctrl+Z and Ctrl+Shift+Z wherever on the page the focus is, but where words are being written; Esc
 * selects nothing.
 */
function useUndoKeys(acts: ContentsActs, isClosed: boolean): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    if (isClosed) return undefined
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, key, metaKey, shiftKey, target } = event
      const isElsewhere =
        target instanceof Element &&
        target.closest('input[type=text], textarea, select, dialog, [contenteditable]')
      if (isElsewhere || altKey || event.defaultPrevented) return
      if (key === 'Escape') return latest.current.selectNone()
      const letter = key.toLowerCase()
      if (!(ctrlKey || metaKey) || (letter !== 'z' && letter !== 'y')) return
      event.preventDefault()
      if (letter === 'y' || shiftKey) latest.current.redo()
      else latest.current.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isClosed])
}

/** Adds a section at the end of the issue. */
function AddSection({ isClosed, onAdd }: { isClosed: boolean; onAdd: (heading: string) => void }) {
  const [heading, setHeading] = useState('')
  return (
    <form
      aria-label={wording.contents.panel.newSection}
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
        label={wording.contents.panel.newHeading}
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
        {wording.contents.panel.addSection}
      </Button>
    </form>
  )
}
