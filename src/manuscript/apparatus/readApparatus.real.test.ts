/**
 * The measure of the apparatus: the real editorial (design of notes and references). It is not part
 * of this repository; where it is absent the test says so.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Manuscript, ManuscriptBlock } from '../model'
import { readApparatus } from './readApparatus'

const FILE = join(import.meta.dirname, '../../../../shared/manuscripts/issue-51-editorial.txt')
const missing = !existsSync(FILE)
if (missing) {
  // eslint-disable-next-line no-console -- a skipped measure must be seen
  console.info('Skipped: the apparatus of the real editorial; ../shared/manuscripts is not there.')
}

/** The file's lines as blocks: a paragraph that is one quotation is displayed. */
function linesToManuscript(text: string): Manuscript {
  const manuscript: Manuscript = {
    format: 'text',
    blocks: [],
    notes: [],
    images: [],
    unsupported: [],
  }
  text.split(/\r?\n/).forEach((line, index) => {
    const entry = /^\[(\d+)\] (.*)$/.exec(line)
    if (entry)
      manuscript.notes.push({
        id: `n${entry[1]}`,
        label: entry[1] ?? '',
        kind: 'endnote',
        content: [{ type: 'text', text: entry[2] ?? '' }],
        line: index + 1,
      })
    else if (line.trim() !== '') manuscript.blocks.push(lineToBlock(line, index + 1))
  })
  return manuscript
}

function lineToBlock(line: string, number: number): ManuscriptBlock {
  const content = line
    .split(/(\[\d+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const label = /^\[(\d+)\]$/.exec(part)?.[1]
      return label === undefined
        ? ({ type: 'text', text: part } as const)
        : ({ type: 'noteMarker', note: `n${label}`, label } as const)
    })
  if (/^“[^“”]*”\[\d+\]$/.test(line))
    return { line: number, type: 'quotation', paragraphs: [content] }
  return { line: number, type: 'paragraph', content }
}

describe.skipIf(missing)('the real editorial', () => {
  const read = () => readApparatus(linesToManuscript(readFileSync(FILE, 'utf8')))
  const numbers = (items: { note: number }[]) => items.map(({ note }) => note)

  it('has fifteen notes, all certain, printed as they stood', () => {
    const { notes } = read()
    expect(notes.map(({ printed }) => printed)).toEqual(notes.map(({ text }) => text))
    expect(notes.map(({ confidence }) => confidence)).toEqual(Array(15).fill('certain'))
    expect(notes.map(({ number, id }) => `n${number}` === id)).toEqual(Array(15).fill(true))
  })

  it('cites twelve references', () => {
    const { references } = read()
    expect(references).toHaveLength(12)
    expect(new Set(references.map(({ key }) => key)).size).toBe(12)
    expect(references.find(({ notes }) => notes.includes(13))?.notes).toEqual([13, 14, 15])
  })

  it('binds three ibids', () => {
    expect(read().ibids.map(({ note, resolvesTo }) => [note, resolvesTo])).toEqual([
      [2, 1],
      [14, 13],
      [15, 13],
    ])
  })

  it('knows what was quoted in another work and what the editors translated', () => {
    const flagged = (flag: string) =>
      numbers(
        read().notes.flatMap(({ flags, number }) =>
          flags.some((one) => one === flag) ? [{ note: number }] : [],
        ),
      )
    expect(flagged('quotedIn')).toEqual([5, 7])
    expect(flagged('ourTranslation')).toEqual([5])
  })

  it('finds a quotation before each of the fifteen markers', () => {
    const { quotations } = read()
    const displayed = quotations.filter((quotation) => quotation.displayed)
    expect(numbers(quotations)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
    expect(numbers(displayed)).toEqual([1, 2, 6, 10, 12, 13, 14])
    expect(quotations.filter(({ text }) => /^[“”]|[“”]$/u.test(text))).toEqual([])
  })

  it('asks nothing but which of two marks note 7 quotes', () => {
    expect(read().problems).toMatchObject([{ kind: 'quotationDoubtful', note: 7 }])
  })
})
