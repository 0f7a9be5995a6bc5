import type { ManuscriptProblem, ManuscriptReport } from '../../src/manuscript/model'

const HEADINGS: [ManuscriptProblem['severity'], string][] = [
  ['error', 'Stops the import'],
  ['decide', 'To decide'],
  ['warning', 'To know'],
]

/** A report as a checklist for people: what was counted, and what is to be done, worst first. */
export function formatChecklist(report: ManuscriptReport): string {
  const {
    blocks,
    embeds,
    headings,
    ibids,
    images,
    notes,
    notices,
    quotations,
    references,
    tables,
  } = report
  const bound = ibids.filter(({ resolvesTo }) => resolvesTo !== null).length
  const counts: [string, string][] = [
    ['Title', report.title ?? '(none in the file)'],
    ['Blocks', `${blocks}, of them ${headings.length} headings`],
    ['Notes', `${notes.entries} entries, ${notes.markers} markers, ${notes.matched} matched`],
    ['References', `${references.distinct} distinct; ${bound} of ${ibids.length} ibids bound`],
    ['Quotations', `${quotations.displayed} displayed, ${quotations.runIn} run in`],
    ['Others', `${embeds} embeds, ${notices} notices, ${images} images, ${tables} tables`],
  ]
  const sections = HEADINGS.flatMap(([severity, heading]) => {
    const found = report.problems.filter((problem) => problem.severity === severity)
    return found.length === 0 ? [] : ['', `${heading}:`, ...found.map(formatProblem)]
  })
  const unsupported = report.unsupported.map(({ what, where }) => `  [ ] ${what} (${where})`)
  return [
    ...counts.map(([name, value]) => `${name.padEnd(11)} ${value}`),
    ...sections,
    ...(unsupported.length > 0 ? ['', 'Not taken over:', ...unsupported] : []),
    '',
  ].join('\n')
}

function formatProblem({ line, message, note }: ManuscriptProblem): string {
  const place = [
    ...(note === undefined ? [] : [`note ${note}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ]
  return `  [ ] ${message}${place.length > 0 ? ` (${place.join(', ')})` : ''}`
}
