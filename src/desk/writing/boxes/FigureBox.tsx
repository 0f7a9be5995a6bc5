'use client'
import { useConfig } from '@payloadcms/ui'
import type { NodeKey } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useState } from 'react'
import { isAltMissing } from '../../../edition/altPlaceholder'
import type { BodyFields } from '../../../richtext/model'
import { askDesk } from '../../acts/askDesk'
import { useRoom } from '../room'
import { BoxField } from './BoxFields'

type Picture = { id: number; url: string; alt?: string | null; caption?: string | null }

/** A picture in the text with the words below it. Its alt text is asked for where it is wanting. */
export function FigureBox({ fields, nodeKey }: { fields: BodyFields; nodeKey: NodeKey }) {
  const { config } = useConfig()
  const media = idOf(fields.media)
  const [picture, setPicture] = useState<Picture | null>(null)
  const [said, setSaid] = useState('')
  const address = `${config.serverURL}${config.routes.api}/media/${media}`
  useEffect(() => {
    if (media === null) return
    let isCurrent = true
    void askDesk<Picture>(`${address}?depth=0`).then((answer) => {
      if (!isCurrent) return
      if (answer.ok) setPicture(answer.value)
      else setSaid(answer.message)
    })
    return () => {
      isCurrent = false
    }
  }, [address, media])
  if (media === null) return <p className="forme-writing__missing">No picture chosen yet.</p>
  return (
    <figure className="forme-writing__figure">
      {picture ? (
        <img alt={shownAlt(picture)} src={picture.url} />
      ) : (
        <p>{said || 'The picture…'}</p>
      )}
      <figcaption>
        <BoxField
          fields={fields}
          isLong
          label="Caption"
          name="caption"
          nodeKey={nodeKey}
          placeholder={picture?.caption || 'Caption'}
        />
        {picture && <AltText address={address} picture={picture} />}
      </figcaption>
    </figure>
  )
}

/** What the picture shows, for those who do not see it; kept with the picture. */
function AltText({ address, picture }: { address: string; picture: Picture }) {
  const { may } = useRoom()
  const [alt, setAlt] = useState(() => shownAlt(picture))
  const [said, setSaid] = useState('')
  const save = async () => {
    if (alt === shownAlt(picture)) return
    const answer = await askDesk(address, 'PATCH', { alt })
    setSaid(answer.ok ? 'Kept with the picture.' : answer.message)
  }
  const isMissing = isAltMissing(alt)
  return (
    <>
      <textarea
        aria-label="What the picture shows"
        className={`forme-writing__box-field forme-writing__box-field--alt ${isMissing ? 'is-missing' : ''}`}
        onBlur={() => void save()}
        onChange={({ target }) => setAlt(target.value)}
        placeholder="What the picture shows, for those who do not see it"
        readOnly={!may.pictures}
        rows={1}
        value={alt}
      />
      <span className="forme-quiet" role="status">
        {said ||
          (isMissing
            ? may.pictures
              ? 'It is wanted before the issue is published.'
              : 'It is wanted before the issue is published; an editor can write it.'
            : '')}
      </span>
    </>
  )
}

/** The words that stand in for a missing alternative text are for the desk and nobody else. */
function shownAlt({ alt }: Picture): string {
  return alt && !isAltMissing(alt) ? alt : ''
}

function idOf(media: unknown): number | null {
  if (typeof media === 'number') return media
  if (typeof media === 'object' && media !== null && 'id' in media) return Number(media.id)
  return null
}
