import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, expect, test } from 'vitest'
import { outbox } from './outbox'
import { readOutbox } from './readOutbox'

const folder = mkdtempSync(path.join(tmpdir(), 'forme-outbox-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('there is nothing in an outbox nobody has written to', async () => {
  expect(await readOutbox(path.join(folder, 'none'), 10)).toEqual({ messages: [], total: 0 })
})

test('the newest come first, and pages are not shown', async () => {
  const { sendEmail } = outbox(folder)({ payload: {} as Payload })
  const to = 'reader@example.org'
  for (const subject of ['First', 'Second']) await sendEmail({ to, subject, text: 'See the desk.' })
  writeFileSync(path.join(folder, '9.json'), JSON.stringify({ to, subject: 'Page', html: '<a>' }))
  writeFileSync(path.join(folder, 'half.json.part'), '{')
  const { messages, total } = await readOutbox(folder, 2)
  expect(total).toBe(3)
  expect(messages.map(({ subject, text }) => [subject, text])).toEqual([
    ['Page', null],
    ['Second', 'See the desk.'],
  ])
  expect(new Date(String(messages[1]?.at)).toISOString()).toBe(messages[1]?.at)
})
