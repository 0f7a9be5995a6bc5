import { expect, it } from 'vitest'
import type { Figure } from '../edition/articleText'
import type { Manifest } from '../edition/manifest'
import { fullText } from '../edition/testText'
import { listPictureNames } from './listPictureNames'

const figure = (name: string): Figure => ({
  src: `/api/media/file/${name}.png`,
  width: 960,
  height: 540,
  sizes: [{ src: `/api/media/file/${name}%20480.webp`, width: 480, height: 270 }],
  alt: name,
})

const manifest: Manifest = {
  format: 1,
  magazine: { title: 'The Quarterly', language: 'en-GB' },
  issue: { number: 51, slug: '51', label: 'Autumn 2025', cover: figure('cover') },
  sections: [
    {
      heading: 'Essays',
      articles: [
        {
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
          contentHash: '',
          notes: [],
          words: 0,
        },
      ],
    },
  ],
}

it('names every file by the article that shows it, the cover by none', () => {
  expect([...listPictureNames(manifest)]).toEqual([
    ['', ['cover.png', 'cover 480.webp']],
    [
      '7',
      ['hero.png', 'hero 480.webp', 'tray.png', 'tray 480.webp', 'stone.png', 'stone 480.webp'],
    ],
  ])
})

it('is empty for an issue without pictures', () => {
  const { cover: _cover, ...issue } = manifest.issue
  expect([...listPictureNames({ ...manifest, issue, sections: [] })]).toEqual([['', []]])
})
