import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../edition/articleText'
import type { Manifest, PrintedArticle } from '../../../edition/manifest'
import { printedArticles } from '../../fixtures/arbitraries'
import { essay } from '../../fixtures/essay'
import { inlines } from '../../fixtures/inlines'
import { manifest, records } from '../../fixtures/issue'
import { buildEditionView } from '../../views/buildEditionView'
import { buildPublishedIssue } from '../../views/publishedIssues'
import { readPDF } from './readPDF'
import { setPDFs } from './setPDFs'

const origin = 'https://magazine.example'
const published = buildPublishedIssue(records)
const publish = (sections: Manifest['sections']) => {
  const [first] = records
  if (!first) throw new Error('The sample has no print.')
  const only = { ...first, ordinal: 1, manifest: { ...manifest, sections } }
  return { manifest: only.manifest, edition: buildEditionView([only], 1) }
}
const holding = (...articles: PrintedArticle[]) => publish([{ heading: 'Essays', articles }])
const withBody = (body: TextBlock[]): PrintedArticle => ({
  ...essay,
  notes: [],
  text: { ...essay.text, body, notes: [], references: {}, quotations: {} },
})
const paragraph = (words: string): TextBlock => ({
  type: 'paragraph',
  id: 'one',
  content: inlines(words),
})
const set = async (from = published, wanted: (string | null)[] = [null]) =>
  setPDFs({ published: from, wanted, origin, pictures: {} })
const only = async (...given: Parameters<typeof set>) => {
  const [made] = await set(...given)
  if (!made) throw new Error('Nothing was made.')
  return {
    ...made,
    ...(await readPDF(made.bytes)),
    raw: Buffer.from(made.bytes).toString('latin1'),
  }
}
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

describe('an issue as a PDF', { timeout: 120_000 }, () => {
  it('is PDF/UA-1 with an outline, its own fonts, the date and the title of its edition', async () => {
    const { raw } = await only()
    for (const part of ['<pdfuaid:part>1<', '/Marked true', '/StructTreeRoot', '/Outlines']) {
      expect([part, raw.includes(part)]).toEqual([part, true])
    }
    expect(raw).toContain('/Lang (en-GB)')
    expect(raw).toContain('(D:20251009')
    expect(raw).toContain('The Composing Room, Made fast, Issue 12, Autumn 2025')
    const fonts = new Set(raw.match(/\/FontName\s*\/[A-Z]{6}\+\w+/g))
    expect(fonts.size).toBeGreaterThan(3)
    const ours = /\+(SourceSerif4|LibertinusSerif|DejaVuSansMono)/
    expect([...fonts].filter((font) => !ours.test(font))).toEqual([])
    expect(raw.match(/\/FontFile[23]/g)?.length).toBe(fonts.size)
  })

  it('is the same, byte for byte, for the same edition', async () => {
    expect((await only(structuredClone(published))).raw).toBe((await only()).raw)
  })

  it('has every note with its number, in order, at the foot of pages', async () => {
    const { notes, pages } = await only()
    expect(pages).toBeGreaterThan(10)
    expect(notes.map(({ number, words }) => letters(number + words))).toEqual(
      essay.notes.map(({ number, printed }) =>
        letters(number + printed.map(({ text }) => text).join('')),
      ),
    )
  })

  it('says in its contents on which page each article begins', async () => {
    const { text } = await only()
    const pages = text.split('\n')
    const titles = published.manifest.sections.flatMap(({ articles }) =>
      articles.map((article) => article.text.title),
    )
    for (const title of titles) {
      const page = pages.findIndex((one, at) => at > 1 && letters(one).includes(letters(title))) + 1
      expect(letters(pages[1] ?? '')).toContain(letters(title) + page)
    }
  })

  it('says who made it, and which print it is', async () => {
    const { text } = await only()
    const found = letters(text)
    const { magazine } = manifest
    for (const said of [magazine.publisher, magazine.issn, magazine.about, manifest.issue.note]) {
      expect(found).toContain(letters(said ?? '?'))
    }
    expect(found).toContain(letters(published.edition.manifestHash))
    expect(found).toContain(letters(`${origin}/issues/12`))
  })

  it('is one of a title and a colophon where the issue is empty', async () => {
    expect(await only(publish([]))).toMatchObject({ pages: 3, notes: [] })
  })

  it('is made of a single article by itself', async () => {
    const { notes, text } = await only(published, [essay.id])
    const [first] = text.split('\n')
    expect(letters(first ?? '')).toContain(
      letters(`Issue 12, Autumn 2025 Article ${essay.text.title}`),
    )
    expect(notes).toHaveLength(essay.notes.length)
    expect(letters(text)).toContain(letters(`${origin}/issues/12/${essay.text.slug}`))
    expect(text).not.toContain('The corrector at night')
    await expect(only(published, ['nobody'])).rejects.toThrow('nobody')
  })

  it('sets a word that is longer than a line, and writing from the right', async () => {
    const long = 'Donaudampfschiff'.repeat(30)
    const { raw, text } = await only(holding(withBody([paragraph(`${long} שלום مرحبا`)])))
    expect(letters(text)).toContain(letters(long))
    expect(raw).toContain('NotoNaskhArabic')
  })

  it('says which characters have no font, and says then that it is no PDF/UA', async () => {
    const { faults, raw, text } = await only(
      holding(withBody([paragraph('Here is 漢, and more.')])),
    )
    expect(faults).toEqual([expect.stringContaining('the text "漢" could not be displayed')])
    expect(raw).not.toContain('<pdfuaid:part>')
    expect(raw).toContain('/Marked true')
    expect(letters(text)).toContain('andmore')
  })

  it('is set of any article, and no word of it is markup', async () => {
    await fc.assert(
      fc.asyncProperty(printedArticles, async (article) => {
        const { notes } = await only(holding(article))
        expect(notes).toHaveLength(article.notes.length)
      }),
      { numRuns: 12 },
    )
  })
})
