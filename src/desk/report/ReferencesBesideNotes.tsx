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

const STANDINGS: Record<ReportWork['standing'], { word: string; tone: TagTone }> = {
  recognised: { word: 'Recognised', tone: 'good' },
  new: { word: 'New', tone: '' },
  doubtful: { word: 'New, or is it?', tone: 'ask' },
  read: { word: 'Read', tone: '' },
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
      <h3>Works and the notes that cite them</h3>
      <div className="forme-scroll">
        <table className="forme-table forme-table--wide">
          <thead>
            <tr>
              <th scope="col">Work</th>
              <th scope="col">On the desk</th>
              <th scope="col">Notes as readers see them</th>
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
                  <Tag tone={STANDINGS[work.standing].tone}>{STANDINGS[work.standing].word}</Tag>
                  {work.standing === 'recognised' && work.differing.length > 0 && (
                    <div>The desk says otherwise: {work.differing.map(fieldLabel).join(', ')}</div>
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
                          Note {number}
                        </Link>{' '}
                        {printed}
                      </li>
                    )) ?? (
                      <li className="forme-quiet">
                        {citing ? 'In no note of the article' : `Note ${work.notes.join(', ')}`}
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
