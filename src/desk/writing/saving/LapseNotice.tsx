'use client'
import { useEffect, useState } from 'react'
import { useRoom } from '../room'

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
      <p>{lapseWarning(article.signed)}</p>
      <button
        className="forme-writing__quiet-button"
        onClick={() => {
          sessionStorage.setItem(key, 'yes')
          setTold(true)
        }}
        type="button"
      >
        Understood
      </button>
    </div>
  )
}

/**
 * What a change of an approved text undoes, and how that is mended.
 *
 * @example lapseWarning([{ kind: 'edit', by: 'Erin' }])
 * // 'This text is approved. Once anything in it changes, the sign-off lapses (edit by Erin) …'
 */
export function lapseWarning(signed: readonly { kind: string; by: string }[]): string {
  const named = new Intl.ListFormat('en').format(signed.map(({ by, kind }) => `${kind} by ${by}`))
  const [subject, lapse, hold] =
    signed.length === 1 ? ['sign-off', 'lapses', 'it holds'] : ['sign-offs', 'lapse', 'they hold']
  return `This text is approved. Once anything in it changes, the ${subject} ${lapse} (${named}), and it has to be submitted again. Put back as it is now, ${hold} again.`
}
