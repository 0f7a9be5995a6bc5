'use client'
import { Button, useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { CslItem } from '../../citations/model'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { deskHref } from '../deskHref'
import { findReference } from '../notes/findReference'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { askDesk } from '../acts/askDesk'
import { compareWorks } from '../references/compareWorks'
import type { ReportWork } from './reportWorks'
import { wording } from '../../wording'

/**
 * A work that was added to the desk though it has works like it. Saying that it is one of them merges
 * the record that was added into that one, with the notes and quotations that point at it; the text
 * of the article stays as it is. Nothing is merged without it. Saying that it is none of them changes
 * nothing but that it is decided.
 */
export function DoubtfulWork({
  mayDecide,
  onDecided,
  work,
}: {
  mayDecide: boolean
  onDecided: () => void
  work: ReportWork
}) {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const known = useCandidates(api, work)
  const { isSaving, refused, save } = useSave()
  const decide = (path: string, body: unknown, done: string) =>
    save(async () => {
      const answer = await askDesk(`${api}/references/${path}`, 'POST', body)
      if (answer.ok) onDecided()
      return answer
    }, done)
  const merge = (into: number) =>
    decide(`${into}/merge`, { from: work.reference }, wording.report.doubt.merged)
  const distinguish = () =>
    decide(
      `${work.reference}/distinguish`,
      { others: work.candidates.map(({ id }) => id) },
      wording.report.doubt.distinguished,
    )
  return (
    <div className="forme-doubt">
      <p>{wording.report.doubt.like(work.candidates.length)}</p>
      <ul className="forme-notes">
        {work.candidates.map(({ id }) => {
          const item = known.get(id)
          const name = item ? cslToShortForm(item) : wording.report.doubt.unnamed(id)
          const differing = item
            ? compareWorks(item, work.csl).filter(({ one, other }) => one !== other)
            : []
          return (
            <li key={id}>
              <Link href={deskHref(config.routes.admin, 'references', id)} prefetch={false}>
                {name}
              </Link>
              {item?.title && `, ${item.title}`}
              {differing.map(({ field, label, one, other }) => (
                <div className="forme-quiet" key={field}>
                  {wording.report.doubt.differs(label, one, other)}
                </div>
              ))}
              {mayDecide && (
                <Button
                  aria-label={wording.report.doubt.mergeInto(name)}
                  buttonStyle="secondary"
                  disabled={isSaving}
                  margin={false}
                  onClick={() => merge(id)}
                  size="small"
                >
                  {wording.report.doubt.merge}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {mayDecide ? (
        <Button
          aria-label={wording.report.doubt.distinguishFrom(cslToShortForm(work.csl))}
          buttonStyle="secondary"
          disabled={isSaving}
          margin={false}
          onClick={distinguish}
          size="small"
        >
          {wording.report.doubt.distinguish}
        </Button>
      ) : (
        <p className="forme-quiet">{wording.report.doubt.whoDecides}</p>
      )}
      <Working isBusy={isSaving} />
      <RefusalNotice message={refused} />
    </div>
  )
}

/** The works it is like, as far as they are known yet. */
function useCandidates(api: string, work: ReportWork): ReadonlyMap<number, CslItem> {
  const [known, setKnown] = useState<ReadonlyMap<number, CslItem>>(new Map())
  const ids = work.candidates.map(({ id }) => id).join(' ')
  useEffect(() => {
    let isCurrent = true
    const asked = ids
      .split(' ')
      .map(async (id) => [Number(id), await findReference(api, id)] as const)
    void Promise.all(asked).then(
      (found) => {
        if (!isCurrent) return
        setKnown(new Map(found.flatMap(([id, item]) => (item ? [[id, item] as const] : []))))
      },
      () => setKnown(new Map()), // not reached: the candidates are shown by their numbers
    )
    return () => {
      isCurrent = false
    }
  }, [api, ids])
  return known
}
