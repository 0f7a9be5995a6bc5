import { expect, it } from 'vitest'
import type { ManuscriptReport } from '../../src/manuscript/model'
import { formatChecklist } from './formatChecklist'

const REPORT: ManuscriptReport = {
  title: null,
  blocks: 9,
  headings: [{ level: 2, text: 'Stone' }],
  notes: { markers: 3, entries: 2, matched: 2 },
  references: { distinct: 1, items: [] },
  ibids: [
    { note: 2, resolvesTo: 1 },
    { note: 3, resolvesTo: null },
  ],
  quotations: { displayed: 1, runIn: 2, items: [] },
  embeds: 0,
  notices: 1,
  images: 0,
  tables: 1,
  unsupported: [{ kind: 'table', what: 'table of 2 rows', where: 'line 7' }],
  problems: [
    { kind: 'a', severity: 'warning', message: 'Know this.' },
    { kind: 'b', severity: 'decide', message: 'Decide this.', note: 3, line: 8 },
    { kind: 'c', severity: 'error', message: 'Stop here.', line: 2 },
  ],
}

it('counts, and lists what is to be done, worst first', () => {
  expect(formatChecklist(REPORT)).toBe(
    [
      'Title       (none in the file)',
      'Blocks      9, of them 1 headings',
      'Notes       2 entries, 3 markers, 2 matched',
      'References  1 distinct; 1 of 2 ibids bound',
      'Quotations  1 displayed, 2 run in',
      'Others      0 embeds, 1 notices, 0 images, 1 tables',
      '',
      'Stops the import:',
      '  [ ] Stop here. (line 2)',
      '',
      'To decide:',
      '  [ ] Decide this. (note 3, line 8)',
      '',
      'To know:',
      '  [ ] Know this.',
      '',
      'Not taken over:',
      '  [ ] table of 2 rows (line 7)',
      '',
    ].join('\n'),
  )
})

it('is short where nothing is amiss', () => {
  const report = { ...REPORT, title: 'On type', problems: [], unsupported: [] }
  expect(formatChecklist(report)).toMatch(/^Title {7}On type\n[^[]*1 tables\n$/)
})
