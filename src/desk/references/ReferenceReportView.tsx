import Link from 'next/link'
import { fieldLabel } from '../../citations/references/fieldLabel'
import type { ReferenceReport } from '../../operations/importReferenceFile'
import { Tag } from '../Tag'
import { deskHref } from '../deskHref'
import { wording } from '../../wording'
import { Filled } from '../Filled'

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
            <Tag tone="bad">{wording.references.report.leftOut}</Tag> {sayAt([line], message)}
          </li>
        ))}
        {like.map(({ reference, title }) => (
          <li key={reference}>
            <Tag tone="ask">{wording.references.report.likeAnother}</Tag>{' '}
            <Link href={deskHref(admin, 'references', reference, 'merge')} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
        {differing.map(({ differing: fields, reference, title }) => (
          <li key={reference}>
            <Tag>{wording.references.report.kept}</Tag>{' '}
            <Filled
              text={wording.references.report.keptWhy(fields.map(fieldLabel))}
              title={
                <Link href={deskHref(admin, 'references', reference)} prefetch={false}>
                  {title}
                </Link>
              }
            />
          </li>
        ))}
        {groupRemarks(remarks).map(({ lines, message }) => (
          <li key={message}>
            <Tag>{wording.references.report.changed}</Tag> {sayAt(lines, message)}
          </li>
        ))}
      </ul>
    </div>
  )
}

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

function sayAt(lines: readonly number[], message: string): string {
  const { report } = wording.references
  const [first] = lines
  if (lines.length === 1 && first !== undefined) return report.atLine(first, message)
  const more = lines.length - SHOWN
  return more > 0
    ? report.atLinesAndMore(lines.slice(0, SHOWN), more, message)
    : report.atLines([...lines], message)
}

/** What became of a file in one sentence: `3 references made, 2 were here already, 1 left out.` */
export function sumReferences({ faulty, made, matched }: ReferenceReport): string {
  return wording.references.report.sum({
    made: made.length,
    matched: matched.length,
    faulty: faulty.length,
  })
}
