import { expect, type Page } from '@playwright/test'

/** The tab “Publish” of an issue, as the publisher has it. */
export type PublishTab = {
  /** Goes the way that readiness shows to where an obstacle is removed. */
  goTo: (obstacle: string | RegExp) => Promise<void>
  preview: () => Promise<void>
  /** Prints what was previewed, and waits until the desk names the edition. */
  publish: (ordinal: number) => Promise<void>
  /** Fills one of the forms that are opened first, sends it, and says yes to what readers will see. */
  act: (
    name: string,
    fields: {
      choose?: [label: string, option: string | RegExp]
      words?: [label: string, words: string]
      submit: string
      /** Readers will see something else, so the desk asks first. */
      isAsked?: true
    },
  ) => Promise<void>
}

export async function openPublish(page: Page, issue: string): Promise<PublishTab> {
  await page.goto(`${issue}/publish`)
  const panel = page.locator('.forme-panel')
  await expect(panel).toBeVisible()
  return {
    goTo: async (obstacle) => {
      await panel.getByRole('listitem').filter({ hasText: obstacle }).getByRole('link').click()
      await expect(page).not.toHaveURL(/\/publish$/)
    },
    preview: async () => {
      await panel.getByRole('button', { name: 'Preview the issue' }).click()
      await expect(panel.getByRole('button', { name: 'Publish…' })).toBeVisible()
    },
    publish: async (ordinal) => {
      await panel.getByRole('button', { name: 'Publish…' }).click()
      await panel.getByRole('button', { name: 'Publish now' }).click()
      await expect(panel.getByText(`Readers have edition ${ordinal} (`)).toBeVisible()
    },
    act: async (name, { choose, isAsked, submit, words }) => {
      await panel.getByText(name, { exact: true }).first().click()
      const form = panel.getByRole('form', { name })
      if (choose) await form.getByLabel(choose[0]).selectOption(await optionOf(form, choose))
      if (words) await form.getByLabel(words[0]).fill(words[1])
      if (!isAsked) return form.getByRole('button', { name: submit }).click()
      await form.getByRole('button', { name: `${submit}…` }).click()
      const yes = `Yes, ${submit.charAt(0).toLowerCase()}${submit.slice(1)}`
      await form.getByRole('button', { name: yes }).click()
    },
  }
}

async function optionOf(
  form: ReturnType<Page['getByRole']>,
  [label, option]: [string, string | RegExp],
): Promise<{ label: string }> {
  const found = await form
    .getByLabel(label)
    .locator('option', { hasText: option })
    .first()
    .innerText()
  return { label: found }
}
