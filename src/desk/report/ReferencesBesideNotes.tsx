'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { fieldLabel } from '../../citations/references/fieldLabel'
import type { User } from '../../payload-types'
import { isAllowed } from '../../workflow/roles'
import { deskHref, noteHref } from '../deskHref'
import { Tag, type TagTone } from '../Tag'
import { DoubtfulWork } from './DoubtfulWork'
import type { ReportWork } from './reportWorks'
import type { CitingNotes } from './useReport'
import { wording } from '../../wording'

const TONES: Record<ReportWork['standing'], TagTone> = {
  recognised: 'good',
  new: '',
  doubtful: 'ask',
  read: '',
}

/**
 * The works of a manuscript, each beside the notes that cite it as they will be printed. A work that
 * resembles others on the desk can be made one of them.
 */
export function ReferencesBesideNotes({
  article,
  citing,
  onDecided,
  works,
}: {
  article: number
  /** The notes that cite each reference; null while they are not known. */
  citing: CitingNotes | null
  /** Called when a doubtful work was settled. */
  onDecided: () => void
  works: readonly ReportWork[]
}) {
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const admin = config.routes.admin
  if (works.length === 0) return null
  return (
    <section>
      <h3>{wording.report.heading.works}</h3>
      <div className="forme-scroll">
        <table className="forme-table forme-table--wide">
          <thead>
            <tr>
              <th scope="col">{wording.report.works.work}</th>
              <th scope="col">{wording.report.works.onDesk}</th>
              <th scope="col">{wording.report.works.notes}</th>
            </tr>
          </thead>
          <tbody>
            {works.map((work) => (
              <tr key={work.key}>
                <th scope="row">
                  {work.reference === null ? (
                    cslToShortForm(work.csl)
                  ) : (
                    <Link href={deskHref(admin, 'references', work.reference)} prefetch={false}>
                      {cslToShortForm(work.csl)}
                    </Link>
                  )}
                  <div className="forme-quiet">{work.csl.title}</div>
                </th>
                <td>
                  <Tag tone={TONES[work.standing]}>
                    {wording.report.works.standings[work.standing]}
                  </Tag>
                  {work.standing === 'recognised' && work.differing.length > 0 && (
                    <div>{wording.report.works.differs(work.differing.map(fieldLabel))}</div>
                  )}
                  {work.standing === 'doubtful' && (
                    <DoubtfulWork
                      mayDecide={isAllowed(user?.roles ?? [], 'reference.merge')}
                      onDecided={onDecided}
                      work={work}
                    />
                  )}
                </td>
                <td>
                  <ul className="forme-notes">
                    {citing?.get(String(work.reference))?.map(({ id, number, printed }) => (
                      <li key={id}>
                        <Link
                          href={noteHref(deskHref(admin, 'articles', article), id)}
                          prefetch={false}
                        >
                          {wording.report.works.note(number)}
                        </Link>{' '}
                        {printed}
                      </li>
                    )) ?? (
                      <li className="forme-quiet">
                        {citing
                          ? wording.report.works.inNoNote
                          : wording.report.works.inNotes(work.notes)}
                      </li>
                    )}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
