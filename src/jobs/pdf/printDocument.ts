import type { Page } from 'playwright-core'
import { findPages } from './findPages'

/** One document: its address, and every file it may ask for by path. */
export type PaperSource = {
  url: string
  files: ReadonlyMap<string, { bytes: Uint8Array; type: string }>
  /** The document, with the pages its articles begin on once these are known. */
  render: (pages?: number[]) => string
  /** The anchors whose pages are wanted, in order. */
  anchors: readonly string[]
}

/** A document that is not printed after this time is given up, in milliseconds. */
const PATIENCE = 120_000

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/**
 * Prints a document with Chromium, twice: the second time its contents know the pages. Nothing but
 * the given files is there for it: every request is answered here, scripts are off, and no address
 * is ever looked up. Rejects when Chromium does not start, or is not done in two minutes; it is
 * ended either way.
 */
export async function printDocument(
  executablePath: string,
  { anchors, files, render, url }: PaperSource,
): Promise<Uint8Array> {
  // Thirteen megabytes, which a server without a Chromium never needs.
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath,
    args: QUIET,
    // Chromium's own sandbox does not work for root.
    chromiumSandbox: process.getuid?.() !== 0,
    // The server ends itself, in its own order; Chromium goes with the process.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    timeout: PATIENCE,
  })
  const deadline = setTimeout(() => void browser.close(), PATIENCE)
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: false })
    const page = await context.newPage()
    let html = render()
    await page.route('**/*', (route) => {
      const request = route.request()
      if (request.isNavigationRequest()) return route.fulfill({ body: html, contentType: TYPE })
      const file = files.get(decodeURIComponent(new URL(request.url()).pathname))
      if (!file) return route.abort()
      return route.fulfill({ body: Buffer.from(file.bytes), contentType: file.type })
    })
    const first = await print(page, url)
    const pages = findPages(first, anchors)
    if (pages.length === 0) return first
    html = render(pages)
    return await print(page, url)
  } finally {
    clearTimeout(deadline)
    await browser.close()
  }
}

const TYPE = 'text/html; charset=utf-8'

async function print(page: Page, url: string): Promise<Uint8Array> {
  await page.goto(url, { waitUntil: 'load' })
  return page.pdf({ outline: true, preferCSSPageSize: true, printBackground: true, tagged: true })
}
