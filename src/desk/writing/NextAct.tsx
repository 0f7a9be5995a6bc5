'use client'
import { useEffect, useRef, useState } from 'react'
import type { ReviewAct, ReviewStanding } from '../../queries/review/model'
import { askDesk } from '../acts/askDesk'
import { ApparatusProblems } from '../citations/ApparatusProblems'
import { REVIEW_ACTS } from '../review/ActForm'
import { ReviewActs } from '../review/ReviewActs'
import { takenWords } from '../review/takenWords'
import { useRoom } from './room'
import { wording } from '../../wording'

/** What comes next, in the order in which a text goes from hand to hand. */
const ORDER: readonly ReviewAct['act'][] = ['submit', 'signOff', 'takeBack', 'requestChanges']

/**
 * The one next act with the text, always in view. It opens everything there is to do, with what is
 * in the way; what was written is saved first, and nothing is offered while it is not.
 */
export function NextAct() {
  const { admin, api, article, loop, nextActs, saving } = useRoom()
  const [isOpen, setOpen] = useState(false)
  const [standing, setStanding] = useState<ReviewStanding | null>(null)
  const [said, setSaid] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!isOpen) return undefined
    let isCurrent = true
    void (async () => {
      if (loop.hasUnsaved()) await loop.settle()
      const answer = await askDesk<ReviewStanding>(`${api}/articles/${article.id}/acts`)
      if (!isCurrent) return
      setStanding(answer.ok ? answer.value : null)
      setSaid(answer.ok ? '' : answer.message)
    })()
    return () => {
      isCurrent = false
    }
  }, [api, article, isOpen, loop])

  useEffect(() => {
    if (!isOpen) return undefined
    panel.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      setOpen(false)
      button.current?.focus()
    }
    const onPointer = ({ target }: PointerEvent) => {
      const inside = target instanceof Element && target.closest('.forme-writing__next')
      if (!inside) setOpen(false)
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('pointerdown', onPointer)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('pointerdown', onPointer)
    }
  }, [isOpen])

  const next = ORDER.find((act) => nextActs.includes(act))
  const isUnsaved = saving.state.is !== 'saved'
  return (
    <div className="forme-writing__next">
      <button
        aria-expanded={isOpen}
        className={`forme-writing__button ${next ? 'forme-writing__button--main' : ''}`}
        onClick={() => setOpen(!isOpen)}
        ref={button}
        type="button"
      >
        {next ? wording.writing.next.opens(REVIEW_ACTS[next].name) : wording.writing.next.whatNext}
      </button>
      {isOpen && (
        <div
          aria-label={wording.writing.next.region}
          className="forme-panel forme-writing__next-panel"
          ref={panel}
          role="region"
          tabIndex={-1}
        >
          {isUnsaved && <p role="status">{wording.writing.next.unsaved}</p>}
          {standing ? (
            <>
              {standing.openComments > 0 && (
                <p>
                  <b>{wording.writing.next.openComments(standing.openComments)}</b>{' '}
                  {wording.writing.next.whyCommentsMatter}
                </p>
              )}
              {standing.openSuggestions > 0 && (
                <p>
                  <b>{wording.writing.next.openSuggestions(standing.openSuggestions)}</b>{' '}
                  {wording.writing.next.whySuggestionsMatter}
                </p>
              )}
              {standing.taken.map((one) => (
                <p key={`${one.author} ${one.by}`}>{takenWords(one)}</p>
              ))}
              {standing.problems.length > 0 && (
                <details open={standing.problems.length < 5}>
                  <summary>{wording.writing.next.problems(standing.problems.length)}</summary>
                  <ApparatusProblems
                    admin={admin}
                    article={article.id}
                    problems={standing.problems}
                  />
                </details>
              )}
              {!isUnsaved && <ReviewActs review={standing} />}
            </>
          ) : (
            <p role="status">{said || wording.writing.next.waiting}</p>
          )}
        </div>
      )}
    </div>
  )
}
