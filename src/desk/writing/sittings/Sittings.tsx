'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Sitting, SittingList } from '../../../queries/sittings/listSittings'
import { askDesk } from '../../acts/askDesk'
import { useRoom } from '../room'
import { SittingPage } from './SittingPage'
import { nameDay, sayTimes } from './sittingWords'
import { wording } from '../../../wording'

/**
 * The versions of a text, where it stands: who wrote in it when, and in the middle what the chosen
 * sitting changed, marked in the text. Esc leads back to the text.
 */
export function Sittings() {
  const { api, article, setView, view } = useRoom()
  const [sittings, setSittings] = useState<Sitting[]>([])
  const [next, setNext] = useState<number | null>(null)
  const [chosen, choose] = useState<Sitting | null>(null)
  const [said, setSaid] = useState('')
  const address = `${api}/articles/${article.id}/sittings`
  const isShown = view === 'versions'

  const load = useCallback(
    async (from: number | null) => {
      setSaid(wording.sittings.waiting)
      const answer = await askDesk<SittingList>(from === null ? address : `${address}?from=${from}`)
      if (!answer.ok) return setSaid(wording.sittings.unread(answer.message))
      const { next: more, sittings: found } = answer.value
      setSaid(found.length === 0 && from === null ? wording.sittings.none : '')
      setSittings((before) => (from === null ? found : [...before, ...found]))
      setNext(more)
      if (from === null) choose(found[0] ?? null)
    },
    [address],
  )
  useEffect(() => {
    if (!isShown) return undefined
    void load(null)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setView('text')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isShown, load, setView])
  if (!isShown) return null
  return (
    <div className="forme-writing__page forme-writing__versions">
      <span />
      {chosen ? (
        <SittingPage
          isNewest={chosen === sittings[0]}
          key={chosen.version}
          newest={sittings[0]?.version ?? chosen.version}
          sitting={chosen}
        />
      ) : (
        <div className="forme-writing__column" />
      )}
      <nav aria-label={wording.sittings.region} className="forme-writing__sittings">
        <p className="forme-writing__card-head">
          <b>{wording.sittings.region}</b>
          <button
            className="forme-writing__quiet-button"
            onClick={() => setView('text')}
            title={wording.sittings.backKey}
            type="button"
          >
            {wording.sittings.back}
          </button>
        </p>
        <ol>
          {sittings.map((one, place) => (
            <li key={one.version}>
              {nameDay(one.ended) !== nameDay(sittings[place - 1]?.ended ?? '') && (
                <p className="forme-writing__faint">{nameDay(one.ended)}</p>
              )}
              <button
                aria-current={one === chosen ? 'true' : undefined}
                onClick={() => choose(one)}
                type="button"
              >
                <b>{one.by ?? wording.sittings.nobody}</b> <span>{sayTimes(one)}</span>
                <span className="forme-writing__faint">{wording.sittings.changed(one)}</span>
              </button>
            </li>
          ))}
        </ol>
        {next !== null && (
          <button className="forme-writing__button" onClick={() => void load(next)} type="button">
            {wording.sittings.earlier}
          </button>
        )}
        <p className="forme-writing__faint" role="status">
          {said}
        </p>
      </nav>
    </div>
  )
}
