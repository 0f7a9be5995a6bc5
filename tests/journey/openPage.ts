import type { Browser, Page } from '@playwright/test'

/**
 * A page of a person's own browser. After every address it goes to, it waits until the buttons of
 * Forme's panels answer: the server draws them, and on a slow machine it takes the browser a while
 * to bring them to life. A person presses again; a test does not.
 */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url })).newPage()
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...words) => whenAlive(page, await goto(...words))
  page.reload = async (...words) => whenAlive(page, await reload(...words))
  return page
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
