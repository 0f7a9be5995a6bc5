import { randomUUID } from 'node:crypto'
import { test as base, type Page } from '@playwright/test'
import type { Role } from '../../src/workflow/roles'
import { launchForme, removeRoom } from '../launchForme'
import { invite } from './invite'
import { makeStaff, type Staff } from './makeStaff'
import { signIn } from './signIn'

/** A Forme that was begun empty, with its staff. */
export type House = {
  url: string
  staff: Staff
  /** Lets somebody in, who is at the desk afterwards in a browser of their own. */
  join: (name: string, roles: Role[]) => Promise<{ id: number; page: Page; password: string }>
}

/**
 * Tests of texts and issues of their own, which share one Forme: to start one and staff it takes a
 * slow machine two minutes. Whoever counts what is on the desk starts their own.
 */
export const test = base.extend<object, { house: House }>({
  house: [
    async ({ browser }, use) => {
      const forme = await launchForme({ words: ['--empty'] })
      try {
        await forme.ready
        const { url } = forme
        const staff = await makeStaff(url)
        const join: House['join'] = async (name, roles) => {
          const [email, password] = [`${randomUUID()}@forme.example`, randomUUID()]
          const person = { email, password }
          const { id } = await invite(staff.admin, staff.nobody, { ...person, name, roles })
          return { id, password, page: await signIn(browser, url, person) }
        }
        await use({ url, staff, join })
      } finally {
        await forme.stop()
        removeRoom(forme)
      }
    },
    { scope: 'worker', timeout: 600_000 },
  ],
})
