import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, expect, test } from 'vitest'
import { outbox } from './outbox'

const folder = mkdtempSync(path.join(tmpdir(), 'forme-outbox-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('keeps every message as a file of its own that only the owner reads', async () => {
  const place = path.join(folder, 'outbox')
  const { sendEmail } = outbox(place)({ payload: {} as Payload })
  const message = {
    to: 'reader@example.org',
    subject: 'A text waits for you',
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
