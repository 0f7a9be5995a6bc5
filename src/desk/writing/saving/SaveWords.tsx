'use client'
import { useEffect, useState } from 'react'
import { useRoom } from '../room'
import type { Conflict, Problem, SaveState } from './savingState'

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/**
 * How it stands with saving, in words that are true. What is passing (unsaved, saving) is quiet to
 * screen readers; what asks for something is read out.
 */
export function SaveWords() {
  const { loop, saving } = useRoom()
  const { conflicts, problems, state } = saving
  const seconds = useSecondsUntil(state.is === 'failed' ? state.again : null)
  const words = saveWords(state, conflicts, problems, seconds)
  const isBad = state.is === 'failed' || state.is === 'refused' || state.is === 'signedOut'
  const tone = isBad ? 'bad' : conflicts.length + problems.length > 0 ? 'ask' : ''
  return (
    <span className={`forme-writing__saving forme-writing__saving--${tone}`} data-state={state.is}>
      <span role={isBad ? 'alert' : 'status'} aria-live={isBad ? 'assertive' : 'off'}>
        {words}
      </span>
      {(state.is === 'failed' || state.is === 'refused') && (
        <button className="forme-writing__again" onClick={() => void loop.save()} type="button">
          Try now
        </button>
      )}
    </span>
  )
}

/** @example saveWords({ is: 'saved', at: … }, [], [], 0) // 'Saved 14:02' */
export function saveWords(
  state: SaveState,
  conflicts: readonly Conflict[],
  problems: readonly Problem[],
  seconds: number,
): string {
  switch (state.is) {
    case 'unsaved':
      return 'Not saved yet'
    case 'saving':
      return 'Saving…'
    case 'failed':
      return `Not saved. ${state.why} Next try in ${seconds} s.`
    case 'signedOut':
      return 'Not saved: your session has ended.'
    case 'refused':
      return `Not saved. ${state.why}`
    case 'saved': {
      const parts = [
        count(
          conflicts.length,
          'place was changed by two people',
          'places were changed by two people',
        ),
        count(problems.length, 'paragraph cannot be saved', 'paragraphs cannot be saved'),
      ].filter(Boolean)
      if (parts.length > 0) return `Saved, but ${parts.join(' and ')}`
      return state.at === null ? 'All saved' : `Saved ${CLOCK.format(state.at)}`
    }
  }
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`
}

function useSecondsUntil(moment: number | null): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (moment === null) return
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 500)
    return () => clearInterval(timer)
  }, [moment])
  return moment === null ? 0 : Math.max(0, Math.ceil((moment - (now || moment)) / 1000))
}
