import type { ProblemKind } from '../../manuscript/problemKinds'
import type { ManuscriptReport } from '../../manuscript/model'
import { Tag } from '../Tag'
import { wording } from '../../wording'

/** Counts in against counts out, one line a kind. */
export function CountTable({ report }: { report: ManuscriptReport }) {
  return (
    <div className="forme-scroll">
      <table className="forme-table">
        <caption className="forme-hidden">{wording.report.counts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{wording.report.counts.what}</th>
            <th className="forme-number" scope="col">
              {wording.report.counts.inFile}
            </th>
            <th className="forme-number" scope="col">
              {wording.report.counts.inArticle}
            </th>
            <th scope="col">
              <span className="forme-hidden">{wording.report.counts.result}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {listCounts(report).map(({ what, inFile, inArticle, remark }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="forme-number">{inFile}</td>
              <td className="forme-number">{inArticle}</td>
              <td>
                {inFile === inArticle ? (
                  <Tag tone="good">{wording.report.counts.allThere}</Tag>
                ) : (
                  <>
                    <Tag tone="ask">
                      {wording.report.counts.missing(Math.abs(inFile - inArticle))}
                    </Tag>{' '}
                    {remark}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/**
 * One line of the checklist: how many the file has and how many the article got. `remark` says what
 * became of the difference, where there is one.
 */
type CountLine = {
  what: string
  inFile: number
  inArticle: number
  remark?: string
}

/**
 * Counts in and counts out (product.md, promise 1). What the import could not carry over is counted
 * from the problems that name it, so a difference here is always explained by the list below it.
 * A kind of thing the file has none of is left out, except notes and their markers.
 */
export function listCounts(report: ManuscriptReport): CountLine[] {
  const { headings, images, embeds, notes, notices, quotations, tables, unsupported } = report
  const count = (kind: ProblemKind) =>
    report.problems.filter((problem) => problem.kind === kind).length
  const otherwise = unsupported.length - tables
  const { kinds, remarks } = wording.report.counts
  const lines: CountLine[] = [
    line(kinds.notes, notes.entries, notes.matched, remarks.noMarker),
    line(kinds.markers, notes.markers, notes.markers - count('markerWithoutEntry'), remarks.noNote),
  ]
  const optional: CountLine[] = [
    line(kinds.headings, headings.length, headings.length),
    line(kinds.displayed, quotations.displayed, quotations.displayed),
    line(kinds.runIn, quotations.runIn, quotations.runIn),
    line(kinds.pictures, images, images - count('imageNotInFile'), remarks.namedOnly),
    line(kinds.posts, embeds, embeds),
    line(kinds.notices, notices, notices),
    line(kinds.tables, tables, 0, remarks.notHeld),
    line(kinds.others, otherwise, 0, remarks.notHeld),
  ]
  return [...lines, ...optional.filter(({ inFile }) => inFile > 0)]
}

function line(what: string, inFile: number, inArticle: number, remark?: string): CountLine {
  return { what, inFile, inArticle, ...(remark && inFile !== inArticle ? { remark } : {}) }
}
