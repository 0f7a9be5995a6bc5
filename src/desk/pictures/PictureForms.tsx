'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { Media } from '../../payload-types'
import { RefusalNotice, Working } from '../acts/saving'
import { AltAdvice } from './AltHelp'
import { type SaidOfPicture, sendPicture } from './sendPicture'
import { wording } from '../../wording'

/**
 * Pictures that came by drop, paste or choice, one below the other: each with what it shows, whose it
 * is and how it may be used. One that the desk refuses stays with the reason; Esc leaves no trace.
 */
export function PictureForms({
  api,
  files,
  onClose,
  onStored,
  submit,
}: {
  api: string
  files: readonly File[]
  onClose: () => void
  /** Each stored picture, in order; the form closes once all of them are. */
  onStored: (picture: Media) => Promise<string | null>
  /** What the button says. */
  submit: string
}) {
  // Others may be dropped meanwhile; what was said of these stays.
  const [gone, setGone] = useState<ReadonlySet<File>>(new Set())
  const waiting = files.filter((file) => !gone.has(file))
  const leave = (file: File) => setGone((before) => new Set([...before, file]))
  const said = useRef(new Map<File, SaidOfPicture>())
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  const send = async () => {
    setBusy(true)
    setRefused(null)
    for (const file of waiting) {
      const answer = await sendPicture(api, file, said.current.get(file) ?? { alt: '' })
      const problem = answer.ok ? await onStored(answer.value.doc) : answer.message
      if (answer.ok) leave(file)
      if (problem === null) continue
      setRefused(files.length > 1 ? wording.placing.list.refused(file.name, problem) : problem)
      setBusy(false)
      return
    }
    setBusy(false)
    onClose()
  }
  return (
    <form
      aria-label={submit}
      className="forme-notice forme-pictures"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isBusy) return
        event.stopPropagation()
        onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void send()
      }}
      ref={box}
    >
      {waiting.map((file) => (
        <OnePicture
          file={file}
          key={`${file.name} ${file.size} ${file.lastModified}`}
          onChange={(words) => said.current.set(file, words)}
          {...(waiting.length > 1 && {
            onSkip: () => leave(file),
          })}
        />
      ))}
      <RefusalNotice message={refused} />
      <div className="forme-row">
        <Button buttonStyle="primary" disabled={isBusy} size="small" type="submit">
          {submit}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={onClose}
          size="small"
          type="button"
        >
          {wording.placing.cancel}
        </Button>
        <Working isBusy={isBusy} />
      </div>
    </form>
  )
}

function OnePicture({
  file,
  onChange,
  onSkip,
}: {
  file: File
  onChange: (words: SaidOfPicture) => void
  onSkip?: () => void
}) {
  const id = useId()
  const [source, setSource] = useState<string>()
  const [words, setWords] = useState<SaidOfPicture>({ alt: '', credit: '', licence: '' })
  useEffect(() => {
    const address = URL.createObjectURL(file)
    setSource(address)
    return () => URL.revokeObjectURL(address)
  }, [file])
  const say = (part: Partial<SaidOfPicture>) => {
    const next = { ...words, ...part }
    setWords(next)
    onChange(next)
  }
  return (
    <fieldset className="forme-pictures__one">
      <legend>{file.name}</legend>
      {source && <img alt="" src={source} />}
      <div>
        <label htmlFor={`${id}-alt`}>{wording.placing.alt}</label>
        <textarea
          id={`${id}-alt`}
          onChange={({ target }) => say({ alt: target.value })}
          rows={2}
          value={words.alt}
        />
        <AltAdvice alt={words.alt} fileName={file.name} />
        <div className="forme-row">
          <label>
            {wording.placing.credit}{' '}
            <input
              onChange={({ target }) => say({ credit: target.value })}
              type="text"
              value={words.credit}
            />
          </label>
          <label>
            {wording.placing.licence}{' '}
            <input
              onChange={({ target }) => say({ licence: target.value })}
              placeholder={wording.placing.licenceLike}
              type="text"
              value={words.licence}
            />
          </label>
          {onSkip && (
            <button className="forme-plain" onClick={onSkip} type="button">
              {wording.placing.list.leaveOut}
            </button>
          )}
        </div>
      </div>
    </fieldset>
  )
}
