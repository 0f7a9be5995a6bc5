import { expect, type Page } from '@playwright/test'

type File = { name: string; mimeType: string; buffer: Buffer }

/** Gives files to the panel that brings manuscripts in, as dropping them does. */
export async function dropManuscript(page: Page, what: string | File): Promise<void> {
  await page.locator('.forme-drop input[type=file]').setInputFiles(what)
}

/** Waits until a manuscript that was dropped is an article. */
export async function isOnDesk(page: Page): Promise<void> {
  await expect(page.getByText('On the desk', { exact: true }).first()).toBeVisible()
}
