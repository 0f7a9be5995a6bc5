'use client'
import { useEffect, useState } from 'react'
import { useRoom } from '../room'
import { wording } from '../../../wording'

/**
 * Whoever opens an approved text to write in it is told once what a change undoes. It stays away from
 * then on, in this tab, for the text as it was approved.
 */
export function LapseNotice() {
  const { article, mode } = useRoom()
  const key = `forme-lapse-told ${article.id} ${article.updatedAt}`
  const [isTold, setTold] = useState(true)
  useEffect(() => setTold(sessionStorage.getItem(key) !== null), [key])
  if (isTold || mode !== 'write' || article.signed.length === 0) return null
  return (
    <div className="forme-writing__offer" role="note">
      <p>{wording.saving.lapses(article.signed)}</p>
      <button
        className="forme-writing__quiet-button"
        onClick={() => {
          sessionStorage.setItem(key, 'yes')
          setTold(true)
        }}
        type="button"
      >
        {wording.saving.understood}
      </button>
    </div>
  )
}
