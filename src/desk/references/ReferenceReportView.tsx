import Link from 'next/link'
import { fieldLabel } from '../../citations/references/fieldLabel'
import type { ReferenceReport } from '../../operations/importReferenceFile'
import { Tag } from '../Tag'
import { deskHref } from '../deskHref'

/** What became of a file of references: counts, then everything that wants looking at. */
export function ReferenceReportView({ admin, report }: { admin: string; report: ReferenceReport }) {
  const { faulty, made, matched, remarks } = report
  const like = made.filter((entry) => entry.like.length > 0)
  const differing = matched.filter((entry) => entry.differing.length > 0)
  return (
    <div className="forme-notice forme-notice--good forme-exchange__report">
      <p>{sumReferences(report)}</p>
      <ul className="forme-list">
        {faulty.map(({ line, message }, index) => (
          <li key={`faulty-${index}`}>
            <Tag tone="bad">Left out</Tag> {place(line)}
            {message}
          </li>
        ))}
        {like.map(({ reference, title }) => (
          <li key={reference}>
            <Tag tone="ask">Like another</Tag>{' '}
            <Link href={deskHref(admin, 'references', reference, 'merge')} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
        {differing.map(({ differing: fields, reference, title }) => (
          <li key={reference}>
            <Tag>Kept as it was</Tag>{' '}
            <Link href={deskHref(admin, 'references', reference)} prefetch={false}>
              {title}
            </Link>
            : the file says otherwise in {fields.map(fieldLabel).join(', ')}
          </li>
        ))}
        {remarks.map(({ line, message }, index) => (
          <li key={`remark-${index}`}>
            <Tag>Changed</Tag> {place(line)}
            {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

const place = (line: number) => `Line ${line}: `

/** What became of a file in one sentence: `3 references made, 2 were here already, 1 left out.` */
export function sumReferences({ faulty, made, matched }: ReferenceReport): string {
  const parts = [
    made.length > 0 && `${made.length} ${made.length === 1 ? 'reference' : 'references'} made`,
    matched.length > 0 && `${matched.length} ${matched.length === 1 ? 'was' : 'were'} here already`,
    faulty.length > 0 && `${faulty.length} left out`,
  ].filter(Boolean)
  return parts.length === 0 ? 'Nothing was in the file.' : `${parts.join(', ')}.`
}
