import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Byline, Figure } from '../../edition/articleText'
import { HEAD_FACTS, type FrontMatter, type HeadFact } from '../../edition/frontMatter'
import type { PrintedArticle } from '../../edition/manifest'
import { essay } from '../fixtures/essay'
import { build, manifest } from '../fixtures/issue'
import { renderPage } from '../renderPage'
import { buildEditionView } from '../views/buildEditionView'
import { findArticlePage } from '../views/findArticlePage'
import { buildEpub } from './epub/buildEpub'
import { readPDF } from './pdf/readPDF'
import { setPDFs } from './pdf/setPDFs'
import { renderArticleFile } from './renderArticleFile'
import { renderAtomFeed } from './renderAtomFeed'
import { renderJSONFeed } from './renderJSONFeed'

/**
 * Every fact of the head as a word that stands nowhere else, so that it is found in an output exactly
 * if the output prints it.
 */
const word = fc.stringMatching(/^x[a-z]{10}x$/)
const picture: fc.Arbitrary<Figure> = fc
  .record({ alt: word, caption: word, credit: word, licence: word })
  .map((words) => ({ src: '/media/lead.png', width: 8, height: 6, sizes: [], ...words }))
const person: fc.Arbitrary<Byline> = fc.record({
  slug: fc.constant('somebody'),
  name: word,
  role: fc.constantFrom('author', 'translator', 'interviewer', 'illustrator'),
  about: word,
})

/** A fact that is added to the table has to be given here, and is then looked for in every output. */
const HEADS: { [F in HeadFact]-?: fc.Arbitrary<NonNullable<FrontMatter[F]>> } = {
  kicker: word,
  title: word,
  subtitle: word,
  standfirst: word,
  authors: fc.array(person, { minLength: 1, maxLength: 5 }),
  editorsNote: word,
  hero: picture,
}

function listWords(value: unknown): string[] {
  if (typeof value === 'string') return /^x[a-z]{10}x$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(listWords)
}

const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

/** The essay without its text, which is not what is looked at here. */
const brief: PrintedArticle = {
  ...essay,
  notes: [],
  text: { ...essay.text, body: [], notes: [], references: {}, quotations: {} },
}

async function render(article: PrintedArticle): Promise<Record<string, string>> {
  const only = { ...manifest, sections: [{ heading: '', articles: [article] }] }
  const publishedAt = '2025-10-01T08:00:00.000Z'
  const records = [
    {
      ordinal: 1,
      kind: 'first' as const,
      publishedAt,
      manifestHash: 'f'.repeat(64),
      manifest: only,
    },
  ]
  const page = findArticlePage(records, article.text.slug)
  if (!page) throw new Error('The article is not in its issue.')
  const published = { manifest: only, edition: buildEditionView(records, 1) }
  const pictures = { '/media/lead.png': { bytes: PNG, mediaType: 'image/png' as const } }
  const { origin } = build
  const [pdf] = await setPDFs({ published, origin, pictures, wanted: [article.id] })
  if (!pdf) throw new Error('No PDF was made.')
  const { alts, text } = await readPDF(pdf.bytes)
  const chapter = unzipSync(buildEpub(published, build, pictures))['book/article-1.xhtml']
  return {
    page: renderPage(page, build),
    EPUB: strFromU8(chapter ?? new Uint8Array()),
    // A long word may be broken.
    PDF: [text.replace(/\s+/g, ' '), ...alts].join(' '),
    JATS: renderArticleFile(page, 'article.xml', build).body,
    text: renderArticleFile(page, 'article.txt', build).body,
    Markdown: renderArticleFile(page, 'article.md', build).body,
    Atom: renderAtomFeed(only.magazine, [published], build),
    'JSON Feed': renderJSONFeed(only.magazine, [published], build),
  }
}

describe('the head of an article', { timeout: 120_000 }, () => {
  it('stands whole in every output', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(HEADS), async (head) => {
        const outputs = await render({ ...brief, text: { ...brief.text, ...head } })
        for (const [output, printed] of Object.entries(outputs)) {
          for (const fact of HEAD_FACTS) {
            const missing = listWords(head[fact]).filter((one) => !printed.includes(one))
            expect({ output, fact, missing }).toEqual({ output, fact, missing: [] })
          }
        }
      }),
      { numRuns: 8 },
    )
  })

  it('says what each person did', async () => {
    const authors = (['translator', 'interviewer', 'illustrator'] as const).map((role) => ({
      slug: role,
      name: `Person ${role}`,
      role,
    }))
    const outputs = await render({ ...brief, text: { ...brief.text, authors } })
    const said = ['Translated by', 'Interview by', 'Illustrated by']
    for (const [output, printed] of Object.entries(outputs)) {
      const roles = output === 'JATS' ? authors.map(({ role }) => `contrib-type="${role}"`) : said
      expect(roles.filter((role) => !printed.includes(role))).toEqual([])
    }
  })

  it('has no place for what the article lacks', async () => {
    const { kicker: _kicker, standfirst: _standfirst, hero: _hero, ...text } = brief.text
    const outputs = await render({ ...brief, text: { ...text, authors: [] } })
    for (const printed of Object.values(outputs)) {
      expect(printed).not.toMatch(/undefined|\bnull\b(?!")/)
    }
  })
})
