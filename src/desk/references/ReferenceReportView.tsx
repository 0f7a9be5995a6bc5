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
        {groupRemarks(remarks).map(({ lines, message }) => (
          <li key={message}>
            <Tag>Changed</Tag> {places(lines)}
            {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

const place = (line: number) => `Line ${line}: `

/** What is said of several entries is said once, with their lines. */
export function groupRemarks(
  remarks: ReferenceReport['remarks'],
): { message: string; lines: number[] }[] {
  const groups = new Map<string, number[]>()
  for (const { line, message } of remarks) {
    groups.set(message, [...(groups.get(message) ?? []), line])
  }
  return [...groups].map(([message, lines]) => ({ message, lines }))
}

const SHOWN = 8

function places(lines: readonly number[]): string {
  const [first] = lines
  if (lines.length === 1 && first !== undefined) return place(first)
  const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : ''
  return `Lines ${lines.slice(0, SHOWN).join(', ')}${more}: `
}

/** What became of a file in one sentence: `3 references made, 2 were here already, 1 left out.` */
export function sumReferences({ faulty, made, matched }: ReferenceReport): string {
  const parts = [
    made.length > 0 && `${made.length} ${made.length === 1 ? 'reference' : 'references'} made`,
    matched.length > 0 && `${matched.length} ${matched.length === 1 ? 'was' : 'were'} here already`,
    faulty.length > 0 && `${faulty.length} left out`,
  ].filter(Boolean)
  return parts.length === 0 ? 'Nothing was in the file.' : `${parts.join(', ')}.`
}
