import { createServer, get, type IncomingHttpHeaders, type Server } from 'node:http'
import { request as requestSecurely } from 'node:https'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findNginx, NAMED_HOST, NAMED_PROXY, runNginx } from './runNginx'

const nginx = findNginx()
if (!nginx) {
  // eslint-disable-next-line no-console -- a skip is said aloud
  console.info('Skipped: the shipped nginx.conf, because there is no nginx on this machine.')
}

const PAGE = `<!doctype html>${'A long sentence about casting off. '.repeat(100)}`

/** Waits for the next second to begin: then what was stored has gone stale. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1100 - (Date.now() % 1000)))

describe.skipIf(!nginx)('the shipped nginx.conf', () => {
  let app: Server
  let front: Awaited<ReturnType<typeof runNginx>>
  let seen: { url: string; headers: IncomingHttpHeaders }[]
  let status = 200

  const asked = (path: string) => seen.filter(({ url }) => url === path).length
  const read = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${front.url}${path}`, { headers })

  beforeAll(async () => {
    seen = []
    app = createServer((request, response) => {
      seen.push({ url: request.url ?? '', headers: request.headers })
      const encoding = String(request.headers['accept-encoding'] ?? '')
      response.statusCode = status
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('vary', 'Accept-Encoding')
      response.setHeader('cache-control', 'public, max-age=0, s-maxage=1, stale-if-error=86400')
      if (/^\/(fresh|kept)/.test(request.url ?? '')) {
        response.setHeader('x-accel-expires', `@${Math.floor(Date.now() / 1000)}`)
      }
      if (encoding === 'br' || encoding === 'gzip') response.setHeader('content-encoding', encoding)
      const squeeze = { br: brotliCompressSync, gzip: gzipSync }[encoding]
      const body = squeeze ? squeeze(PAGE) : Buffer.from(PAGE)
      setTimeout(() => response.end(body), request.url?.startsWith('/slow') ? 300 : 0)
    })
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
    front = await runNginx(nginx ?? '', (app.address() as AddressInfo).port)
  })
  afterAll(async () => {
    await front.stop()
    app.closeAllConnections()
    app.close()
  })

  it('is valid to nginx itself', () => {
    expect(front.check).toContain('syntax is ok')
    expect(front.check).toContain('test is successful')
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['identity', null],
  ])('passes stored bytes on to a reader who accepts %s', async (accept, encoding) => {
    const response = await read(`/passes-${encoding}`, { 'accept-encoding': accept })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(await response.text()).toBe(PAGE)
    const [request] = seen.filter(({ url }) => url === `/passes-${encoding}`)
    expect(request?.headers['accept-encoding']).toBe(encoding ?? undefined)
  })

  it('asks the app once for many readers at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => read('/slow/page')))
    expect(answers.every((answer) => answer.status === 200)).toBe(true)
    expect(asked('/slow/page')).toBe(1)
  })

  it('asks again once the second is over', async () => {
    await aWhile()
    await read('/fresh')
    const again = await read('/fresh')
    expect(again.headers.get('x-cache')).toBe('HIT')
    expect(again.headers.get('x-accel-expires')).toBeNull()
    await aWhile()
    expect((await read('/fresh')).headers.get('x-cache')).not.toBe('HIT')
    expect(asked('/fresh')).toBe(2)
  })

  it('serves what it has when the app fails', async () => {
    await read('/kept')
    await aWhile()
    status = 500
    const response = await read('/kept')
    status = 200
    expect(response.status).toBe(200)
    expect(response.headers.get('x-cache')).toBe('STALE')
    expect(await response.text()).toBe(PAGE)
  })

  it.each([
    ['/admin'],
    ['/admin/collections/articles'],
    ['/api/articles'],
    ['/api/media/1'],
    ['/api/media/file/cover.png'],
  ])('never stores %s', async (path) => {
    await read(path)
    await read(path)
    expect(asked(path)).toBe(2)
  })

  it.each(['/pictures/cover.png', '/api/public/issues'])(
    'stores %s as it does pages',
    async (path) => {
      await aWhile()
      await read(path)
      const again = await read(path)
      expect(again.headers.get('x-cache')).toBe('HIT')
    },
  )

  it('goes past the cache for whoever is signed in, and stores nothing of theirs', async () => {
    await read('/private', { cookie: 'payload-token=a' })
    await read('/private', { cookie: 'payload-token=a' })
    expect(asked('/private')).toBe(2)
    await read('/private')
    expect(asked('/private')).toBe(3)
  })

  it('keeps pages for readers with other cookies', async () => {
    await aWhile()
    await read('/counted', { cookie: 'not-payload-token=a' })
    const again = await read('/counted', { cookie: 'visits=2; x-payload-token=b' })
    expect(again.headers.get('x-cache')).toBe('HIT')
  })

  it('gives every request an id, and keeps one that it was given', async () => {
    await read('/named', { 'x-request-id': 'given-by-somebody' })
    await read('/unnamed')
    const idOf = (path: string) => seen.find(({ url }) => url === path)?.headers['x-request-id']
    expect(idOf('/named')).toBe('given-by-somebody')
    expect(idOf('/unnamed')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('tells the app which host the reader asked for', async () => {
    await read('/host')
    const request = seen.find(({ url }) => url === '/host')
    expect(`http://${request?.headers.host}`).toBe(front.url)
    expect(request?.headers['x-forwarded-proto']).toBe('http')
  })

  /** Asks as from another address of this machine, saying that the reader came by TLS. */
  const readSecurely = (path: string, localAddress: string) =>
    new Promise<IncomingHttpHeaders>((resolve, reject) => {
      const headers = { 'x-forwarded-proto': 'https' }
      get(`${front.url}${path}`, { headers, localAddress }, (response) => {
        response.resume().on('end', () => resolve(response.headers))
      }).on('error', reject)
    })

  it('believes a named proxy that the reader came by TLS, and nobody else', async () => {
    const told = await readSecurely('/said', '127.0.0.1')
    const named = await readSecurely('/said-by-proxy', NAMED_PROXY)
    const protoOf = (path: string) =>
      seen.find(({ url }) => url === path)?.headers['x-forwarded-proto']
    expect([protoOf('/said'), told['strict-transport-security']]).toEqual(['http', undefined])
    expect([protoOf('/said-by-proxy'), named['strict-transport-security']]).toEqual([
      'https',
      'max-age=31536000',
    ])
  })

  it('lets one address try to sign in a dozen times at once, and no more', async () => {
    const tries = await Promise.all(
      Array.from({ length: 30 }, () =>
        fetch(`${front.url}/api/users/login`, { method: 'POST', body: '{}' }),
      ),
    )
    const refused = tries.filter(({ status: one }) => one === 429).length
    expect(refused).toBeGreaterThanOrEqual(15)
    expect(refused).toBeLessThan(30)
    expect((await read('/while-refused')).status).toBe(200)
  })

  it('answers for no other host', async () => {
    const status = await new Promise((resolve, reject) => {
      get(`${front.url}/elsewhere`, { headers: { host: 'elsewhere.example' } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode))
      }).on('error', reject)
    })
    expect([status, asked('/elsewhere')]).toEqual([421, 0])
  })

  it('compresses what the app sends plain', async () => {
    const response = await read('/admin/script', { 'accept-encoding': 'gzip' })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toBe(PAGE)
  })
})

describe.skipIf(!nginx)('the shipped nginx.conf with TLS', () => {
  let app: Server
  let front: Awaited<ReturnType<typeof runNginx>>

  beforeAll(async () => {
    app = createServer((request, response) => {
      response.end(`${request.url} by ${request.headers['x-forwarded-proto']}`)
    })
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
    const { port } = app.address() as AddressInfo
    front = await runNginx(nginx ?? '', port, { tls: true })
  })
  afterAll(async () => {
    await front.stop()
    app.closeAllConnections()
    app.close()
  })

  const ask = (host: string) =>
    new Promise<{ text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
      const where = { host: '127.0.0.1', port: front.securePort, path: '/issues' }
      // Nobody has signed the certificate; what is looked at is who answers.
      const options = { ...where, servername: host, headers: { host }, rejectUnauthorized: false }
      requestSecurely(options, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => (text += part))
        response.on('end', () => resolve({ text, headers: response.headers }))
      })
        .on('error', reject)
        .end()
    })

  it('is valid, answers for its host, and tells browsers to come so', async () => {
    expect(front.check).toContain('test is successful')
    const { headers, text } = await ask(NAMED_HOST)
    expect(text).toBe('/issues by https')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  it('shakes no hand for another host', async () => {
    await expect(ask('elsewhere.example')).rejects.toThrow(/unrecognized name/)
  })

  it('sends whoever comes without TLS to the address with it, and answers for its health', async () => {
    const plain = await fetch(`${front.url}/issues?q=1`, { redirect: 'manual' })
    expect([plain.status, plain.headers.get('location')]).toEqual([
      308,
      `https://${NAMED_HOST}/issues?q=1`,
    ])
    expect((await fetch(`${front.url}/api/health`)).status).toBe(200)
  })
})
