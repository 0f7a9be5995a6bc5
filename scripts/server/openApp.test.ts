import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pino from 'pino'
import { afterEach, expect, it, vi } from 'vitest'
import { openApp } from './openApp.mjs'

const entry = path.resolve(import.meta.dirname, '../../tests/factories/standInApp.mjs')
const log = pino({ level: 'silent' })
const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('forme-app-'))
const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing) await close()
  closing = []
})

async function open(port = 0) {
  const before = folders()
  const kept: unknown[] = []
  const beginning = { dev: false, host: '127.0.0.1', port, root: '.' }
  const app = await openApp({ beginning, entry, keep: (page) => kept.push(page), log })
  const front: Server = createServer((request, response) => void app.answer(request, response))
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    front.closeAllConnections()
    front.close()
    await app.close()
  })
  const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
  const pid = async () => Number(await (await fetch(url)).text())
  return { app, before, kept, pid, url }
}

it('has what the app is asked answered, and keeps what it gives', async () => {
  const { app, kept, pid } = await open()
  expect(await pid()).not.toBe(process.pid)
  expect(kept).toEqual([{ path: '/kept', version: 'v1' }])
  await app.figures.keepReads([{ day: '2026-11-30', path: '/a', count: 1 }])
  await expect(app.figures.keepReads([])).rejects.toThrow('Nothing was read.')
  // Moments stay moments on their way.
  expect(await app.figures.measure()).toMatchObject({ at: new Date(1000) })
})

it('begins the app again when it ends by itself, and answers 503 meanwhile', async () => {
  const failed = vi.spyOn(log, 'error')
  const { app, pid, url } = await open()
  const first = await pid()
  const asked = app.figures.measure().catch((error: Error) => error.message)
  expect((await fetch(`${url}/end`)).status).toBe(503)
  expect(['The app has ended.', expect.anything()]).toContainEqual(await asked)
  const second = await vi.waitFor(
    async () => {
      const answer = await fetch(url)
      expect(answer.status).toBe(200)
      return Number(await answer.text())
    },
    { timeout: 20_000, interval: 50 },
  )
  expect(second).not.toBe(first)
  expect(failed).toHaveBeenCalledWith(
    expect.objectContaining({ status: 1 }),
    'the app has ended and is begun again',
  )
})

it('ends it, once it has closed everything, and leaves nothing behind', async () => {
  const { app, before, pid } = await open()
  const first = await pid()
  expect(folders()).not.toEqual(before)
  await app.leave()
  await app.close()
  await vi.waitFor(() => expect(isThere(first)).toBe(false))
  expect(folders()).toEqual(before)
})

it('takes away what a process left that was killed with its app, and nobody else’s', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid
  const left = mkdtempSync(path.join(tmpdir(), `forme-app-${ended}-`))
  const others = mkdtempSync(path.join(tmpdir(), `forme-app-${process.pid}-`))
  try {
    await open()
    expect([existsSync(left), existsSync(others)]).toEqual([false, true])
  } finally {
    rmSync(others, { recursive: true })
  }
})

it('says that it could not begin, and does not try again', async () => {
  const before = folders()
  const failed = vi.spyOn(log, 'error').mockClear()
  await expect(open(1)).rejects.toThrow('The app ended before it listened (3).')
  expect(folders()).toEqual(before)
  expect(failed).not.toHaveBeenCalled()
})
