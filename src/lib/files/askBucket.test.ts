import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, expect, it } from 'vitest'
import { bucketAddress, type BucketSettings, readStream } from './askBucket'
import { openBucket } from './bucketStore'

const SETTINGS: BucketSettings = {
  bucket: 'house',
  endpoint: 'https://s3.example',
  region: 'eu-central-1',
  key: 'a',
  secret: 'b',
  isPathStyle: true,
}

it.each([
  [{}, 'https://s3.example/house/pictures/a%20b.png?list-type=2'],
  [{ isPathStyle: false }, 'https://house.s3.example/pictures/a%20b.png?list-type=2'],
  [{ endpoint: 'http://s3:9000/at' }, 'http://s3:9000/at/house/pictures/a%20b.png?list-type=2'],
])('a file of a bucket with %j has an address', (settings, address) => {
  const wanted = { ...SETTINGS, ...settings }
  expect(bucketAddress(wanted, 'pictures/a b.png', { 'list-type': '2' }).href).toBe(address)
})

it('a bucket of two pages has all of them', async () => {
  const page = (keys: string[], more: string) =>
    `<?xml version="1.0"?><ListBucketResult>${more}${keys
      .map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`)
      .join('')}</ListBucketResult>`
  const { asked, store } = await openFickle(
    (response) =>
      response.end(
        page(
          ['pictures/b &amp; c'],
          '<IsTruncated>true</IsTruncated><NextContinuationToken>a+/=</NextContinuationToken>',
        ),
      ),
    (response) => response.end(page(['pictures/a'], '<IsTruncated>false</IsTruncated>')),
  )
  expect(await store.list('pictures')).toEqual(['pictures/a', 'pictures/b & c'])
  const query = '/house?list-type=2&prefix=pictures%2F'
  expect(asked).toEqual([`GET ${query}`, `GET ${query}&continuation-token=a%2B%2F%3D`])
})

type Turn = (response: ServerResponse, request: IncomingMessage) => void
let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A store that answers one time after the other as it is told; the last way for good. */
async function openFickle(...turns: Turn[]) {
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    request.resume()
    request.on('end', () => (turns.length > 1 ? turns.shift() : turns[0])?.(response, request))
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const store = openBucket({ ...SETTINGS, endpoint: `http://127.0.0.1:${port}` })
  return { asked, store }
}

const busy: Turn = (response) => response.writeHead(503).end('<Code>SlowDown</Code>')
const lost: Turn = (response) => response.socket?.destroy()
const cutOff: Turn = (response) => {
  response.writeHead(200, { 'Content-Length': '10' }).write('half')
  setTimeout(() => response.socket?.destroy(), 5)
}
const whole: Turn = (response) => response.writeHead(200, { 'Content-Length': '5' }).end('whole')

it.each([
  ['says that it cannot now', busy],
  ['loses the connection', lost],
  ['cuts the answer off', cutOff],
])('a store that %s is asked again', async (_, turn) => {
  const { asked, store } = await openFickle(turn, turn, whole)
  expect(String(await store.read('pictures/a.png'))).toBe('whole')
  expect(asked).toEqual(Array.from({ length: 3 }, () => 'GET /house/pictures/a.png'))
})

it.each([
  ['says that it cannot', busy],
  ['is never heard', lost],
])('one that %s keeps nothing, and that is said', async (_, turn) => {
  const { asked, store } = await openFickle(turn)
  const wanted = { code: 'FILES_UNREACHABLE' }
  await expect(store.write('pictures/a.png', 'x')).rejects.toMatchObject(wanted)
  expect(asked).toHaveLength(3)
})

it('a store that is full is as a disk that is full', async () => {
  const { store } = await openFickle((response) => response.writeHead(507).end())
  const wanted = { code: 'ENOSPC' }
  await expect(store.write('pictures/a.png', 'x')).rejects.toMatchObject(wanted)
})

it('what comes of a file that is read piece by piece is never taken for the whole', async () => {
  const { store } = await openFickle(cutOff)
  const file = await store.open('pictures/a.png')
  const read = readStream(file?.bytes ?? Readable.from([]))
  await expect(read).rejects.toThrow('aborted')
})

it('bytes are signed for, so that a store can tell when they came as others', async () => {
  let said: IncomingMessage['headers'] = {}
  const { store } = await openFickle((response, { headers }) => {
    said = headers
    response.end()
  })
  await store.write('pictures/a.png', 'words')
  expect(said['x-amz-content-sha256']).toBe(createHash('sha256').update('words').digest('hex'))
  expect(said['content-length']).toBe('5')
  expect(said.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=a\/\d{8}\/eu-central-1\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/,
  )
})
