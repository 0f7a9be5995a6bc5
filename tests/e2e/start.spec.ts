import { expect, test } from '@playwright/test'
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

  test('answers readers', async ({ page }) => {
    const response = await page.goto(forme.url)
    expect(response?.status()).toBe(200)
  })

  test('asks for the first person at the desk, and lets them in', async ({ page }) => {
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
