'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { RefusalNotice, useFreshPage, Working } from '../acts/saving'
import { PlaceSelect } from '../imports/PlaceSelect'
import { askDesk } from '../acts/askDesk'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** What a form asks for: words, and one of a few, each under the name the door has for it. */
export type Asked = {
  words?: { field: string; label: string }
  choice?: { field: string; label: string; options: { value: number; words: string }[] }
}

/**
 * What an act is called, does, and says once it is done; `begin`, `question` and `yes` where readers will
 * see something else for it. Text alone: it comes from the server.
 */
type ActWords = {
  name: string
  what: string
  submit: string
  done: string
  begin?: string
  question?: string
  yes?: string
}

/**
 * An act that is not done by a single publishing: opening it says what it does, the button inside does
 * it, or, where readers will see something else for it, says what and asks. A refusal is shown where it
 * was met, and what was written stays. `door` may name the thing chosen.
 */
export function PublishForm({
  asks = {},
  body = {},
  door,
  readersSee,
  says,
}: {
  asks?: Asked
  body?: Record<string, unknown>
  /** Below the API, e.g. `issues/4/withdraw`; `:choice` is the value chosen. */
  door: string
  /** What readers will see, sentence by sentence; `{choice}` and `{words}` are what was chosen and written. */
  readersSee?: readonly string[]
  says: ActWords
}) {
  const { config } = useConfig()
  const { drawAfter, isDrawing } = useFreshPage()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [isSending, setSending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState(asks.choice?.options[0]?.value ?? 0)
  const [isAsking, setAsking] = useState(false)
  const confirmation = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAsking) confirmation.current?.focus()
  }, [isAsking])
  const isBusy = isSending || isDrawing
  const isReady = !isBusy && (asks.words === undefined || words.trim() !== '')
  const named = asks.choice?.options.find(({ value }) => value === chosen)?.words ?? ''
  const send = async () => {
    setSending(true)
    const address = `${config.serverURL}${config.routes.api}/${door.replace(':choice', String(chosen))}`
    const answer = await askDesk(address, 'POST', {
      ...body,
      ...(asks.words && { [asks.words.field]: words.trim() }),
      ...(asks.choice && !door.includes(':choice') && { [asks.choice.field]: chosen }),
    })
    setSending(false)
    setAsking(false)
    setRefused(answer.ok ? null : answer.message)
    if (answer.ok) {
      setOpen(false)
      setWords('')
      toast.success(says.done)
    }
    drawAfter(answer)
  }
  return (
    <details
      className="forme-act"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>{says.name}</summary>
      <form
        aria-label={says.name}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isReady) return
          if (readersSee && !isAsking) setAsking(true)
          else void send()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isBusy || !isAsking) return
          event.stopPropagation()
          setAsking(false)
        }}
      >
        <p className="forme-quiet">{says.what}</p>
        {asks.choice && (
          <PlaceSelect
            label={asks.choice.label}
            onChange={(value) => setChosen(Number(value))}
            options={asks.choice.options.map((one) => [String(one.value), one.words] as const)}
            value={String(chosen)}
          />
        )}
        {asks.words && (
          <div className="forme-asked">
            <label htmlFor={id}>{asks.words.label}</label>
            <textarea
              id={id}
              onChange={({ target }) => setWords(target.value)}
              required
              rows={2}
              value={words}
            />
          </div>
        )}
        <RefusalNotice message={refused} />
        {readersSee && isAsking && (
          <div
            aria-label={says.question}
            className="forme-notice forme-notice--ask forme-confirm"
            ref={confirmation}
            role="group"
            tabIndex={-1}
          >
            <h3>{says.question}</h3>
            <ul>
              {readersSee.map((sentence) => (
                <li key={sentence}>
                  <Filled choice={named} text={sentence} words={words.trim()} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="forme-row">
          <Button
            buttonStyle={isAsking ? 'primary' : 'secondary'}
            disabled={!isReady}
            margin={false}
            size="medium"
            type="submit"
          >
            {readersSee ? (isAsking ? says.yes : says.begin) : says.submit}
          </Button>
          {isAsking && (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => setAsking(false)}
              size="medium"
              type="button"
            >
              {wording.publish.notNow}
            </Button>
          )}
          <Working isBusy={isBusy} />
        </div>
      </form>
    </details>
  )
}
