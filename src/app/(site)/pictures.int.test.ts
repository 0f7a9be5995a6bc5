import { afterAll, beforeAll, expect, it } from 'vitest'
import { callSite } from '../../../tests/doors/callSite'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { makePicture } from '../../../tests/factories/makePicture'
import { printIssue } from '../../../tests/factories/printIssue'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'

let forme: TestPayload
let people: People
let issue: string

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  issue = `/issues/${(await printIssue(forme.payload, people)).issue.slug}`
})
afterAll(() => forme.close())

it('is sent as a page is, in each of its sizes', async () => {
  const { text } = await callSite(issue)
  const [image = ''] = /<img [^>]*>/.exec(text) ?? []
  const paths = image.match(/\/pictures\/[^" ,]+/g) ?? []
  expect(paths.map((path) => path.split('.').at(-1))).toEqual(['png', 'webp'])
  for (const path of paths) {
    const { bytes, headers, status } = await callSite(path)
    const type = `image/${path.split('.').at(-1)}`
    expect([path, status, headers.get('content-type')]).toEqual([path, 200, type])
    expect(headers.get('cache-control')).toMatch(/max-age=31536000, immutable, s-maxage=1,/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    const again = await callSite(path, { 'if-none-match': String(headers.get('etag')) })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    const part = await callSite(path, { range: 'bytes=0-3' })
    expect([part.status, part.bytes]).toEqual([206, bytes.subarray(0, 4)])
  }
})

it('is for staff alone until it is printed', async () => {
  const { filename, files } = await makePicture(forme.payload)
  const path = `/pictures/${files[String(filename)]}`
  expect((await callSite(path)).status).toBe(404)
  const known = await callSite(path, { authorization: people.writer.jwt })
  expect([known.status, known.headers.get('content-type')]).toEqual([200, 'image/png'])
})

it.each(['nothing.png', '..%2f..%2fsecrets.json', 'secrets.json', '%00.png', '..%2fstaff.png'])(
  'is not what lies elsewhere: %s',
  async (name) => {
    const { status, text } = await callSite(`/pictures/${name}`, {
      authorization: people.editor.jwt,
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).not.toContain('payloadSecret')
  },
)
