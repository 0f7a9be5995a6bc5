import { expect, it } from 'vitest'
import type { Media } from '../payload-types'
import { mediaToFigure } from './mediaToFigure'

const size = (name: string, width: number, height: number) => ({
  filename: name,
  url: `/api/media/file/${name}`,
  width,
  height,
})

const digest = (digit: string) => digit.repeat(64)

const media = {
  id: 1,
  alt: 'A tray of type',
  filename: 'tray.png',
  files: {
    'tray.png': `${digest('f')}.png`,
    'tray-600x400-b.webp': `${digest('b')}.webp`,
    'tray-600x400-a.webp': `${digest('a')}.webp`,
    'tray-480x320-c.webp': `${digest('c')}.webp`,
    'tray-600x315-d.png': `${digest('d')}.png`,
  },
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

it('has addresses that say what is in the files', () => {
  const { sizes, src } = mediaToFigure(media) ?? { sizes: [] }
  expect(src).toBe(`/pictures/${digest('f')}.png`)
  expect(sizes.map((one) => one.src)).toEqual([
    `/pictures/${digest('c')}.webp`,
    `/pictures/${digest('d')}.png`,
    `/pictures/${digest('b')}.webp`,
  ])
})

it('has the caption it is given before its own, and no empty words', () => {
  const captioned = { ...media, caption: 'Its own', credit: '', licence: 'CC0 1.0' }
  expect(mediaToFigure(captioned)).toMatchObject({ caption: 'Its own', licence: 'CC0 1.0' })
  expect(mediaToFigure(captioned, 'Another')).toMatchObject({ caption: 'Another' })
  expect(mediaToFigure(captioned)).not.toHaveProperty('credit')
})

it.each([{ filename: null }, { files: {} }, { width: null }, { height: null }])(
  'is nothing without %o',
  (lack) => {
    expect(mediaToFigure({ ...media, ...lack })).toBeUndefined()
  },
)
