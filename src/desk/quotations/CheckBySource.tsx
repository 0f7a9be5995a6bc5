'use client'

import { Button, TextInput, toast, useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import { RefusalNotice, useFreshPage, Working } from '../acts/saving'
import { deskHref } from '../deskHref'
import { DiffText } from './DiffText'
import { type Evidence, EvidenceField, evidenceFields } from './EvidenceField'
import type { Unchecked, UncheckedQuotation } from './listUnchecked'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** A record as it was when it was checked: saved by somebody else since, it is asked about again. */
const stateOf = ({ record }: UncheckedQuotation) => `${record.id} ${record.updatedAt}`

/**
 * Checking as a way of working: one work after the other, its quotations beside their source texts,
 * the edition known. Enter says that all that are ticked match, and goes on to the next work at once.
 */
export function CheckBySource({ works: all }: { works: readonly Unchecked[] }) {
  const place = useRef<HTMLElement>(null)
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const works = all
    .map(({ quotations, source }) => ({
      source,
      quotations: quotations.filter((one) => !done.has(stateOf(one))),
    }))
    .filter(({ quotations }) => quotations.length > 0)
  const left = works.flatMap(({ quotations }) => quotations).length
  const before = useRef(left)
  useEffect(() => {
    if (left < before.current) {
      const next = place.current?.querySelector<HTMLElement>('[type=submit]')
      next?.focus()
      next?.closest('form')?.scrollIntoView({ block: 'nearest' })
    }
    before.current = left
  }, [left])
  if (left === 0 && done.size === 0) return null
  return (
    <section aria-labelledby="to-check" className="forme-checks" ref={place}>
      <h2 id="to-check">{wording.quotations.check.heading(left)}</h2>
      <p className="forme-quiet">
        {left === 0 ? wording.quotations.check.all : wording.quotations.check.howTo}
      </p>
      {works.map((work) => (
        <WorkForm
          key={work.source.reference}
          onChecked={(checked) => setDone(new Set([...done, ...checked.map(stateOf)]))}
          work={work}
        />
      ))}
    </section>
  )
}

type VerifiedFields = {
  state: 'doubtful' | 'verified'
  againstPrinting?: string
  evidence?: string
  scan?: number
}

function WorkForm({
  onChecked,
  work: { quotations, source },
}: {
  onChecked: (quotations: UncheckedQuotation[]) => void
  work: Unchecked
}) {
  const { config } = useConfig()
  const { drawAfter } = useFreshPage()
  const api = `${config.serverURL}${config.routes.api}`
  const [edition, setEdition] = useState(source.edition)
  const [evidence, setEvidence] = useState<Evidence>({ words: '', scan: null })
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [isSaving, setSaving] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const ticked = quotations.filter(({ record }) => !left.has(record.id))
  const settle = async (fields: VerifiedFields, done: string) => {
    setSaving(true)
    setRefused(null)
    const saved: UncheckedQuotation[] = []
    let answer: DeskAnswer<unknown> = { ok: true, value: null }
    for (const one of ticked) {
      const { id, updatedAt } = one.record
      answer = await askDesk(`${api}/quotations/${id}?depth=0`, 'PATCH', { ...fields, updatedAt })
      if (!answer.ok) break
      saved.push(one)
    }
    setRefused(answer.ok ? null : answer.message)
    setSaving(false)
    if (saved.length === ticked.length) toast.success(done)
    if (saved.length > 0 && fields.state === 'verified') onChecked(saved)
    drawAfter(answer)
  }
  const isReady = ticked.length > 0 && !isSaving
  return (
    <form
      aria-label={source.work}
      className="forme-checks__work"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady || edition.trim() === '') return
        void settle(
          {
            state: 'verified',
            againstPrinting: edition.trim(),
            ...evidenceFields(evidence),
          },
          wording.quotations.check.checked(ticked.length),
        )
      }}
    >
      <h3>{source.work}</h3>
      <ul>
        {quotations.map(({ article, note, record, text }) => (
          <li key={record.id}>
            <label>
              <input
                checked={!left.has(record.id)}
                onChange={({ target }) => {
                  const next = new Set(left)
                  if (target.checked) next.delete(record.id)
                  else next.add(record.id)
                  setLeft(next)
                }}
                type="checkbox"
              />{' '}
              {nameNote(note, record.state === 'doubtful')}
            </label>
            {article && (
              <>
                {' '}
                <Filled
                  article={
                    <Link
                      href={deskHref(config.routes.admin, 'articles', article.id)}
                      prefetch={false}
                    >
                      {article.title}
                    </Link>
                  }
                  text={wording.quotations.check.inArticle}
                />
              </>
            )}
            <div className="forme-checks__sides">
              <div>
                <h4>{wording.quotations.check.source}</h4>
                <p className="forme-quoted">{record.text}</p>
              </div>
              <div>
                <h4>{wording.quotations.check.inText}</h4>
                <DiffText record={record.text} text={text} />
              </div>
            </div>
          </li>
        ))}
      </ul>
      <div className="forme-checks__edition">
        <TextInput
          label={wording.quotations.check.edition}
          onChange={({ target }: { target: { value: string } }) => setEdition(target.value)}
          path={`edition-${source.reference}`}
          required
          value={edition}
        />
        <EvidenceField api={api} of={source.work} onChange={setEvidence} value={evidence} />
      </div>
      <div className="forme-row">
        <Button
          buttonStyle="primary"
          disabled={!isReady || edition.trim() === ''}
          size="small"
          type="submit"
        >
          {ticked.length < 2
            ? wording.quotations.check.matches
            : wording.quotations.check.allMatch(ticked.length)}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={!isReady}
          onClick={() => void settle({ state: 'doubtful' }, wording.quotations.check.doubted)}
          size="small"
        >
          {wording.quotations.inDoubt}
        </Button>
        <Working isBusy={isSaving} />
      </div>
      <RefusalNotice message={refused} />
    </form>
  )
}

function nameNote(note: number | null, isInDoubt: boolean): string {
  const { check, note: name, withoutNote } = wording.quotations
  if (note === null) return isInDoubt ? check.withoutNoteInDoubt : withoutNote
  return isInDoubt ? check.noteInDoubt(note) : name(note)
}
