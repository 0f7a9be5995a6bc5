import { cpus } from 'node:os'
import { bodyToMergeBlocks } from '../../src/richtext/bodyBlocks'
import { bodyToBlocks } from '../../src/richtext/bodyToBlocks'
import { createBody } from '../../src/richtext/fromManuscript/createBody'
import { createElement } from '../../src/richtext/fromManuscript/createElement'
import { createText } from '../../src/richtext/fromManuscript/createText'
import type { BodyNode } from '../../src/richtext/model'
import type { compareBrought, readBrought } from '../../src/richtext/returned/readBrought'
import { isPrinted, listWordLines } from '../../src/richtext/returned/wordLines'
import { articleToWord } from '../../src/manuscript/docx/write/articleToWord'
import type { ReturnedText } from '../../src/manuscript/docx/returned/readReturned'
import type { writeKept } from '../../src/manuscript/docx/returned/writeKept'
import { defineTask, runTask } from '../../src/lib/workers/runTask'
import { formatFigure } from './formatFigure.mjs'
import { percentile } from './percentile.mjs'

const PARAGRAPHS = 100
const WORDS = 100
const NOTES = 3
const RUNS = 5
const BOUND = 2000
const AS = { person: 'the bench' }

const limits = { seconds: 60, megabytes: 800, refusal: 'This is too much for one file.' }
const WRITING = defineTask<typeof writeKept>({
  module: 'manuscript/docx/returned/writeKept.ts',
  name: 'writeKept',
  ...limits,
})
const BROUGHT = 'richtext/returned/readBrought.ts'
const READING = defineTask<typeof readBrought>({ module: BROUGHT, name: 'readBrought', ...limits })
const COMPARING = defineTask<typeof compareBrought>({
  module: BROUGHT,
  name: 'compareBrought',
  ...limits,
})

/**
 * `npm run bench -- word`: how long a text of 10,000 words with 300 notes takes to leave for Word, and
 * to come back with three words changed in every paragraph; both in the process beside the server,
 * what is sent there and back included. The first of each has that process begin, and is not counted.
 */
export async function benchWord() {
  const { comeBack, leave } = await prepare()
  const out: number[] = []
  const back: number[] = []
  let changes = 0
  for (let run = 0; run <= RUNS; run++) {
    const [left, leaving] = await measure(leave)
    const [found, coming] = await measure(() => comeBack(left))
    changes = found
    if (run === 0) continue
    out.push(leaving)
    back.push(coming)
  }
  const against = { figure: BOUND, name: 'the bound' }
  const words = PARAGRAPHS * WORDS
  console.log(`On ${cpus().length} cores, Node ${process.versions.node}:\n`)
  console.log(`  ${words} words, ${PARAGRAPHS * NOTES} notes; ${changes} changes come back`)
  for (const [what, times] of [
    ['leaves', out],
    ['comes back', back],
  ] as const) {
    console.log(
      formatFigure({
        what: `  ${what}, median of ${RUNS}`,
        figure: percentile(times, 0.5),
        unit: 'ms',
        against,
      }),
    )
  }
}

async function measure<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now()
  const answer = await work()
  return [answer, performance.now() - start]
}

async function prepare() {
  const body = createBody(Array.from({ length: PARAGRAPHS }, (_, place) => paragraph(place)))
  const printable = bodyToBlocks(body, () => undefined)
  const notes = printable.notes.map(({ id, prose }, place) => ({
    id,
    number: place + 1,
    printed: prose,
    resolved: prose,
    citations: [],
  }))
  const text = {
    kind: 'article' as const,
    language: 'en-GB',
    slug: 'long',
    title: 'A long text',
    authors: [],
    topics: [],
    references: {},
    quotations: {},
    ...printable,
  }
  const document = {
    ...articleToWord({ notes, pictures: new Map(), text }),
    at: '2026-11-30T12:00:00Z',
    identifier: 'urn:forme:bench',
    properties: { FormeExport: 'bench' },
    comments: [],
  }
  const blocks = bodyToMergeBlocks(body)
  const lines = listWordLines(
    blocks,
    text,
    isPrinted(() => false),
  )
  const edited = {
    ...document,
    paragraphs: document.paragraphs.map((one) => ({
      ...one,
      content: one.content.map((inline) =>
        inline.type === 'text'
          ? { ...inline, text: inline.text.replace(/word\d+ /, 'other ') }
          : inline,
      ),
    })),
  }
  const { bytes: returned } = await runTask(WRITING, [edited], AS)
  const numbers = Object.fromEntries(notes.map(({ id, number }) => [String(number), id]))
  return {
    leave: async () => (await runTask(WRITING, [document], AS)).left,
    comeBack: async (left: ReturnedText) => {
      const read = await runTask(READING, [returned], AS)
      if ('refused' in read) throw new Error(read.refused.message)
      const kept = { id: 'bench', blocks, lines, head: {}, notes: numbers, left }
      return (await runTask(COMPARING, [kept, read.file, {}], AS)).changes.length
    },
  }
}

function paragraph(place: number): BodyNode {
  const words = Array.from({ length: WORDS }, (_, at) => `word${(place * 31 + at * 7) % 997} `)
  const each = Math.floor(WORDS / NOTES)
  const children = Array.from({ length: NOTES }, (_, part): BodyNode[] => {
    const prose = createBody([
      createElement('paragraph', [createText(`Note ${place} ${part} of a work, pg ${part}.`)]),
    ])
    const fields = { id: `note-${place}-${part}`, blockType: 'note', citations: [], prose }
    const some = words.slice(part * each, part === NOTES - 1 ? WORDS : (part + 1) * each)
    return [createText(some.join('')), { type: 'inlineBlock', version: 1, fields }]
  })
  return createElement('paragraph', children.flat())
}
