import { Session } from 'node:inspector/promises'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../tests/factories/buildDocx'
import { docxParagraph } from '../../tests/factories/docxParagraph'
import { readWhole } from './readWhole'

/**
 * Files that are made to be slow, twice as long the second time: what is done for them may grow as
 * they do, and no faster. Counted is how often each piece of our own code is gone through, which is
 * the same on every machine.
 */
const SHORT = 30
const LONG = 60
const TWICE_AND_MORE = 2.6

const bytes = (text: string) => new TextEncoder().encode(text)
const many = (count: number, make: (at: number) => string, between: string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(between)
const noted = (note: string) => bytes(`# Title\n\nWords.[^1]\n\n[^1]: ${note}\n`)
const book = (author: string, title: string, at: number) =>
  `${author}, *${title}*, Press ${at}, ${1910 + (at % 90)}, pg ${at + 1}`

const FILES: Record<string, (count: number) => { name: string; file: Uint8Array }> = {
  'one note that names many works': (count) => ({
    name: 'a.md',
    file: noted(many(count, (at) => book(`A${at} Writer`, `Book ${at}`, at), '; ')),
  }),
  'many works of one author': (count) => ({
    name: 'a.md',
    file: noted(many(count, (at) => book('A Writer', `Book ${at}`, at), '; ')),
  }),
  'one work, told otherwise each time': (count) => ({
    name: 'a.md',
    file: noted(many(count, (at) => book('A Writer', 'Book', at), '; ')),
  }),
  'works and short forms of them': (count) => ({
    name: 'a.md',
    file: noted(
      [
        many(count, (at) => book('A Writer', `Book ${at} of things`, at), '; '),
        many(count, (at) => `Writer, *Book ${at}*, pg 3`, '; '),
      ].join('; '),
    ),
  }),
  'many notes, each the same as before': (count) => ({
    name: 'a.md',
    file: bytes(
      `# Title\n\n${many(count, (at) => `Words.[^${at}]`, '\n\n')}\n\n` +
        many(
          count,
          (at) => `[^${at}]: ${at === 0 ? book('A Writer', 'Book', 1) : 'ibid. pg 4'}`,
          '\n\n',
        ),
    ),
  }),
  'quotation marks that never close': (count) => ({
    name: 'a.md',
    file: noted(many(count, () => '“‘«(', '')),
  }),
  'brackets within brackets': (count) => ({
    name: 'a.md',
    file: noted(many(count, () => 'see (Writer, ', '') + ')'.repeat(count)),
  }),
  'a Word file of tables within tables': (count) => ({
    name: 'a.docx',
    file: buildDocx({
      body: many(
        count,
        (at) =>
          '<w:tbl><w:tr><w:tc>'.repeat(20) +
          docxParagraph(`Cell ${at}`) +
          '</w:tc></w:tr></w:tbl>'.repeat(20),
        docxParagraph('between'),
      ),
    }),
  }),
}

describe('what reading does grows no faster than the file', () => {
  it.each(Object.keys(FILES))('%s', async (name) => {
    const make = FILES[name]
    if (!make) return
    read(make(10))
    const short = await countSteps(() => read(make(SHORT)))
    const long = await countSteps(() => read(make(LONG)))
    expect(short).toBeGreaterThan(0)
    expect(long / short).toBeLessThan(TWICE_AND_MORE)
  })
})

function read({ file, name }: { name: string; file: Uint8Array }) {
  expect(readWhole(file, { fileName: name })).toHaveProperty('manuscript')
}

async function countSteps(work: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => /\/src\/(?:manuscript|citations|text)\//.test(url))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0)
  } finally {
    await session.post('Profiler.stopPreciseCoverage')
    session.disconnect()
  }
}
