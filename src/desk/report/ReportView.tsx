import Link from 'next/link'
import type { ReactNode } from 'react'
import '../desk.css'
import type { ShownReport } from '../imports/importJobs'
import { CountTable } from './CountTable'
import { ProblemList } from './ProblemList'
import './report.css'
import type { ShownProblem } from './reportWorks'
import { TextChanges } from './TextChanges'
import { wording } from '../../wording'

/**
 * The report of an import as a checklist: what was counted, what was recognised, what is to be
 * decided. `children` is where the works stand beside their notes, once there is an article.
 */
export function ReportView({
  articleHref,
  children,
  isFresh = false,
  problems,
  report,
}: {
  articleHref: string | null
  children?: ReactNode
  /** The article is as the file made it; what the report says of notes holds there too. */
  isFresh?: boolean
  /** The problems of the report, what was decided since marked. */
  problems: readonly ShownProblem[]
  report: ShownReport
}) {
  const { changes, ibids, imported, unsupported } = report
  const toDecide = problems.filter(
    ({ settled, severity }) => !settled && severity !== 'warning',
  ).length
  return (
    <div className="forme-report">
      <section>
        <h3>{wording.report.heading.counts}</h3>
        <CountTable report={report} />
      </section>
      <section>
        <h3>
          {toDecide === 0
            ? wording.report.heading.nothingToDecide
            : wording.report.heading.toDecide(toDecide)}
        </h3>
        <ProblemList articleHref={articleHref} isFresh={isFresh} problems={problems} />
      </section>
      {imported?.kept && (
        <section>
          <h3>{wording.report.heading.kept}</h3>
          <p>
            {articleHref ? (
              <Link href={articleHref} prefetch={false}>
                {capital(imported.kept.said)}
              </Link>
            ) : (
              capital(imported.kept.said)
            )}
            .
          </p>
        </section>
      )}
      {changes && (
        <section>
          <h3>{wording.report.heading.changes}</h3>
          <TextChanges changes={changes} />
        </section>
      )}
      {imported && imported.unmarked.length > 0 && (
        <section>
          <h3>{wording.report.heading.unmarked}</h3>
          <ul className="forme-list">
            {imported.unmarked.map(({ label, text }, index) => (
              <li key={index}>
                [{label}] {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unsupported.length > 0 && (
        <section>
          <h3>{wording.report.heading.leftOut}</h3>
          <ul className="forme-list">
            {unsupported.map(({ what, where }, index) => (
              <li key={index}>
                {what} <span className="forme-quiet">({where})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ibids.length > 0 && (
        <section>
          <h3>{wording.report.heading.ibids}</h3>
          <ul className="forme-list">
            {ibids.map(({ note, resolvesTo }) => (
              <li key={note}>
                {resolvesTo === null
                  ? wording.report.ibid.unbound(note)
                  : wording.report.ibid.bound(note, resolvesTo)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </div>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
