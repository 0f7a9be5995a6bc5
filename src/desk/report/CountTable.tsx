import type { ProblemKind } from '../../manuscript/problemKinds'
import type { ManuscriptReport } from '../../manuscript/model'
import { Tag } from '../Tag'

/** Counts in against counts out, one line a kind. */
export function CountTable({ report }: { report: ManuscriptReport }) {
  return (
    <div className="forme-scroll">
      <table className="forme-table">
        <caption className="forme-hidden">What the file has and what the article got</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th className="forme-number" scope="col">
              In the file
            </th>
            <th className="forme-number" scope="col">
              In the article
            </th>
            <th scope="col">
              <span className="forme-hidden">Result</span>
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
                  <Tag tone="good">All there</Tag>
                ) : (
                  <>
                    <Tag tone="ask">{Math.abs(inFile - inArticle)} missing</Tag> {remark}
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
  const lines: CountLine[] = [
    line('Notes', notes.entries, notes.matched, 'no marker opens them'),
    line(
      'Markers in the text',
      notes.markers,
      notes.markers - count('markerWithoutEntry'),
      'the file has no note for them',
    ),
  ]
  const optional: CountLine[] = [
    line('Headings', headings.length, headings.length),
    line('Displayed quotations', quotations.displayed, quotations.displayed),
    line('Quotations in the running text', quotations.runIn, quotations.runIn),
    line('Pictures', images, images - count('imageNotInFile'), 'the file names them only'),
    line('Embedded posts', embeds, embeds),
    line('Notices', notices, notices),
    line('Tables', tables, 0, 'articles cannot hold them'),
    line('Other things', otherwise, 0, 'articles cannot hold them'),
  ]
  return [...lines, ...optional.filter(({ inFile }) => inFile > 0)]
}

function line(what: string, inFile: number, inArticle: number, remark?: string): CountLine {
  return { what, inFile, inArticle, ...(remark && inFile !== inArticle ? { remark } : {}) }
}
