/**
 * Two properties of reading notes. Whatever is written in house style is read for certain, into the
 * fields it was written from. And whatever a note says, no word of it vanishes.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNotes } from '../../citations/format/formatNotes'
import { runsToText } from '../../citations/format/runsToText'
import type { CslItem } from '../../citations/model'
import type { Apparatus } from './model'
import { readApparatus } from './readApparatus'
import { toManuscript } from './testManuscript'

const letters = (alphabet: string, min: number, max: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: min, maxLength: max })
    .map((characters) => characters.join(''))
const capital = fc.constantFrom(...'ABDEFGHJKLMNOPRTUWZÉÖШ')
/** Invented words end in q, so that none is a word of any lexicon. */
const word = fc.tuple(capital, letters('aeioukmnprtzéß', 2, 7)).map(([c, w]) => `${c}${w}q`)
const words = (max: number) =>
  fc.array(word, { minLength: 2, maxLength: max }).map((list) => list.join(' '))
const title = fc.oneof(
  { weight: 6, arbitrary: words(6) },
  fc.tuple(words(2), words(3)).map(([one, other]) => `${one}: ${other}`),
  fc.tuple(words(3), fc.integer({ min: 1900, max: 1999 })).map(([one, y]) => `${one} [${y}]`),
  fc.tuple(words(2), words(2)).map(([one, other]) => `${one} – ${other}`),
)
const bookTitle = fc.oneof(
  { weight: 8, arbitrary: title },
  fc.tuple(words(2), words(2)).map((parts) => parts.join(', ')),
  fc.integer({ min: 1400, max: 2099 }).map(String),
)
const person = fc.record({
  given: fc.array(capital, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  family: word,
})
const authors = fc.array(person, { minLength: 1, maxLength: 3 })
const publisher = fc
  .tuple(word, fc.constantFrom('Press', 'Books', 'Verlag'))
  .map((p) => p.join(' '))
const year = fc.integer({ min: 1400, max: 2099 }).map(String)
const page = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map(String),
  fc.tuple(fc.nat(500), fc.nat(400)).map(([from, more]) => `${from + 1}-${from + 2 + more}`),
)
const volume = fc.option(fc.integer({ min: 1, max: 50 }).map(String), { nil: undefined })
const part = fc.option(words(5), { nil: undefined })

const work = fc.record({ authors, part, title: bookTitle, volume, publisher, year, page })
type Work = typeof work extends fc.Arbitrary<infer T> ? T : never

/** An independent printer of the house form. */
function print(item: Work): string {
  const names = item.authors.map(({ given, family }) => `${given} ${family}`)
  const last = names.pop() ?? ''
  return [
    names.length > 0 ? `${names.join(', ')} and ${last}` : last,
    ...(item.part === undefined ? [] : [`‘${item.part}’`]),
    item.title,
    ...(item.volume === undefined ? [] : [`Vol. ${item.volume}`]),
    item.publisher,
    item.year,
    `pg ${item.page}`,
  ].join(', ')
}

function spellOut(read: Apparatus): string[] {
  const references = Object.fromEntries(read.references.map(({ id, csl }) => [id, csl]))
  return formatNotes({ notes: read.notes, references }).map(({ resolved }) => runsToText(resolved))
}

describe('readApparatus', () => {
  it('reads what is written in house style, for certain and into the right fields', () => {
    fc.assert(
      fc.property(work, (item) => {
        const text = print(item)
        const { notes, references, problems } = readApparatus(toManuscript([text]))
        expect(notes[0]).toMatchObject({ confidence: 'certain', printed: text, prose: [] })
        expect(notes[0]?.citations[0]?.locator).toEqual({ label: 'page', value: item.page })
        expect(problems).toEqual([])
        expect(references[0]?.csl).toMatchObject({
          author: item.authors.map(({ given, family }) => ({ given, family })),
          publisher: item.publisher,
          issued: { 'date-parts': [[Number(item.year)]] },
          ...(item.part === undefined
            ? { type: 'book', title: item.title }
            : { type: 'chapter', title: item.part, 'container-title': item.title }),
          ...(item.volume === undefined ? {} : { volume: item.volume }),
        })
      }),
      { numRuns: 60 },
    )
  })

  it('reads a sequence of notes with ibids as the sequence they were written from', () => {
    const step = fc.record({ work: fc.nat(3), page })
    const works = fc.uniqueArray(work, { minLength: 4, maxLength: 4, selector: (one) => one.title })
    fc.assert(
      fc.property(works, fc.array(step, { minLength: 1, maxLength: 12 }), (items, steps) => {
        const meant: number[] = []
        const lines = steps.map((one, index) => {
          const before = steps[index - 1]
          meant.push(one.work)
          const item = items[one.work] ?? fc.sample(work, 1)[0]
          if (before?.work !== one.work) return item ? print({ ...item, page: one.page }) : ''
          return before.page === one.page ? 'ibid.' : `ibid. pg ${one.page}`
        })
        const read = readApparatus(toManuscript(lines))
        const byWork = new Map<number, string>()
        read.notes.forEach((note, index) => {
          const reference = note.citations[0]?.reference ?? 'none'
          const known = byWork.get(meant[index] ?? -1)
          expect(known ?? reference).toBe(reference)
          byWork.set(meant[index] ?? -1, reference)
        })
        expect(new Set(byWork.values()).size).toBe(byWork.size)
        expect(read.references).toHaveLength(byWork.size)
        for (const { resolvesTo } of read.ibids)
          expect(lines[(resolvesTo ?? 0) - 1]).not.toMatch(/^ibid/u)
        spellOut(read).forEach((line, index) =>
          expect(line.endsWith(`pg ${steps[index]?.page ?? ''}`)).toBe(true),
        )
      }),
      { numRuns: 25 },
    )
  })

  it('leaves arbitrary text as it stands', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const content = texts.map((one) => [{ type: 'text', text: one } as const])
        const { notes } = readApparatus(toManuscript(content))
        const normal = texts.map((one) => one.replaceAll(/\s+/gu, ' ').trim())
        expect(notes.map((note) => note.text)).toEqual(normal)
        for (const note of notes) {
          if (note.confidence !== 'none') continue
          expect(runsToText(note.prose)).toBe(note.text)
          expect(note.printed).toBe(note.text)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('loses no word of notes made of the pieces that citations are made of', () => {
    const piece = fc.constantFrom(
      ...['L Trotsky', 'K Marx and F Engels', 'Lenin, V. I.', '‘Title’', '“Other”', 'My Life'],
      ...['Vol. 2', 'No. 3', 'pg 5', 'pp. 7–9', 'chapter 3', '1905', '[1929]', 'Penguin Books'],
      ...['ibid.', 'Ibid', 'op. cit.', 'loc. cit.', 'idem', 'ebd.', 'quoted in', 'see', 'See also'],
      ...['ed. J Smith', 'trans. M Eastman', 'our translation', '2nd edn', '12 May 1938', 'in'],
      ...['https://example.org/a', 'accessed 3 May 2024', 'doi:10.1000/182', 'n.d.', '<i>', '&'],
      ...[
        '(London: Verso, 1990)',
        'Moscow',
        'This is prose',
        'Why?',
        'PhD thesis',
        '*',
        '№ 4',
        '§ 2',
      ],
    )
    const separator = fc.constantFrom(
      ', ',
      ', ',
      ', ',
      '; ',
      '. ',
      ' ',
      ': ',
      ' (',
      ') ',
      ' ‘',
      '’ ',
    )
    const note = fc
      .array(fc.tuple(piece, separator), { minLength: 1, maxLength: 10 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(fc.array(note, { minLength: 1, maxLength: 6 }), (texts) => {
        const content = texts.map((one) => [{ type: 'text', text: one } as const])
        const read = readApparatus(toManuscript(content))
        const resolved = spellOut(read)
        read.notes.forEach((one, index) => {
          const cited = new Set(one.citations.map(({ reference }) => reference))
          const kept = read.references
            .filter(({ id }) => cited.has(id))
            .flatMap(({ csl }) => listGivenNames(csl))
          const said = [one.printed, resolved[index], ...kept].join(' ').toLowerCase()
          for (const token of one.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
            if (!MAY_CHANGE.has(token)) expect(said).toContain(token)
          if (one.confidence === 'certain') expect(one.printed).toBe(one.text)
        })
      }),
      { numRuns: 120 },
    )
  })
})

/** A given name may be printed as its initial; the reference keeps it whole. */
function listGivenNames(csl: CslItem): string[] {
  return [csl.author, csl.editor, csl.translator, csl['container-author']]
    .flatMap((names) => names ?? [])
    .map(({ given = '' }) => given)
}

/** Labels that the style spells its own way, and the words that say "the same source". */
const MAY_CHANGE = new Set(
  'pp pg ch chapter edn and nº in no vol ibid op cit loc idem ebd c'.split(' '),
)
