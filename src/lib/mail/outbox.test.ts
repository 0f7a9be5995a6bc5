import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { outbox, readOutbox } from './outbox'

const room = mkdtempSync(path.join(tmpdir(), 'forme-outbox-'))
beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none')
  vi.stubEnv('PAYLOAD_SECRET', 'unused')
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(room, { recursive: true, force: true })
})

/** A data folder of its own for a test, and its folder of letters. */
function open(name: string) {
  vi.stubEnv('FORME_DATA', path.join(room, name))
  return path.join(room, name, 'outbox')
}

test('keeps every message as a file of its own that only the owner reads', async () => {
  const place = open('letters')
  const { sendEmail } = outbox()({ payload: {} as Payload })
  const message = {
    to: 'reader@example.org',
    subject: 'A text is for you to review',
    text: 'See the desk.',
  }
  await sendEmail(message)
  await sendEmail(message)
  const files = readdirSync(place)
  expect(files).toHaveLength(2)
  for (const name of files) {
    const file = path.join(place, name)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(message)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  }
})

test('there is nothing in an outbox nobody has written to', async () => {
  open('none')
  expect(await readOutbox(10)).toEqual({ messages: [], total: 0 })
})

test('the newest come first, and pages are not shown', async () => {
  const folder = open('many')
  const { sendEmail } = outbox()({ payload: {} as Payload })
  const to = 'reader@example.org'
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 0, 1))
  for (const subject of ['First', 'Second']) await sendEmail({ to, subject, text: 'See the desk.' })
  writeFileSync(path.join(folder, '9.json'), JSON.stringify({ to, subject: 'Page', html: '<a>' }))
  writeFileSync(path.join(folder, 'half.json.part'), '{')
  const { messages, total } = await readOutbox(2)
  expect(total).toBe(3)
  expect(messages.map(({ subject, text }) => [subject, text])).toEqual([
    ['Page', null],
    ['Second', 'See the desk.'],
  ])
  expect(new Date(String(messages[1]?.at)).toISOString()).toBe(messages[1]?.at)
})
