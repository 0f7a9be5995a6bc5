import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Figure } from './articleText'
import { headOf } from './heads'
import { hashPrinting } from './listChanged'
import { listPrinted } from './listPrinted'
import type { Manifest, PrintedArticle } from './manifest'
import { printedJSON } from './printedJSON'
import { fullText } from './testText'

const figure = (name: string): Figure => ({
  src: `/api/media/file/${name}.png`,
  width: 960,
  height: 540,
  sizes: [{ src: `/api/media/file/${name}%20480.webp`, width: 480, height: 270 }],
  alt: name,
})

const article: PrintedArticle = {
  id: '7',
  text: {
    ...fullText(),
    hero: figure('hero'),
    body: [
      { type: 'figure', figure: figure('tray') },
      { type: 'aside', body: [{ type: 'figure', figure: figure('stone') }] },
      { type: 'rule' },
    ],
  },
  contentHash: 'c'.repeat(64),
  notes: [],
  words: 3,
}

const manifest: Manifest = {
  format: 1,
  magazine: { title: 'The Quarterly', language: 'en-GB' },
  issue: { number: 51, slug: '51', label: 'Autumn 2025', cover: figure('cover') },
  sections: [
    { heading: 'Empty', articles: [] },
    { heading: 'Essays', articles: [article] },
  ],
}

describe('headOf', () => {
  const head = headOf(manifest)
  const [first] = listPrinted(head)

  it('has everything of an issue but the words of its articles', () => {
    const { body: _body, notes: _notes, quotations, references, ...front } = article.text
    expect(head).toMatchObject({ magazine: manifest.magazine, issue: manifest.issue })
    expect(head.sections.map(({ heading }) => heading)).toEqual(['Empty', 'Essays'])
    expect(first?.text).toEqual(front)
    expect(first?.references).toEqual(Object.keys(references))
    expect(first?.quotations).toEqual(Object.keys(quotations))
  })

  it('names the files of every picture, the cover’s apart', () => {
    expect(head.pictures).toEqual(['cover.png', 'cover 480.webp'])
    expect(first?.pictures).toEqual(
      ['hero', 'tray', 'stone'].flatMap((name) => [`${name}.png`, `${name} 480.webp`]),
    )
    const { cover: _cover, ...issue } = manifest.issue
    expect(headOf({ ...manifest, issue }).pictures).toEqual([])
  })

  it('names an article by what other programs are sent of it, whatever the order of its keys', () => {
    const said = createHash('sha256').update(printedJSON(article)).digest('hex')
    expect(first?.name).toBe(said)
    const turned = Object.fromEntries(Object.entries(article).reverse()) as PrintedArticle
    expect(
      listPrinted(headOf({ ...manifest, sections: [{ heading: '', articles: [turned] }] })),
    ).toEqual([first])
  })

  it('says how notes are printed, so that heads compare as articles do', () => {
    expect(first?.printing).toBe(hashPrinting(article))
    const works = [{ id: '7', printed: [{ text: 'Milton' }] }]
    expect(hashPrinting({ ...article, works })).not.toBe(first?.printing)
  })

  it('is the same after the database had it', () => {
    expect(headOf(JSON.parse(JSON.stringify(manifest)) as Manifest)).toEqual(head)
    expect(JSON.parse(JSON.stringify(head))).toEqual(head)
  })
})
