import type { ShownReport } from '../imports/importJobs'

/** The report of a manuscript that holds nothing, for tests to add to. */
export function testReport(more: Partial<ShownReport> = {}): ShownReport {
  return {
    title: null,
    blocks: 0,
    headings: [],
    notes: { markers: 0, entries: 0, matched: 0 },
    references: { distinct: 0, items: [] },
    ibids: [],
    quotations: { displayed: 0, runIn: 0, items: [] },
    embeds: 0,
    notices: 0,
    images: 0,
    tables: 0,
    unsupported: [],
    problems: [],
    ...more,
  }
}
