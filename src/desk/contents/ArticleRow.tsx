'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@payloadcms/ui'
import type { ContentsArticle } from '../../queries/getIssueContents'
import { deskHref } from '../deskHref'
import { PlaceSelect } from '../imports/PlaceSelect'
import { ArticleState } from './ArticleState'
import type { ContentsActs, Destination, Section } from './arrange'
import { wording } from '../../wording'

/** One article of the issue: what it is, how far it is, and where it can go. */
export function ArticleRow({
  acts,
  admin,
  article,
  destinations,
  id,
  isClosed,
  isDragged,
  isSelected,
  place,
  section,
  today,
}: {
  acts: ContentsActs
  admin: string
  /** Null where the person may not read it, or it has just been added. */
  article: ContentsArticle | null
  destinations: Destination[]
  id: number
  isClosed: boolean
  isDragged: boolean
  isSelected: boolean
  place: number
  section: Section
  today: string
}) {
  const [isOver, setOver] = useState(false)
  const [isMoving, setMoving] = useState(false)
  const href = deskHref(admin, 'articles', id)
  const { article: says } = wording.contents
  const name = article ? says.title(article.title) : says.unnamed(place)
  return (
    <li
      className="forme-entry"
      data-dragged={isDragged || undefined}
      data-over={isOver || undefined}
      data-selected={isSelected || undefined}
      draggable={!isClosed && !isMoving}
      onDragEnd={() => acts.drag(null)}
      onDragLeave={() => setOver(false)}
      onDragOver={() => setOver(true)}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', String(id))
        event.dataTransfer.setDragImage(event.currentTarget, 0, 0)
        acts.drag(id)
      }}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        acts.drop(section, id)
      }}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as -1 | 1 | undefined
        if (isClosed || step === undefined || !event.altKey || !event.shiftKey) return
        event.preventDefault()
        acts.step(id, step)
      }}
    >
      <div className="forme-entry__row">
        {!isClosed && (
          <input
            aria-label={wording.contents.article.select(name)}
            checked={isSelected}
            className="forme-entry__select"
            onChange={({ nativeEvent }) =>
              acts.select(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
            type="checkbox"
          />
        )}
        <div className="forme-entry__what">
          {article ? (
            <>
              <Link draggable={false} href={href} prefetch={false}>
                {article.title}
              </Link>
              <ArticleState admin={admin} article={article} today={today} />
            </>
          ) : (
            <span className="forme-quiet">{wording.contents.article.notYours}</span>
          )}
        </div>
        {!isClosed && (
          <span className="forme-entry__acts">
            <StepButtons
              focus={`article-${id}`}
              onStep={(step) => acts.step(id, step)}
              what={name}
            />
            <button
              aria-expanded={isMoving}
              aria-label={wording.contents.article.moveOrTakeOut(name)}
              className="forme-plain"
              onClick={() => setMoving(!isMoving)}
              type="button"
            >
              {wording.contents.article.move}
            </button>
          </span>
        )}
      </div>
      {isMoving && !isClosed && (
        <MoveForm
          destinations={destinations}
          name={name}
          onMove={(issue, heading) => acts.move(id, issue, heading)}
          onTakeOut={() => acts.takeOut(id, section)}
        />
      )}
    </li>
  )
}

/** Up and down. They stay open at either end, so that the focus is never lost; a word is said there. */
export function StepButtons({
  focus,
  onStep,
  what,
}: {
  /** The first part of the names by which the focus finds the buttons again. */
  focus: string
  onStep: (step: -1 | 1) => void
  what: string
}) {
  return (
    <span className="forme-steps-by">
      <button
        aria-label={wording.contents.article.moveUp(what)}
        className="forme-plain forme-plain--arrow"
        data-focus={`${focus}-up`}
        onClick={() => onStep(-1)}
        type="button"
      >
        ↑
      </button>
      <button
        aria-label={wording.contents.article.moveDown(what)}
        className="forme-plain forme-plain--arrow"
        data-focus={`${focus}-down`}
        onClick={() => onStep(1)}
        type="button"
      >
        ↓
      </button>
    </span>
  )
}

const FIRST_SECTION = 'Articles'

/** Where an article may go: another section, another issue, or out of the issue. */
function MoveForm({
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
      aria-label={wording.contents.article.moveForm(name)}
      className="forme-row forme-entry__move"
      onSubmit={(event) => {
        event.preventDefault()
        onMove(target, heading)
      }}
    >
      <PlaceSelect
        label={wording.contents.article.issue}
        onChange={(id) => {
          const next = destinations.find((one) => String(one.id) === id)
          setTarget(next)
          setHeading(next?.sections[0] ?? FIRST_SECTION)
        }}
        options={destinations.map((one) => [String(one.id), one.name] as const)}
        value={String(target.id)}
      />
      <PlaceSelect
        label={wording.contents.article.section}
        onChange={setHeading}
        options={sections.map((words) => [words, words] as const)}
        value={heading}
      />
      <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
        {wording.contents.article.moveToEnd}
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={onTakeOut}
        size="medium"
        type="button"
      >
        {wording.contents.article.takeOut}
      </Button>
    </form>
  )
}
