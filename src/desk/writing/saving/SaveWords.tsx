'use client'
import { useEffect, useState } from 'react'
import { useRoom } from '../room'
import type { Conflict, Problem, SaveState } from './savingState'
import { DESK_LANGUAGE, wording } from '../../../wording'

const CLOCK = new Intl.DateTimeFormat(DESK_LANGUAGE, { hour: '2-digit', minute: '2-digit' })

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
          {wording.saving.state.tryNow}
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
      return wording.saving.state.unsaved
    case 'saving':
      return wording.saving.state.saving
    case 'failed':
      return wording.saving.state.failed(state.why, seconds)
    case 'signedOut':
      return wording.saving.state.signedOut
    case 'refused':
      return wording.saving.state.refused(state.why)
    case 'saved': {
      const counts = { conflicts: conflicts.length, problems: problems.length }
      if (counts.conflicts + counts.problems > 0) return wording.saving.state.savedBut(counts)
      return state.at === null
        ? wording.saving.state.allSaved
        : wording.saving.state.savedAt(CLOCK.format(state.at))
    }
  }
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
