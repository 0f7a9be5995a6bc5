/**
 * The measure of the apparatus: the real editorial, in both of its files (design of notes and
 * references). It is not part of this repository; where it is absent the test says so.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readManuscript } from '../readManuscript'
import { readApparatus } from './readApparatus'

const FOLDER = join(import.meta.dirname, '../../../../shared/manuscripts')
const FILES = ['issue-51-editorial.txt', 'issue-51-editorial.docx']
const missing = FILES.some((fileName) => !existsSync(join(FOLDER, fileName)))
if (missing) {
  // eslint-disable-next-line no-console -- a skipped measure must be seen
  console.info('Skipped: the apparatus of the real editorial; ../shared/manuscripts is not there.')
}

function readFile(fileName: string) {
  const bytes = readFileSync(join(FOLDER, fileName))
  return readApparatus(readManuscript(bytes, { fileName }).manuscript)
}

describe.skipIf(missing).each(FILES)('the real editorial, %s', (fileName) => {
  const apparatus = missing ? null : readFile(fileName)
  const read = () => {
    if (!apparatus) throw new Error('The manuscript was not read')
    return apparatus
  }
  const numbers = (items: { note: number }[]) => items.map(({ note }) => note)

  it('has fifteen notes, all certain, printed as they stood', () => {
    const { notes } = read()
    expect(notes.map(({ printed }) => printed)).toEqual(notes.map(({ text }) => text))
    expect(notes.map(({ confidence }) => confidence)).toEqual(Array(15).fill('certain'))
    expect(notes.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
    expect(notes.every(({ marked }) => marked)).toBe(true)
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

  it('is the same in both files', () => {
    const [text, docx] = FILES.map((name) => {
      const { notes, references, quotations } = readFile(name)
      return [
        notes.map((note) => note.text),
        references.map(({ key }) => key),
        quotations.map((quotation) => [quotation.text, quotation.displayed]),
      ]
    })
    expect(docx).toEqual(text)
  })

  it('asks nothing but which of two marks note 7 quotes', () => {
    expect(read().problems).toMatchObject([{ kind: 'quotationDoubtful', note: 7 }])
  })
})
