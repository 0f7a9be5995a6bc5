'use client'
import { useId, useState } from 'react'
import { isAltMissing } from '../../../edition/altPlaceholder'
import { askDesk } from '../../acts/askDesk'
import { useRoom } from '../room'
import { wording } from '../../../wording'

export type ShownPicture = { id: number; url: string; alt?: string | null; caption?: string | null }

/** What a picture shows, for those who do not see it; kept with the picture, and asked for where it is wanting. */
export function FigureFields({
  hasMedia,
  onPicture,
  picture,
}: {
  hasMedia: boolean
  onPicture: (picture: ShownPicture) => void
  /** Why it cannot be shown, or undefined while it is asked for. */
  picture: ShownPicture | string | undefined
}) {
  if (!hasMedia)
    return <p className="forme-writing__missing">{wording.writing.picture.noneChosen}</p>
  if (picture === undefined)
    return <p className="forme-writing__faint">{wording.writing.picture.loading}</p>
  if (typeof picture === 'string') return <p className="forme-writing__wrong">{picture}</p>
  return <AltText key={picture.id} onPicture={onPicture} picture={picture} />
}

function AltText({
  onPicture,
  picture,
}: {
  onPicture: (picture: ShownPicture) => void
  picture: ShownPicture
}) {
  const { api, may } = useRoom()
  const id = useId()
  const [alt, setAlt] = useState(() => shownAlt(picture))
  const [said, setSaid] = useState('')
  const save = async () => {
    if (alt === shownAlt(picture)) return
    const answer = await askDesk(`${api}/media/${picture.id}`, 'PATCH', { alt })
    setSaid(answer.ok ? wording.writing.picture.altKept : answer.message)
    if (answer.ok) onPicture({ ...picture, alt })
  }
  const isMissing = isAltMissing(alt)
  const wanted = may.pictures
    ? wording.writing.picture.altWanted
    : wording.writing.picture.altWantedOfEditor
  return (
    <>
      <label className="forme-writing__faint" htmlFor={id}>
        {wording.writing.picture.alt}
      </label>
      <textarea
        className={`forme-writing__box-field ${isMissing ? 'is-missing' : ''}`}
        id={id}
        onBlur={() => void save()}
        onChange={({ target }) => setAlt(target.value)}
        readOnly={!may.pictures}
        rows={1}
        value={alt}
      />
      <p className="forme-writing__faint" role="status">
        {said || (isMissing ? wanted : '')}
      </p>
    </>
  )
}

/** The words that stand in for a missing alternative text are for the desk and nobody else. */
export function shownAlt({ alt }: ShownPicture): string {
  return alt && !isAltMissing(alt) ? alt : ''
}
