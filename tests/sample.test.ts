/**
 * The sample magazine against the importer. What a careful reader counts in each manuscript stands
 * in sample/magazine.json, written by hand; here every manuscript is read like every other file, and
 * must come out with those numbers and with each note printing as its author wrote it.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareQuotation } from '../src/citations/compare/compareQuotation'
import { readApparatus } from '../src/manuscript/apparatus/readApparatus'
import type { ReadNote } from '../src/manuscript/apparatus/model'
import { listPlacedMarkers } from '../src/manuscript/listPlacedMarkers'
import { readManuscript } from '../src/manuscript/readManuscript'

const SAMPLE = join(import.meta.dirname, '../sample')

type SampleArticle = {
  manuscript: string
  slug: string
  kind: string
  title: string
  authors: { contributor: string; role: string }[]
  hero?: string
  stage: string
  writer: string
  reader?: string
  request?: { by: string; reason: string }
  freshlyImported?: true
  expected: {
    headings: number
    notes: { markers: number; entries: number }
    references?: number
    ibids?: { note: number; resolvesTo: number }[]
    displayed?: number[]
    runIn?: number[]
    prose?: number[]
    withoutLocator?: number[]
    problems?: string[]
  }
  quotations: {
    note: number
    text?: string
    verdict?: string
    verified?: { by: string; daysAgo: number; againstPrinting: string; evidence: string }
  }[]
}

type Sample = {
  staff: { key: string; email: string; roles: string[]; contributor?: string }[]
  contributors: { slug: string; about: string }[]
  media: { key: string; file: string; alt: string; credit: string; licence: string }[]
  issues: {
    number: number
    cover: string
    published: boolean
    sections: { heading: string; articles: SampleArticle[] }[]
  }[]
}

const sample = JSON.parse(readFileSync(join(SAMPLE, 'magazine.json'), 'utf8')) as Sample
const articles = sample.issues.flatMap(({ sections }) => sections.flatMap((s) => s.articles))
const [finished, arrived] = [
  articles.filter((article) => !article.freshlyImported),
  articles.filter((article) => article.freshlyImported),
]

function read(article: SampleArticle) {
  const bytes = readFileSync(join(SAMPLE, 'manuscripts', article.manuscript))
  const { manuscript, problems } = readManuscript(bytes, { fileName: article.manuscript })
  const apparatus = readApparatus(manuscript)
  const kinds = [...problems, ...apparatus.problems].map(({ kind }) => kind)
  return { manuscript, apparatus, kinds }
}

const numbers = (notes: { note: number }[]) => notes.map(({ note }) => note)
const isProse = ({ flags }: ReadNote) => flags.includes('prose')

describe.each(finished)('$manuscript', (article) => {
  const { manuscript, apparatus, kinds } = read(article)
  const { expected } = article

  it('has the title, headings and notes that were counted by hand', () => {
    expect(manuscript.title).toBe(article.title)
    expect(manuscript.blocks.filter(({ type }) => type === 'heading')).toHaveLength(
      expected.headings,
    )
    expect(manuscript.notes).toHaveLength(expected.notes.entries)
    expect(listPlacedMarkers(manuscript.blocks)).toHaveLength(expected.notes.markers)
  })

  it('prints every note as it was written', () => {
    const cited = apparatus.notes.filter((note) => !isProse(note))
    expect(cited.map(({ printed }) => printed)).toEqual(cited.map(({ text }) => text))
    expect(cited.filter(({ confidence }) => confidence !== 'certain')).toEqual([])
    expect(apparatus.notes.filter(isProse).map(({ number }) => number)).toEqual(expected.prose)
  })

  it('binds every ibid and knows the works cited', () => {
    const bound = apparatus.ibids.map(({ note, resolvesTo }) => ({ note, resolvesTo }))
    expect(bound).toEqual(expected.ibids)
    expect(apparatus.references).toHaveLength(expected.references ?? 0)
  })

  it('finds the quotations, displayed and run in', () => {
    const displayed = apparatus.quotations.filter((quotation) => quotation.displayed)
    const runIn = apparatus.quotations.filter((quotation) => !quotation.displayed)
    expect(numbers(displayed)).toEqual(expected.displayed)
    expect(numbers(runIn)).toEqual(expected.runIn)
    expect(numbers(article.quotations)).toEqual(numbers(apparatus.quotations))
  })

  it('says where each quotation stands in its source', () => {
    const quoting = new Set(numbers(apparatus.quotations))
    const lost = apparatus.notes.filter(
      ({ number, citations }) => quoting.has(number) && !citations.some(({ locator }) => locator),
    )
    expect(lost.map(({ number }) => number)).toEqual(expected.withoutLocator ?? [])
  })

  it('leaves nothing to decide', () => {
    expect(kinds).toEqual([])
  })

  it.each(article.quotations.filter(({ text }) => text !== undefined))(
    'differs from the record of note $note as it says',
    ({ note, text, verdict }) => {
      const printed = apparatus.quotations.find((quotation) => quotation.note === note)
      const comparison = compareQuotation({ text: printed?.text ?? '', record: text ?? '' })
      expect(comparison.verdict).toBe(verdict ?? 'declared')
    },
  )
})

describe.each(arrived)('$manuscript, as it arrived', (article) => {
  it('has the problems that were left in it, and no other', () => {
    const { manuscript, kinds } = read(article)
    expect(manuscript.blocks[0]?.type).toBe('notice')
    expect(manuscript.notes).toHaveLength(article.expected.notes.entries)
    expect(listPlacedMarkers(manuscript.blocks)).toHaveLength(article.expected.notes.markers)
    expect(kinds.toSorted()).toEqual(article.expected.problems?.toSorted())
  })
})

describe('the sample as a whole', () => {
  it('imports every manuscript there is, each once', () => {
    expect(articles.map(({ manuscript }) => manuscript).toSorted()).toEqual(
      readdirSync(join(SAMPLE, 'manuscripts')).toSorted(),
    )
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length)
  })

  it('publishes issue 50 and has an article of issue 51 in every stage', () => {
    const stages = (number: number) =>
      sample.issues
        .filter((issue) => issue.number === number)
        .flatMap(({ sections }) => sections.flatMap((s) => s.articles.map(({ stage }) => stage)))
    expect(new Set(stages(50))).toEqual(new Set(['approved']))
    expect(new Set(stages(51))).toEqual(
      new Set(['drafting', 'submitted', 'changesRequested', 'approved']),
    )
  })

  it('cites one work in several articles', () => {
    const keys = finished.flatMap((article) =>
      read(article).apparatus.references.map(({ key }) => key),
    )
    const areopagitica = keys.filter((key) => key.includes('areopagitica'))
    expect(areopagitica).toHaveLength(3)
    expect(new Set(areopagitica).size).toBe(1)
  })

  it('names only people, pictures and roles that it has', () => {
    const staff = new Map(sample.staff.map((person) => [person.key, person]))
    const contributors = new Set(sample.contributors.map(({ slug }) => slug))
    const media = new Set(sample.media.map(({ key }) => key))
    for (const { contributor, email } of sample.staff) {
      expect(email).toMatch(/@example\.org$/)
      if (contributor) expect(contributors).toContain(contributor)
    }
    for (const { cover } of sample.issues) expect(media).toContain(cover)
    for (const article of articles) {
      for (const { contributor } of article.authors) expect(contributors).toContain(contributor)
      if (article.hero) expect(media).toContain(article.hero)
      expect(staff.has(article.writer)).toBe(true)
      const readers = [article.reader, article.request?.by, ...listVerifiers(article)]
      for (const reader of readers.filter((key) => key !== undefined)) {
        expect(staff.get(reader)?.roles).toContain('editor')
        expect(reader).not.toBe(article.writer)
      }
    }
  })

  it.each(sample.media)('has the picture $file, described and small', ({ file, alt, licence }) => {
    expect(existsSync(join(SAMPLE, 'media', file))).toBe(true)
    expect(statSync(join(SAMPLE, 'media', file)).size).toBeLessThan(150 * 1024)
    expect(alt.length).toBeGreaterThan(20)
    expect(licence).not.toBe('')
  })
})

function listVerifiers({ quotations }: SampleArticle): string[] {
  return quotations.flatMap(({ verified }) => (verified ? [verified.by] : []))
}
