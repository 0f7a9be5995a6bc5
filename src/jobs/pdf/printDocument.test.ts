import { describe, expect, it } from 'vitest'
import { findChromium } from './findChromium'
import { findPages } from './findPages'
import { printDocument } from './printDocument'

const chromium = findChromium()
if (!chromium) {
  // eslint-disable-next-line no-console -- a skip is said aloud
  console.info('Skipped: there is no Chromium here to print with.')
}

const RED = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
)

describe.skipIf(!chromium)('printDocument', { timeout: 240_000 }, () => {
  it('prints twice, the second time with the pages, from nothing but what it was given', async () => {
    const rendered: (number[] | undefined)[] = []
    const render = (pages?: number[]) => {
      rendered.push(pages)
      return `<!doctype html><title>Two</title><a href="#one">1</a> <a href="#two">2</a>
        <img src="/there.svg" alt=""><img src="http://192.0.2.1/elsewhere.png" alt="">
        <script>document.body.textContent = 'ran'</script>
        <h1 id="one" style="break-before:page">One</h1>
        <h1 id="two" style="break-before:page">Two</h1>`
    }
    const files = new Map([['/there.svg', { bytes: RED, type: 'image/svg+xml' }]])
    const anchors = ['one', 'two']
    const url = 'http://forme.invalid/issue'
    const pdf = await printDocument(chromium ?? '', { anchors, files, render, url })
    expect(rendered).toEqual([undefined, [2, 3]])
    expect(findPages(pdf, anchors)).toEqual([2, 3])
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).toContain('/Marked true')
    expect(text).toContain('/Outlines')
  })

  it('says that Chromium did not start', async () => {
    const nothing = {
      anchors: [],
      files: new Map(),
      render: () => '',
      url: 'http://forme.invalid/',
    }
    await expect(printDocument('/nowhere/chromium', nothing)).rejects.toThrow('/nowhere/chromium')
  })
})
