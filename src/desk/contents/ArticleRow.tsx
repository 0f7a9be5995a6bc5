'use client'
import Link from 'next/link'
import { useState } from 'react'
import type { ContentsArticle } from '../../queries/getIssueContents'
import { deskHref } from '../deskHref'
import { ArticleState } from './ArticleState'
import type { ContentsActs, Destination, Section } from './model'
import { MoveForm } from './MoveForm'
import { StepButtons } from './StepButtons'

/** One article of the issue: what it is, how far it is, and where it can go. */
export function ArticleRow({
  acts,
  admin,
  article,
  destinations,
  id,
  isClosed,
  isDragged,
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
  place: number
  section: Section
  today: string
}) {
  const [isOver, setOver] = useState(false)
  const [isMoving, setMoving] = useState(false)
  const href = deskHref(admin, 'articles', id)
  const name = article ? `“${article.title}”` : `article ${place}`
  return (
    <li
      className="forme-entry"
      data-dragged={isDragged || undefined}
      data-over={isOver || undefined}
      onDragLeave={() => setOver(false)}
      onDragOver={() => setOver(true)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        acts.drop(section, id)
      }}
    >
      <div className="forme-entry__row">
        {!isClosed && (
          <span
            aria-hidden="true"
            className="forme-entry__grip"
            draggable
            onDragEnd={() => acts.drag(null)}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', String(id))
              const row = event.currentTarget.closest('li')
              if (row) event.dataTransfer.setDragImage(row, 0, 0)
              acts.drag(id)
            }}
            title="Drag to another place"
          />
        )}
        <div className="forme-entry__what">
          {article ? (
            <>
              <Link href={href} prefetch={false}>
                {article.title}
              </Link>
              <ArticleState admin={admin} article={article} today={today} />
            </>
          ) : (
            <span className="forme-quiet">An article that is not yours to read</span>
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
              aria-label={`Move ${name} elsewhere or take it out`}
              className="forme-plain"
              onClick={() => setMoving(!isMoving)}
              type="button"
            >
              Move…
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
