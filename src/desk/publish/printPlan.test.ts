import { expect, it } from 'vitest'
import { listPrintWords, type PrintPlan } from './printPlan'

const plan: PrintPlan = {
  issue: 4,
  name: 'Issue 51, Autumn 2026',
  manifestHash: 'm1',
  ordinal: 1,
  replaces: false,
  articles: 1,
  changed: [],
  waiting: [],
  timeZone: 'UTC',
  canPublish: true,
  canSchedule: true,
  why: '',
}

it.each<[string, Partial<PrintPlan>, Parameters<typeof listPrintWords>[1], string[]]>([
  [
    'a first printing without a note',
    {},
    { corrections: {}, note: ' ' },
    [
      'Edition 1 of Issue 51, Autumn 2026 goes before readers, who have nothing of it now, with its article at once.',
      'Readers get no note.',
    ],
  ],
  [
    'a correction',
    {
      ordinal: 3,
      replaces: true,
      articles: 12,
      changed: [
        { article: '1', title: 'Straws' },
        { article: '2', title: 'Leaves' },
      ],
      waiting: [{ article: '3', title: 'Sheaves' }],
    },
    {
      corrections: { 1: { kind: 'misprint', what: 'A letter. ' } },
      note: 'We mended a letter.',
    },
    [
      'Edition 3 of Issue 51, Autumn 2026 takes the place of the one readers have, with all 12 articles at once.',
      'Readers are told: “We mended a letter.”',
      'Misprint in “Straws”: “A letter.”',
      'Correction in “Leaves”: “”',
      '“Sheaves” stays as readers have it; its new draft waits.',
    ],
  ],
])('%s', (_, more, said, words) => {
  expect(listPrintWords({ ...plan, ...more }, said).slice(0, -1)).toEqual(words)
})
