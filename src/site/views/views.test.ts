import { describe, expect, it } from 'vitest'
import { listPrinted } from '../../edition/listPrinted'
import type { Manifest } from '../../edition/manifest'
import { manifest, records } from '../fixtures/issue'
import { sampleIssues } from '../fixtures/samplePages'
import { buildEditionView } from './buildEditionView'
import { buildHomePage } from './issuePages'
import { buildPublishedIssue, listPublishedArticles } from './publishedIssues'
import { buildReferencesPage, findQuotationPage, findReferencePage } from './sourcePages'
import { findArticlePage } from './findArticlePage'
import { findContributorPage } from './findContributorPage'

const { magazine } = manifest

describe('buildEditionView', () => {
  it('lists in a correction the articles whose text differs, newest print first', () => {
    const third = {
      ...records[1],
      ordinal: 3,
      kind: 'rollback' as const,
      manifest: records[0]?.manifest,
    }
    const view = buildEditionView([...records, third as (typeof records)[number]], 3)
    expect(
      view.corrections.map(({ ordinal, kind, articles }) => ({ ordinal, kind, articles })),
    ).toEqual([
      { ordinal: 3, kind: 'rollback', articles: ['the-lock-and-the-key'] },
      { ordinal: 2, kind: 'correction', articles: ['the-lock-and-the-key'] },
    ])
    expect(view.firstPublishedAt).toBe('2025-10-01T08:00:00.000Z')
  })

  it('knows nothing of later prints', () => {
    expect(buildEditionView(records, 1).corrections).toEqual([])
  })

  it('refuses an edition that is not there', () => {
    expect(() => buildEditionView(records, 4)).toThrow('There is no edition 4')
    expect(() => buildPublishedIssue([])).toThrow('not published')
  })
})

describe('findArticlePage', () => {
  it('knows its neighbours in the issue, across sections', () => {
    const page = findArticlePage(records, 'the-lock-and-the-key')
    expect(page?.previous?.slug).toBe('to-our-readers')
    expect(page?.next?.slug).toBe('the-corrector-at-night')
    expect(page).toMatchObject({ section: 'Essays', position: 2 })
  })

  it('lists only the prints in which the article differs', () => {
    const ordinals = (slug: string) =>
      findArticlePage(records, slug)?.prints.map(({ ordinal }) => ordinal)
    expect(ordinals('the-lock-and-the-key')).toEqual([2, 1])
    expect(ordinals('from-the-bindery')).toEqual([1])
  })

  it('lists a print in which the notes alone read otherwise', () => {
    const [first, last] = records
    const notes = structuredClone(last?.manifest) as Manifest
    const essay = listPrinted(notes).find(({ text }) => text.slug === 'the-lock-and-the-key')
    essay?.notes[0]?.printed.push({ text: ' (printed otherwise)' })
    const third = { ...last, ordinal: 3, manifest: notes } as (typeof records)[number]
    const again = { ...last, ordinal: 4, manifest: notes } as (typeof records)[number]
    const page = findArticlePage(
      [first, last, third, again].flatMap((one) => one ?? []),
      'the-lock-and-the-key',
    )
    expect(page?.prints.map(({ ordinal }) => ordinal)).toEqual([3, 2, 1])
  })

  it('says what has replaced an earlier print', () => {
    expect(findArticlePage(records, 'the-lock-and-the-key', 1)?.replacedBy).toEqual({
      ordinal: 2,
      publishedAt: '2025-10-09T16:30:00.000Z',
      slug: 'the-lock-and-the-key',
    })
    expect(findArticlePage(records, 'the-lock-and-the-key', 2)?.replacedBy).toBeUndefined()
  })

  it('finds nothing where nothing is', () => {
    expect(findArticlePage(records, 'nowhere')).toBeNull()
    expect(findArticlePage(records, 'the-lock-and-the-key', 9)).toBeNull()
    expect(findArticlePage([], 'the-lock-and-the-key')).toBeNull()
  })
})

describe('the other views', () => {
  it('lead with the newest issue', () => {
    const home = buildHomePage(magazine, [...sampleIssues].reverse())
    expect(home.latest?.manifest.issue.number).toBe(12)
    expect(home.earlier.map(({ number }) => number)).toEqual([11, 10, 9, 8])
  })

  it('find a person, a work and a quotation by what is in print, and nothing else', () => {
    expect(findContributorPage(magazine, sampleIssues, 'sample-author')?.articles).toHaveLength(6)
    expect(findContributorPage(magazine, sampleIssues, 'nobody')).toBeNull()
    const work = findReferencePage(magazine, sampleIssues, 'milton')
    expect(work?.uses.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[2, 3]])
    expect(work?.quotations.map(({ id }) => id)).toEqual(['qu-milton'])
    expect(findReferencePage(magazine, sampleIssues, 'nothing')).toBeNull()
    const quotation = findQuotationPage(magazine, sampleIssues, 'qu-johnson')
    expect(quotation?.reference?.id).toBe('boswell')
    expect(quotation?.uses[0]?.notes).toEqual([{ id: 'n9', number: 9 }])
    expect(findQuotationPage(magazine, sampleIssues, 'nothing')).toBeNull()
  })

  it('list works by author', () => {
    const names = buildReferencesPage(
      magazine,
      listPublishedArticles(sampleIssues).map(({ article }) => article.text),
    ).references.map(({ id }) => id)
    expect(names).toEqual([
      'boswell',
      'eisenstein',
      'gaskell',
      'grafton',
      'johns',
      'mckenzie',
      'milton',
    ])
  })
})
