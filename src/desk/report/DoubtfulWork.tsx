'use client'
import { Button, useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useId, useState } from 'react'
import type { CslItem } from '../../citations/model'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { deskHref } from '../deskHref'
import type { ImportAnswers } from '../imports/model'
import { findReference } from '../notes/findReference'
import type { ReportWork } from './listReportWorks'

/**
 * A work that may be one the desk has: the works it resembles, and where the file is still at hand,
 * the choice. Choosing imports the file once more onto its article, with the answer; nothing is
 * merged without it.
 */
export function DoubtfulWork({
  article,
  onDecide,
  work,
}: {
  article: number
  onDecide?: ((answers: ImportAnswers) => void) | undefined
  work: ReportWork
}) {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const name = useId()
  const [known, setKnown] = useState<ReadonlyMap<number, CslItem>>(new Map())
  const [chosen, setChosen] = useState('')

  useEffect(() => {
    let isCurrent = true
    void Promise.all(
      work.candidates.map(async ({ id }) => [id, await findReference(api, String(id))] as const),
    ).then(
      (found) => {
        if (!isCurrent) return
        setKnown(new Map(found.flatMap(([id, item]) => (item ? [[id, item] as const] : []))))
      },
      () => setKnown(new Map()), // not reached: the candidates are shown by their numbers
    )
    return () => {
      isCurrent = false
    }
  }, [api, work])

  const decide = () =>
    onDecide?.({
      article,
      decisions: { references: { [work.key]: chosen === 'new' ? 'new' : Number(chosen) } },
    })
  return (
    <fieldset className="forme-doubt">
      <legend>The desk has {work.candidates.length === 1 ? 'a work' : 'works'} like it:</legend>
      {work.candidates.map(({ differing, id }) => {
        const item = known.get(id)
        return (
          <div key={id}>
            <label>
              {onDecide && (
                <input
                  checked={chosen === String(id)}
                  name={name}
                  onChange={() => setChosen(String(id))}
                  type="radio"
                />
              )}{' '}
              {item ? `${cslToShortForm(item)}, ${item.title ?? ''}` : `Reference ${id}`}
            </label>{' '}
            <Link
              aria-label={`Open ${item ? cslToShortForm(item) : `reference ${id}`}`}
              href={deskHref(config.routes.admin, 'references', id)}
              prefetch={false}
            >
              open
            </Link>
            {differing.length > 0 && (
              <div className="forme-quiet">other {differing.join(', ')}</div>
            )}
          </div>
        )
      })}
      {onDecide && (
        <>
          <label>
            <input
              checked={chosen === 'new'}
              name={name}
              onChange={() => setChosen('new')}
              type="radio"
            />{' '}
            None of these: it is another work
          </label>
          <div className="forme-quiet">Deciding imports the file once more onto the article.</div>
          <Button
            buttonStyle="secondary"
            disabled={chosen === ''}
            margin={false}
            onClick={decide}
            size="small"
          >
            Decide
          </Button>
        </>
      )}
    </fieldset>
  )
}
