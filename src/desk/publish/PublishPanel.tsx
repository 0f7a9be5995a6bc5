'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import {
  CORRECTION_KINDS,
  type CorrectionKind,
  type NamedArticle,
} from '../../workflow/publication'
import { askDesk } from '../acts/askDesk'
import { RefusalNotice, useFreshPage, Working } from '../acts/saving'
import { PlaceSelect } from '../imports/PlaceSelect'
import { isPastHour, ScheduleFields, useNow } from './ScheduleFields'
import { type CorrectionDraft, listPrintWords, type PrintPlan } from './printPlan'
import { zonedToInstant } from './zonedToInstant'
import { wording } from '../../wording'

const UNSAID: CorrectionDraft = { kind: 'misprint', what: '' }

/**
 * Prints the previewed issue, now or at an hour: first what readers are told, then what it does in
 * plain words, then the button. Where the issue has changed meanwhile, or has obstacles again, the
 * refusal stands here, what was written stays, and the page shows the issue as it is now. Where
 * nothing can be printed it says why.
 */
export function PublishPanel({ plan }: { plan: PrintPlan }) {
  const { changed, issue, manifestHash, ordinal } = plan
  const { config } = useConfig()
  const path = usePathname()
  const router = useRouter()
  const id = useId()
  const [note, setNote] = useState('')
  const [corrections, setCorrections] = useState<Record<string, CorrectionDraft>>({})
  const [hour, setHour] = useState({ local: '', timeZone: plan.timeZone })
  const [step, setStep] = useState<'publish' | 'schedule' | null>(null)
  const [isSending, setSending] = useState(false)
  const { drawAfter, isDrawing } = useFreshPage()
  const isBusy = isSending || isDrawing
  const [refused, setRefused] = useState<string | null>(null)
  const confirmation = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (step) confirmation.current?.focus()
  }, [step])

  const drafts = changed.map(({ article }) => ({ article, ...(corrections[article] ?? UNSAID) }))
  const isSaid =
    (ordinal === 1 || note.trim() !== '') && drafts.every(({ what }) => what.trim() !== '')
  const at = zonedToInstant(hour.local, hour.timeZone)
  const now = useNow()
  const open = (next: 'publish' | 'schedule') => {
    setRefused(null)
    setStep(next)
  }
  const send = async () => {
    setSending(true)
    const address = `${config.serverURL}${config.routes.api}/issues/${issue}/${step}`
    const answer = await askDesk(address, 'POST', {
      manifestHash,
      ...(note.trim() && { note: note.trim() }),
      ...(drafts.length > 0 && { corrections: drafts }),
      ...(step === 'schedule' && { at, timeZone: hour.timeZone }),
    })
    setSending(false)
    if (answer.ok) {
      toast.success(
        step === 'schedule' ? wording.publish.form.scheduled : wording.publish.form.published,
      )
    } else {
      setRefused(answer.message)
      setStep(null)
    }
    // What was asked stands until the page shows what came of it.
    drawAfter(answer, () => {
      if (!answer.ok) return
      setStep(null)
      setNote('')
      setCorrections({})
      router.push(path, { scroll: false })
    })
  }
  const isOpen = plan.canPublish || plan.canSchedule
  const isBegun = note !== '' || Object.keys(corrections).length > 0
  if (!isOpen && !isBegun && !refused) return <p className="forme-quiet">{plan.why}</p>
  return (
    <div className="forme-publish">
      <RefusalNotice message={refused} />
      <div className="forme-asked">
        <label htmlFor={id}>
          {ordinal === 1 ? wording.publish.form.firstNote : wording.publish.form.note}
        </label>
        <textarea
          id={id}
          onChange={({ target }) => setNote(target.value)}
          required={ordinal > 1}
          rows={2}
          value={note}
        />
      </div>
      {changed.map((article) => (
        <CorrectionFields
          article={article}
          key={article.article}
          onChange={(value) => setCorrections({ ...corrections, [article.article]: value })}
          value={corrections[article.article] ?? UNSAID}
        />
      ))}
      {step === null ? (
        <div className="forme-row">
          <Button
            buttonStyle="primary"
            disabled={isBusy || !plan.canPublish || !isSaid}
            margin={false}
            onClick={() => open('publish')}
            size="medium"
          >
            {wording.publish.form.publish}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={isBusy || !plan.canSchedule || !isSaid}
            margin={false}
            onClick={() => open('schedule')}
            size="medium"
          >
            {wording.publish.form.schedule}
          </Button>
          {(!isOpen || !isSaid) && (
            <span className="forme-quiet">{isOpen ? wording.publish.form.sayFirst : plan.why}</span>
          )}
        </div>
      ) : (
        <div
          aria-label={
            step === 'publish'
              ? wording.publish.form.publishQuestion
              : wording.publish.form.scheduleQuestion
          }
          className="forme-notice forme-notice--ask forme-confirm"
          onKeyDown={({ key }) => {
            if (key === 'Escape' && !isBusy) setStep(null)
          }}
          ref={confirmation}
          role="group"
          tabIndex={-1}
        >
          <h3>
            {step === 'publish'
              ? wording.publish.form.publishQuestion
              : wording.publish.form.scheduleQuestion}
          </h3>
          {step === 'schedule' && <ScheduleFields onChange={setHour} value={hour} />}
          <ul>
            {listPrintWords(plan, { corrections, note }).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {step === 'schedule' && <li>{wording.publish.form.scheduleLapses}</li>}
          </ul>
          <div className="forme-row">
            <Button
              buttonStyle="primary"
              disabled={isBusy || (step === 'schedule' && (at === null || isPastHour(at, now)))}
              margin={false}
              onClick={() => void send()}
              size="medium"
            >
              {step === 'publish'
                ? wording.publish.form.publishNow
                : wording.publish.form.scheduleIt}
            </Button>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => setStep(null)}
              size="medium"
            >
              {wording.publish.form.notYet}
            </Button>
          </div>
        </div>
      )}
      <Working isBusy={isBusy} />
    </div>
  )
}

/** What readers are told of an article that reads differently from now on. */
function CorrectionFields({
  article: { title },
  onChange,
  value,
}: {
  article: NamedArticle
  onChange: (value: CorrectionDraft) => void
  value: CorrectionDraft
}) {
  const id = useId()
  return (
    <fieldset className="forme-correction">
      <legend>{title}</legend>
      <PlaceSelect
        label={wording.publish.form.correctionKind}
        onChange={(kind) => onChange({ ...value, kind: kind as CorrectionKind })}
        options={CORRECTION_KINDS.map(
          (kind) => [kind, wording.publish.correctionKinds[kind]] as const,
        )}
        value={value.kind}
      />
      <div className="forme-asked">
        <label htmlFor={id}>{wording.publish.form.whatChanged}</label>
        <textarea
          id={id}
          onChange={({ target }) => onChange({ ...value, what: target.value })}
          required
          rows={2}
          value={value.what}
        />
      </div>
    </fieldset>
  )
}
