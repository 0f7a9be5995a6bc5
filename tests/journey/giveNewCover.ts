import type { Page } from '@playwright/test'
import { pngOf } from '../factories/makePicture'
import { save } from './save'

/** Gives the issue whose form is open a cover, brought in there. */
export async function giveNewCover(page: Page): Promise<void> {
  await page.locator('#field-cover').getByRole('button', { name: 'Create New' }).click()
  const drawer = page.getByRole('dialog')
  const file = { name: 'cover.png', mimeType: 'image/png', buffer: await pngOf(600, 800) }
  await drawer.locator('input[type=file]').setInputFiles(file)
  await drawer.locator('[name=alt]').fill('A plain blue cover')
  await save(page, drawer)
  await save(page)
}
