import { describe, expect, it } from 'vitest'
import { renderMarkup } from '../renderMarkup'
import { PictureImage } from './Picture'

const figure = {
  src: '/media/a.png',
  width: 1600,
  height: 900,
  alt: 'A forme',
  sizes: [
    { src: '/media/a-480.webp', width: 480, height: 270 },
    { src: '/media/a-card.png', width: 1200, height: 630 },
    { src: '/media/a-960.webp', width: 960, height: 540 },
  ],
}

describe('a picture', () => {
  it('has its sizes but no cut, and room before it is there', () => {
    const markup = renderMarkup(<PictureImage figure={figure} sizes="50vw" />)
    expect(markup).toBe(
      '<img src="/media/a.png" srcset="/media/a-480.webp 480w, /media/a-960.webp 960w" sizes="50vw" width="1600" height="900" alt="A forme" loading="lazy" decoding="async"/>',
    )
  })

  it('that is the first of a page is asked for before anything else', () => {
    const markup = renderMarkup(<PictureImage figure={figure} eager />)
    expect(markup).toContain('loading="eager" fetchpriority="high"')
  })

  it('without sizes is the file alone', () => {
    const markup = renderMarkup(<PictureImage figure={{ ...figure, sizes: [] }} eager />)
    expect(markup).toContain(
      '<img src="/media/a.png" width="1600" height="900" alt="A forme" loading="eager" decoding="async"/>',
    )
  })
})
