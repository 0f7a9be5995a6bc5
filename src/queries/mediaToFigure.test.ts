import { expect, it } from 'vitest'
import type { Media } from '../payload-types'
import { mediaToFigure } from './mediaToFigure'

const size = (name: string, width: number, height: number) => ({
  filename: name,
  url: `/api/media/file/${name}`,
  width,
  height,
})

const media = {
  id: 1,
  alt: 'A tray of type',
  url: '/api/media/file/tray.png',
  width: 600,
  height: 400,
  sizes: {
    w1440: size('tray-600x400-b.webp', 600, 400),
    w960: size('tray-600x400-a.webp', 600, 400),
    w480: size('tray-480x320-c.webp', 480, 320),
    card: size('tray-600x315-d.png', 600, 315),
  },
  createdAt: '',
  updatedAt: '',
} satisfies Media

it('names each size once, the smallest first', () => {
  const found = mediaToFigure(media)?.sizes.map(({ height, width }) => [width, height])
  expect(found).toEqual([
    [480, 320],
    [600, 315],
    [600, 400],
  ])
})

it('keeps the path of an address, whatever its host', () => {
  const moved = { ...media, url: 'https://magazine.example/api/media/file/tray.png' }
  expect(mediaToFigure(moved)).toMatchObject({ src: '/api/media/file/tray.png', width: 600 })
})

it('has the caption it is given before its own, and no empty words', () => {
  const captioned = { ...media, caption: 'Its own', credit: '', licence: 'CC0 1.0' }
  expect(mediaToFigure(captioned)).toMatchObject({ caption: 'Its own', licence: 'CC0 1.0' })
  expect(mediaToFigure(captioned, 'Another')).toMatchObject({ caption: 'Another' })
  expect(mediaToFigure(captioned)).not.toHaveProperty('credit')
})

it.each([{ url: null }, { width: null }, { height: null }])('is nothing without %o', (lack) => {
  expect(mediaToFigure({ ...media, ...lack })).toBeUndefined()
})
