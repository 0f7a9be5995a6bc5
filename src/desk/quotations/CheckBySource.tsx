'use client'

import { Button, TextInput, useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { DiffText } from './DiffText'
import type { ShownRecord, ShownSource } from './quotationWords'

/** A work with those of its quotations that nobody has compared with it yet. */
export type Unchecked = {
  source: Pick<ShownSource, 'edition' | 'reference' | 'work'>
  quotations: { note: number | null; text: string; record: ShownRecord }[]
}

/**
 * Checking as a way of working: one work after the other, its quotations beside their source texts,
 * the edition known. Enter says that all that are ticked match, and goes on to the next work.
 */
export function CheckBySource({ works }: { works: readonly Unchecked[] }) {
  const place = useRef<HTMLElement>(null)
  const left = works.flatMap(({ quotations }) => quotations).length
  const before = useRef(left)
  useEffect(() => {
    if (left < before.current) place.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
    before.current = left
  }, [left])
  if (left === 0) return null
  return (
    <section aria-labelledby="to-check" className="forme-checks" ref={place}>
      <h2 id="to-check">To check: {left === 1 ? '1 quotation' : `${left} quotations`}</h2>
      <p className="forme-quiet">
        Take the book, compare, and press Enter: what is ticked matches, and the next work follows.
      </p>
      {works.map((work) => (
        <WorkForm key={work.source.reference} work={work} />
      ))}
    </section>
  )
}

function WorkForm({ work: { quotations, source } }: { work: Unchecked }) {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const [edition, setEdition] = useState(source.edition)
  const [evidence, setEvidence] = useState('')
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const { isSaving, refused, save } = useSave()
  const ticked = quotations.filter(({ record }) => !left.has(record.id))
  const settle = (fields: object, done: string) =>
    save(async () => {
      let answer: DeskAnswer<unknown> = { ok: true, value: null }
      for (const { record } of ticked) {
        const address = `${api}/quotations/${record.id}?depth=0`
        answer = await askDesk(address, 'PATCH', { ...fields, updatedAt: record.updatedAt })
        if (!answer.ok) break
      }
      return answer
    }, done)
  const isReady = ticked.length > 0 && !isSaving
  return (
    <form
      aria-label={source.work}
      className="forme-checks__work"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady || edition.trim() === '') return
        settle(
          {
            state: 'verified',
            againstPrinting: edition.trim(),
            ...(evidence.trim() && { evidence: evidence.trim() }),
          },
          ticked.length === 1 ? 'Checked.' : `${ticked.length} checked.`,
        )
      }}
    >
      <h3>{source.work}</h3>
      <ul>
        {quotations.map(({ note, record, text }) => (
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
              {note === null ? 'Without a note' : `Note ${note}`}
              {record.state === 'doubtful' && ', in doubt'}
            </label>
            <div className="forme-checks__sides">
              <div>
                <h4>Source text</h4>
                <p className="forme-quoted">{record.text}</p>
              </div>
              <div>
                <h4>In the article</h4>
                <DiffText record={record.text} text={text} />
              </div>
            </div>
          </li>
        ))}
      </ul>
      <div className="forme-checks__edition">
        <TextInput
          label="Edition checked against"
          onChange={({ target }: { target: { value: string } }) => setEdition(target.value)}
          path={`edition-${source.reference}`}
          required
          value={edition}
        />
        <TextInput
          label="Evidence: address of a scan, or where the copy stands"
          onChange={({ target }: { target: { value: string } }) => setEvidence(target.value)}
          path={`evidence-${source.reference}`}
          value={evidence}
        />
      </div>
      <div className="forme-row">
        <Button
          buttonStyle="primary"
          disabled={!isReady || edition.trim() === ''}
          size="small"
          type="submit"
        >
          {ticked.length < 2 ? 'Matches' : `All ${ticked.length} match`}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={!isReady}
          onClick={() => settle({ state: 'doubtful' }, 'Marked as in doubt.')}
          size="small"
        >
          In doubt
        </Button>
        <Working isBusy={isSaving} />
      </div>
      <RefusalNotice message={refused} />
    </form>
  )
}
