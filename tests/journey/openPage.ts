import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'

/**
 * A page of a person's own browser. After every address it goes to, it waits until the buttons of
 * Forme's panels answer: the server draws them, and on a slow machine it takes the browser a while
 * to bring them to life. A person presses again; a test does not.
 *
 * Whatever a page does that its Content-Security-Policy forbids fails the test that is running.
 */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url })
  await watchPolicy(context)
  const page = await context.newPage()
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...words) => whenAlive(page, await goto(...words))
  page.reload = async (...words) => whenAlive(page, await reload(...words))
  return page
}

/** Hears in every page of the context what its policy kept it from; it fails the test, unless told else. */
export async function watchPolicy(
  context: BrowserContext,
  tell = (forbidden: string): void => {
    expect.soft(forbidden, 'forbidden by the Content-Security-Policy').toBe('')
  },
): Promise<void> {
  await context.exposeFunction('tellViolation', tell)
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { blockedURI, effectiveDirective, lineNumber, sourceFile } = event
      const { tellViolation } = window as unknown as { tellViolation: (words: string) => void }
      tellViolation(
        `${location.pathname}: ${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`,
      )
    })
  })
}

/** React keeps what a button does in a property of the button, from its hydration on. */
async function whenAlive<T>(page: Page, answer: T): Promise<T> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.forme-panel button')].every((button) =>
      Object.keys(button).some((key) => key.startsWith('__reactProps$')),
    ),
  )
  return answer
}
