import type { Page } from '@playwright/test'

export type Watched = {
  /** Requests for anything that is not on this site. */
  outward: string[]
  /** What the page did that its Content-Security-Policy forbids, and errors of its script. */
  violations: string[]
  /** Bytes of the fonts that were fetched. */
  fonts: () => Promise<number>
}

/** Watches what a page asks for and what it is forbidden, from before its first request. */
export async function watchPage(page: Page, origin: string): Promise<Watched> {
  const outward: string[] = []
  const violations: string[] = []
  const fonts: Promise<Buffer>[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (new URL(url).origin !== origin && !url.startsWith('data:')) outward.push(url)
  })
  page.on('response', (response) => {
    if (response.headers()['content-type'] === 'font/woff2') fonts.push(response.body())
  })
  page.on('pageerror', (error) => violations.push(String(error)))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text())
  })
  return {
    outward,
    violations,
    fonts: async () => (await Promise.all(fonts)).reduce((sum, { length }) => sum + length, 0),
  }
}
