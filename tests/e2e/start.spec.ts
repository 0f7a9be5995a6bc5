import { expect, test } from '@playwright/test'
import { watchPolicy } from '../journey/openPage'
import { launchForme, listProcesses, removeRoom, type Launched } from '../launchForme'

test.describe('a new, empty magazine', () => {
  let forme: Launched

  test.beforeAll(async () => {
    forme = await launchForme({ words: ['--empty'] })
    await forme.ready
  })
  test.afterAll(async () => {
    await forme.stop()
    removeRoom(forme)
  })

  test('answers readers', async ({ context, page }) => {
    await watchPolicy(context)
    const response = await page.goto(forme.url)
    expect(response?.status()).toBe(200)
  })

  // The tests of the desk rely on hearing it.
  for (const path of ['/', '/admin/login']) {
    test(`${path} runs no script that stands in its text, and what its policy forbids is heard`, async ({
      context,
      page,
    }) => {
      const heard: string[] = []
      await watchPolicy(context, (forbidden) => void heard.push(forbidden))
      await page.goto(forme.url + path)
      expect(heard).toEqual([])
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">')
      })
      await expect.poll(() => heard.join('\n')).toContain('script-src-attr inline')
      expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    })
  }

  test('asks for the first person at the desk, and lets them in', async ({ context, page }) => {
    await watchPolicy(context)
    await page.goto(`${forme.url}/admin`)
    await expect(page).toHaveURL(/\/admin\/create-first-user$/)
    await page.getByLabel('Email').fill('first@forme.example')
    await page.getByLabel('New Password').fill('lantern gravel oboe mitten')
    await page.getByLabel('Confirm Password').fill('lantern gravel oboe mitten')
    await page.getByLabel('Name').fill('First person')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect(page).toHaveURL(`${forme.url}/admin`)
    await page.getByRole('button', { name: 'Open Menu' }).click()
    await expect(page.getByRole('link', { name: 'Issues', exact: true })).toBeVisible()
  })

  test('leaves no process behind when it is stopped', async () => {
    expect(await forme.stop()).toBe(0)
    expect(listProcesses(forme)).toEqual([])
  })
})
