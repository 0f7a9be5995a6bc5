import type { ManuscriptReport } from '../../manuscript/model'
import type { ProblemKind } from '../../manuscript/createProblem'

/**
 * One line of the checklist: how many the file has and how many the article got. `remark` says what
 * became of the difference, where there is one.
 */
export type CountLine = {
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
