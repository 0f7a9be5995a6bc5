import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { killAll, launchForme, listProcesses, removeRoom, type Launched } from '../launchForme'

/**
 * One data folder through its life: first start, a second Forme that wants in, a request in flight
 * at Ctrl-C, a sudden end, and what the next start makes of it. The tests build on one another.
 */
describe('npm start', () => {
  let forme: Launched
  let staff: { accounts: { email: string; password: string }[] }

  const again = async (words: string[] = []) => {
    forme = await launchForme({ dataFolder: forme.dataFolder, port: forme.port, words })
    await forme.ready
  }

  beforeAll(async () => {
    forme = await launchForme()
    await forme.ready
    staff = JSON.parse(await readFile(path.join(forme.dataFolder, 'staff.json'), 'utf8'))
  })
  afterAll(async () => {
    await forme.stop()
    removeRoom(forme)
  })

  it('shows every step with its duration, and where everything is', () => {
    for (const step of ['dependencies', 'database', 'migrations', 'sample', 'build', 'server']) {
      expect(forme.said()).toMatch(new RegExp(`${step} +… [^]*?\\(\\d+\\.\\d s\\)`))
    }
    expect(forme.said()).toContain(`Site     ${forme.url}`)
    expect(forme.said()).toContain(`Desk     ${forme.url}/admin`)
    expect(forme.said()).toContain(`Data     ${forme.dataFolder}`)
  })

  it('says how to sign in, and the passwords work', async () => {
    expect(staff.accounts.length).toBeGreaterThanOrEqual(4)
    for (const { email, password } of staff.accounts) {
      expect(forme.said()).toContain(password)
      const response = await fetch(`${forme.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      expect(response.status).toBe(200)
    }
  })

  it('keeps secrets from everybody but their owner', () => {
    const { dataFolder } = forme
    expect(statSync(dataFolder).mode & 0o027).toBe(0)
    for (const file of ['secrets.json', 'staff.json', 'lock', 'database.json']) {
      expect(statSync(path.join(dataFolder, file)).mode & 0o077).toBe(0)
    }
    expect(statSync(path.join(dataFolder, 'postgres')).mode & 0o077).toBe(0)
  })

  it('is ready for readers and for a load balancer', async () => {
    const health = await fetch(`${forme.url}/api/health`)
    expect(health.status).toBe(200)
    expect(await health.json()).toMatchObject({ ready: true })
    expect((await fetch(forme.url)).status).toBe(200)
  })

  it('gives every answer a request id, and keeps one that a proxy has given', async () => {
    const own = await fetch(`${forme.url}/api/health`)
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    const given = await fetch(`${forme.url}/admin/login`, {
      headers: { 'x-request-id': 'from-the-proxy-1' },
    })
    expect(given.headers.get('x-request-id')).toBe('from-the-proxy-1')
    const forged = await fetch(`${forme.url}/admin/login`, { headers: { 'x-request-id': '"}{"' } })
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    // A line is written when the whole answer has gone out.
    await given.text()
    const line = await vi.waitUntil(
      () =>
        forme
          .said()
          .split('\n')
          .find((text) => text.includes('from-the-proxy-1')),
      { timeout: 30_000 },
    )
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      method: 'GET',
      path: '/admin/login',
      status: 200,
    })
  })

  it('leaves the query of an address out of the log', async () => {
    await fetch(`${forme.url}/admin/login?token=hidden-from-the-log`)
    expect(forme.said()).not.toContain('hidden-from-the-log')
  })

  it('tells a second start that the first is running', async () => {
    const second = await launchForme({ dataFolder: forme.dataFolder })
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain(`already running`)
    expect(second.said()).toContain(`process ${forme.pid}, ${forme.url}`)
    expect((await fetch(`${forme.url}/api/health`)).status).toBe(200)
  })

  it('refuses a taken port in one sentence', async () => {
    const other = await launchForme({ port: forme.port })
    expect(await other.ended).toBe(1)
    expect(other.said()).toContain(`Port ${forme.port} is taken by another program`)
    expect(listProcesses(other)).toEqual([])
    removeRoom(other)
  })

  it('goes on sending the pages it keeps when the app ends, and begins that again', async () => {
    const findApp = () => listProcesses(forme).find((line) => line.includes('runApp.mjs'))
    const first = findApp() ?? ''
    await (await fetch(forme.url)).text()
    process.kill(Number.parseInt(first, 10), 'SIGKILL')
    await vi.waitUntil(() => findApp() !== first)
    const [page, desk] = await Promise.all([fetch(forme.url), fetch(`${forme.url}/admin/login`)])
    expect([page.status, desk.status]).toEqual([200, 503])
    await vi.waitUntil(async () => (await fetch(`${forme.url}/admin/login`)).status === 200, {
      timeout: 60_000,
      interval: 200,
    })
    expect(findApp()).not.toBe(first)
    expect(forme.said()).toContain('the app has ended and is begun again')
  })

  it('finishes the request in flight at Ctrl-C, then stops the database', async () => {
    const { email, password } = staff.accounts[0] ?? { email: '', password: '' }
    const body = JSON.stringify({ email, password })
    const answer = new Promise<number | undefined>((resolve, reject) => {
      const request = http.request(`${forme.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      })
      request.once('response', (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode))
      })
      request.once('error', reject)
      request.flushHeaders()
      setTimeout(() => {
        process.kill(forme.pid, 'SIGINT')
        setTimeout(() => request.end(body), 500)
      }, 500)
    })
    expect(await answer).toBe(200)
    expect(await forme.ended).toBe(0)
    expect(listProcesses(forme)).toEqual([])
    expect(await readFile(path.join(forme.dataFolder, 'log/postgres.log'), 'utf8')).toContain(
      'database system is shut down',
    )
  })

  it('starts again with the same database, and keeps the passwords to itself', async () => {
    await again()
    expect(forme.said()).toContain('sample       … not needed')
    for (const { password } of staff.accounts) expect(forme.said()).not.toContain(password)
    expect(forme.said()).toContain(path.join(forme.dataFolder, 'staff.json'))
  })

  it('recovers after everything was killed at once', async () => {
    killAll(forme)
    await forme.ended
    await again()
    expect((await fetch(`${forme.url}/api/health`)).status).toBe(200)
  })

  it('stops a database that a killed Forme has left behind', async () => {
    process.kill(forme.pid, 'SIGKILL')
    await forme.ended
    await again()
    expect((await fetch(`${forme.url}/api/health`)).status).toBe(200)
    expect(listProcesses(forme).filter((line) => line.includes('runApp.mjs'))).toHaveLength(1)
    const servers = listProcesses(forme).filter((line) => line.includes('bin/postgres'))
    expect(servers).toHaveLength(1)
  })

  it('ends on SIGTERM as well', async () => {
    process.kill(forme.pid, 'SIGTERM')
    expect(await forme.ended).toBe(0)
    expect(listProcesses(forme)).toEqual([])
  })

  it('ends when only npm is told to', async () => {
    const { dataFolder, port } = forme
    forme = await launchForme({ dataFolder, port, viaNpm: true })
    await forme.ready
    process.kill(forme.pid, 'SIGTERM')
    await forme.ended
    expect(listProcesses(forme)).toEqual([])
  })
})
