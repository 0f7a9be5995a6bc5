'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { altAdvice } from '../../../edition/altAdvice'
import type { Media } from '../../../payload-types'
import { askDesk } from '../../acts/askDesk'
import { PICTURE_TYPES, sendPicture } from '../../pictures/sendPicture'
import { Card } from '../cards/CardColumn'
import { useRoom } from '../room'

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
  /** Which of several it is; empty for one. */
  place: string
}) {
  return (
    <Card
      anchor={anchor}
      id="picture"
      isActive
      label={file ? `Picture ${place}`.trim() : 'Add a picture'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      role="dialog"
    >
      <p className="forme-writing__card-head">
        <b>{file ? `Picture ${place}`.trim() : 'Add a picture'}</b>
        <span>Esc leaves no trace</span>
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
      <label htmlFor={id}>What it shows, for those who do not see it</label>
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
          title="Enter"
          type="button"
        >
          {isBusy ? 'Sending…' : alt.trim() === '' ? 'Add without it' : 'Add picture'}
        </button>
        <button className="forme-writing__button" onClick={onClose} title="Esc" type="button">
          Cancel
        </button>
      </p>
      <p className={said ? 'forme-writing__wrong' : 'forme-writing__faint'} role="status">
        {said ||
          (alt.trim() === ''
            ? 'Without it the issue cannot be published.'
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
          Choose a file…
        </button>{' '}
        <span className="forme-writing__faint">or drop it on the text, or paste it.</span>
      </p>
      <input
        aria-label="Find a picture of the desk"
        onChange={({ target }) => setQuery(target.value)}
        placeholder="Or one the desk has: words of what it shows"
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
        {said || (found.length === 0 && query !== '' ? 'No picture has these words.' : '')}
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
