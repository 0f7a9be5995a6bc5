import { expect, type Page } from '@playwright/test'
import { selectWords } from '../selectWords'

/** The tab “Review” of an article, as one person has it. */
export type ReviewTab = {
  submit: () => Promise<void>
  /** Both kinds that a magazine asks for. */
  signOff: () => Promise<void>
  /** Leaves a comment on some words of the first paragraph. */
  comment: (words: string) => Promise<void>
  askForChanges: (reason: string) => Promise<void>
}

export async function openReview(page: Page, article: string): Promise<ReviewTab> {
  await page.goto(`${article}/review`)
  const panel = page.locator('.forme-panel')
  await expect(panel).toBeVisible()
  return {
    submit: async () => {
      await panel.getByRole('button', { name: 'Submit the text' }).click()
      await expect(panel.getByRole('form', { name: 'Take it back' })).toBeVisible()
    },
    signOff: async () => {
      for (const kind of ['edit', 'quotations']) {
        await panel.getByRole('button', { name: `Sign off: ${kind}` }).click()
        await expect(panel.getByText(`signed the text off as “${kind}”`).first()).toBeVisible()
      }
      await expect(panel.getByText('Approved', { exact: true })).toBeVisible()
    },
    comment: async (words) => {
      const paragraph = panel.locator('.forme-review__text p [data-at]').first()
      await selectWords(page, (await paragraph.innerText()).slice(0, 24).trim())
      await panel.getByRole('button', { name: 'Comment on these words' }).click()
      await panel.getByLabel('Your comment').fill(words)
      await panel.getByRole('button', { name: 'Comment', exact: true }).click()
      await expect(panel.getByRole('article').filter({ hasText: words })).toBeVisible()
    },
    askForChanges: async (reason) => {
      const form = panel.getByRole('form', { name: 'Ask for changes' })
      await form.getByLabel('What has to change, and why').fill(reason)
      await form.getByRole('button', { name: 'Ask for changes' }).click()
      await expect(panel.getByText(/^Changes requested by/)).toBeVisible()
    },
  }
}
