import { expect, type Page } from '@playwright/test'
import { pngOf } from '../factories/makePicture'
import { idOf } from './idOf'

/** Brings in a picture in the name of whoever is signed in, and makes it the cover of an issue. */
export async function giveCover(
  page: Page,
  issue: number,
  alt = 'A sheet of type on the imposing stone',
): Promise<void> {
  const headers = { Origin: new URL(page.url()).origin }
  const answer = await page.request.post('/api/media', {
    headers,
    multipart: {
      _payload: JSON.stringify({ alt }),
      file: { name: 'cover.png', mimeType: 'image/png', buffer: await pngOf() },
    },
  })
  expect(answer.status()).toBe(201)
  const cover = idOf((await answer.json()) as Record<string, unknown>)
  const given = await page.request.patch(`/api/issues/${issue}`, { data: { cover }, headers })
  expect(given.status()).toBe(200)
}
