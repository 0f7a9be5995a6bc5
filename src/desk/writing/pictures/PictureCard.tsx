'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { altAdvice } from '../../../edition/altAdvice'
import type { Media } from '../../../payload-types'
import { askDesk } from '../../acts/askDesk'
import { PICTURE_TYPES, sendPicture } from '../../pictures/sendPicture'
import { Card } from '../cards/CardColumn'
import { useRoom } from '../room'
import { wording } from '../../../wording'

/**
 * One picture, beside the line it will stand at: which it is, and what it shows for those who do not
 * see it. Enter takes it into the text, Esc leaves no trace.
 */
export function PictureCard({
  anchor,
  file,
  onChoose,
  onClose,
  onDone,
  place,
}: {
  anchor: () => number | null
  /** Null: it is still to be chosen, from the disk or from the desk. */
  file: File | null
  onChoose: (files: readonly File[]) => void
  onClose: () => void
  /** Hears the id of the picture at the desk. */
  onDone: (media: number) => void
  /** Which of several it is, and of how many; null for one. */
  place: { at: number; of: number } | null
}) {
  const { card } = wording.placing
  const name = !file ? card.nameNew : place ? card.nameOf(place.at, place.of) : card.name
  return (
    <Card
      anchor={anchor}
      id="picture"
      isActive
      label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      role="dialog"
    >
      <p className="forme-writing__card-head">
        <b>{name}</b>
        <span>{wording.placing.card.escape}</span>
      </p>
      {file ? (
        <NewPicture file={file} onClose={onClose} onDone={onDone} />
      ) : (
        <PictureSearch onChoose={onChoose} onDone={onDone} />
      )}
    </Card>
  )
}

function NewPicture({
  file,
  onClose,
  onDone,
}: {
  file: File
  onClose: () => void
  onDone: (media: number) => void
}) {
  const { api } = useRoom()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [alt, setAlt] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [source, setSource] = useState<string>()
  useEffect(() => {
    const address = URL.createObjectURL(file)
    setSource(address)
    // The text takes the focus for the place of a drop, and is asked for it back after that.
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => {
      cancelAnimationFrame(frame)
      URL.revokeObjectURL(address)
    }
  }, [file])
  const send = async () => {
    if (isBusy) return
    setBusy(true)
    setSaid('')
    const answer = await sendPicture(api, file, { alt })
    setBusy(false)
    if (answer.ok) onDone(answer.value.doc.id)
    else setSaid(answer.message)
  }
  return (
    <>
      {source && <img alt="" className="forme-writing__preview" src={source} />}
      <label htmlFor={id}>{wording.placing.alt}</label>
      <textarea
        id={id}
        onChange={({ target }) => setAlt(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          void send()
        }}
        ref={field}
        rows={2}
        value={alt}
      />
      <p className="forme-writing__card-acts">
        <button
          className="forme-writing__button forme-writing__button--main"
          disabled={isBusy}
          onClick={() => void send()}
          title={wording.placing.card.addKey}
          type="button"
        >
          {isBusy
            ? wording.placing.card.sending
            : alt.trim() === ''
              ? wording.placing.card.addWithoutAlt
              : wording.placing.card.add}
        </button>
        <button
          className="forme-writing__button"
          onClick={onClose}
          title={wording.placing.card.cancelKey}
          type="button"
        >
          {wording.placing.cancel}
        </button>
      </p>
      <p className={said ? 'forme-writing__wrong' : 'forme-writing__faint'} role="status">
        {said ||
          (alt.trim() === ''
            ? wording.placing.card.altWanted
            : (altAdvice(alt, { fileName: file.name }) ?? ''))}
      </p>
    </>
  )
}

/** A file of the disk, or one of the pictures the desk has, newest first. */
function PictureSearch({
  onChoose,
  onDone,
}: {
  onChoose: (files: readonly File[]) => void
  onDone: (media: number) => void
}) {
  const { api } = useRoom()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<Media[]>([])
  const [said, setSaid] = useState('')
  const choose = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(
      () => {
        void askDesk<{ docs: Media[] }>(`${api}/media?${toQuery(query)}`).then((answer) => {
          if (!isCurrent) return
          setFound(answer.ok ? answer.value.docs : [])
          setSaid(answer.ok ? '' : answer.message)
        })
      },
      query === '' ? 0 : 150,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [api, query])
  return (
    <>
      <input
        accept={PICTURE_TYPES.join()}
        hidden
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          if (files.length > 0) onChoose(files)
        }}
        ref={choose}
        type="file"
      />
      <p>
        <button
          className="forme-writing__button forme-writing__button--main"
          onClick={() => choose.current?.click()}
          ref={button}
          type="button"
        >
          {wording.placing.card.choose}
        </button>{' '}
        <span className="forme-writing__faint">{wording.placing.card.orDrop}</span>
      </p>
      <input
        aria-label={wording.placing.card.find}
        onChange={({ target }) => setQuery(target.value)}
        placeholder={wording.placing.card.findLike}
        value={query}
      />
      <ul className="forme-writing__pictures">
        {found.map(({ alt, id, thumbnailURL, url }) => (
          <li key={id}>
            <button onClick={() => onDone(id)} title={alt} type="button">
              <img alt={alt} loading="lazy" src={thumbnailURL ?? url ?? ''} />
            </button>
          </li>
        ))}
      </ul>
      <p className="forme-writing__faint" role="status">
        {said || (found.length === 0 && query !== '' ? wording.placing.card.none : '')}
      </p>
    </>
  )
}

function toQuery(words: string): URLSearchParams {
  const query = new URLSearchParams({ depth: '0', limit: '9', sort: '-createdAt' })
  if (words.trim() === '') return query
  for (const [place, field] of ['alt', 'caption', 'filename'].entries()) {
    query.set(`where[or][${place}][${field}][like]`, words.trim())
  }
  return query
}
