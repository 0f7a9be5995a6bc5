import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { build } from '../fixtures/issue'
import { readPage } from '../fixtures/readPage'
import { samplePages } from '../fixtures/samplePages'
import { renderPage } from '../renderPage'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // These four are matters of taste between validators; HTML allows what they refuse.
    'long-title': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    // What comes from this server needs no second signature.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A link's `id` may hold what the id of a record holds.
    'valid-id': ['error', { relaxed: true }],
  },
})

describe.each(Object.entries(samplePages))('the %s page', (_name, page) => {
  const html = renderPage(page, build)
  const read = readPage(html)

  it('is valid HTML', async () => {
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`,
        ),
      ),
    ).toEqual([])
  })

  it('names its language and direction, and has one main and one h1', () => {
    const [root] = read.named('html')
    expect(root?.properties).toMatchObject({ lang: 'en-GB', dir: 'ltr' })
    expect(read.named('main')).toHaveLength(1)
    expect(read.named('h1')).toHaveLength(1)
  })

  it('begins with a link that skips to main', () => {
    const [skip] = read.named('a')
    expect(skip?.properties).toMatchObject({ href: '#main' })
    expect(read.byID('main')?.tagName).toBe('main')
  })

  it('has unique ids, and every fragment leads to one', () => {
    expect(new Set(read.ids).size).toBe(read.ids.length)
    for (const href of read.hrefs.filter((one) => one.startsWith('#'))) {
      expect(read.ids).toContain(decodeURIComponent(href.slice(1)))
    }
  })

  it('skips no heading level', () => {
    const levels = read.elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels[0]).toBe(1)
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it('has no style and no script of its own that would run', () => {
    expect(read.named('style')).toEqual([])
    expect(read.named('iframe')).toEqual([])
    for (const element of read.elements) {
      expect(Object.keys(element.properties).filter((key) => /^on|^style$/i.test(key))).toEqual([])
    }
    for (const script of read.named('script')) {
      expect(script.properties.type).toBe('application/ld+json')
    }
  })

  it('asks no other server for anything', () => {
    const fetched = [...read.named('img'), ...read.named('script'), ...read.named('link')]
      .filter(
        ({ properties }) =>
          properties.rel?.toString() !== 'canonical' && properties.rel?.toString() !== 'cite-as',
      )
      .map(({ properties }) => String(properties.src ?? properties.href ?? '/'))
    for (const address of fetched) expect(address).toMatch(/^\//)
  })

  it('is the same in a preview, but for the banner and noindex', () => {
    const preview = { manifestHash: 'e'.repeat(64), word: '/api/articles/7/word' }
    const previewed = renderPage(page, build, { preview })
    const plain = previewed
      .replace(/<p class="preview-banner".*?<\/p>/, '')
      .replace('<meta name="robots" content="noindex">', '')
    expect(plain).toBe(html.replace('<meta name="robots" content="noindex">', ''))
    expect(previewed).toContain('noindex')
    expect(previewed).toMatch(
      /<a download="" href="\/api\/articles\/7\/word"[^>]*>Download for Word/,
    )
  })
})
