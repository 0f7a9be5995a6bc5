import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '../../src/payload-types'
import { callREST } from '../doors/callREST'
import { queryRows } from '../doors/queryRows'
import { makePeople, type People } from '../factories/makePeople'
import { makePicture, pngOf } from '../factories/makePicture'
import { openTestPayload, type TestPayload } from '../openTestPayload'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const MEBIBYTE = 1024 * 1024

function upload(
  data: Uint8Array | string,
  { name, type }: { name: string; type: string },
  as: string | undefined = people.editor.jwt,
) {
  const form = new FormData()
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data)
  form.set('file', new Blob([bytes], { type }), name)
  form.set('_payload', JSON.stringify({ alt: 'A tray of type' }))
  return callREST(forme.payload, {
    method: 'POST',
    path: '/media',
    as,
    body: form,
  })
}

const stored = () => {
  try {
    return readdirSync(path.join(forme.dataFolder, 'pictures'))
  } catch {
    return []
  }
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const HTML = '<!doctype html><script>alert(1)</script>'

describe('an upload', () => {
  it.each([
    ['SVG', SVG, { name: 'drawing.svg', type: 'image/svg+xml' }],
    ['SVG that calls itself PNG', SVG, { name: 'drawing.png', type: 'image/png' }],
    ['HTML that calls itself PNG', HTML, { name: 'page.png', type: 'image/png' }],
    ['HTML', HTML, { name: 'page.html', type: 'text/html' }],
    ['text', 'words', { name: 'words.txt', type: 'text/plain' }],
    ['PDF', '%PDF-1.7\n', { name: 'paper.pdf', type: 'application/pdf' }],
    ['PDF that calls itself JPEG', '%PDF-1.7\n', { name: 'paper.jpg', type: 'image/jpeg' }],
  ])('is refused if it is %s', async (_, data, file) => {
    const { body, status } = await upload(data, file)
    expect([400, 415]).toContain(status)
    expect(body.errors?.[0]).toMatchObject({
      reason: expect.any(String),
      message: expect.any(String),
    })
    expect(stored()).toEqual([])
  })

  it('is refused if it is larger than 20 MiB', async () => {
    const png = Buffer.concat([await pngOf(), Buffer.alloc(20 * MEBIBYTE)])
    const { body, status } = await upload(png, { name: 'large.png', type: 'image/png' })
    expect([status, body.errors?.[0]?.reason]).toEqual([413, 'tooLarge'])
    expect(stored()).toEqual([])
  })

  it('is refused if it unpacks to too much, before it is unpacked', async () => {
    const webp = Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAvq//qDwAAAAAAAAAAAAAAAAA=', 'base64')
    const { body, status } = await upload(webp, { name: 'claims.webp', type: 'image/webp' })
    expect([status, body.errors?.[0]?.reason]).toEqual([413, 'pictureTooLarge'])
    expect(stored()).toEqual([])
  })

  it('is refused without a description for those who do not see it', async () => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(await pngOf())], { type: 'image/png' }), 'bare.png')
    const { body, status } = await callREST(forme.payload, {
      method: 'POST',
      path: '/media',
      as: people.editor.jwt,
      body: form,
    })
    expect([status, body.errors?.[0]?.reason]).toEqual([400, 'invalid'])
    expect(body.errors?.[0]).toMatchObject({ fields: [{ path: 'alt' }] })
  })

  it('is taken if it is a picture', async () => {
    const { body, status } = await upload(await pngOf(), { name: 'tray.png', type: 'image/png' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ mimeType: 'image/png' })
  })
})

describe('what a picture says of its maker and place', () => {
  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('is in no file of a %s', async (format) => {
    const sent = await sharp(await pngOf(1600, 900))
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Artist: 'A. Nother' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .toFormat(format)
      .toBuffer()
    const { body } = await upload(sent, { name: `said.${format}`, type: `image/${format}` })
    const names = Object.values((body.doc as unknown as Media).files)
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) {
      const file = readFileSync(path.join(forme.dataFolder, 'pictures', name))
      const { exif, orientation, xmp } = await sharp(file).metadata()
      expect({ exif, orientation, xmp }).toEqual({})
      expect(file.toString('latin1')).not.toMatch(/A\. Nother|xmpmeta/)
    }
  })
})

describe('the sizes of a picture', () => {
  const sizesOf = async (name: string, data: Uint8Array) => {
    const { body } = await upload(data, { name, type: `image/${path.extname(name).slice(1)}` })
    return (body.doc as unknown as Media).sizes ?? {}
  }

  it('are WebP for pages, and as it came for previews of links', async () => {
    const { card, w1440, w480, w960 } = await sizesOf('wide.png', await pngOf(1600, 900))
    for (const size of [w480, w960, w1440]) expect(size?.mimeType).toBe('image/webp')
    expect([w480?.width, w960?.width, w1440?.width]).toEqual([480, 960, 1440])
    expect(card).toMatchObject({ mimeType: 'image/png', width: 1200, height: 630 })
  })

  it('are not written over those of another with the same name', async () => {
    const jpeg = await sharp(await pngOf(600, 400))
      .jpeg()
      .toBuffer()
    const [first, second] = [
      await sizesOf('stone.png', await pngOf(600, 400)),
      await sizesOf('stone.jpeg', jpeg),
    ]
    const names = [first, second].flatMap((sizes) =>
      Object.values(sizes).flatMap((size) => size?.filename ?? []),
    )
    expect(names.length).toBeGreaterThan(5)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('pictures', () => {
  it.each([
    ['writer', 201],
    ['editor', 201],
    ['publisher', 201],
    ['admin', 403],
  ] as const)('of the %s: %d', async (role, status) => {
    const png = { name: `${role}.png`, type: 'image/png' }
    expect((await upload(await pngOf(), png, people[role].jwt)).status).toBe(status)
  })

  it('of nobody are refused', async () => {
    const png = { name: 'nobody.png', type: 'image/png' }
    expect((await upload(await pngOf(), png, '')).status).toBe(403)
  })
})

describe('a picture that is not published', () => {
  it('is loaded by staff and by nobody else', async () => {
    const { filename } = await makePicture(forme.payload)
    const load = (as?: string) =>
      callREST(forme.payload, { path: `/media/file/${filename}`, as }).then(({ status }) => status)
    expect(await load(people.writer.jwt)).toBe(200)
    expect([401, 403, 404]).toContain(await load())
  })
})

it('of several at once of one person no transaction waits for its turn', async () => {
  const png = await sharp({
    create: { background: '#345', channels: 3, height: 1020, width: 1000 },
  })
    .png()
    .toBuffer()
  let most = 0
  let isOver = false
  const watch = (async () => {
    while (!isOver) {
      const [row] = await queryRows(
        forme.databaseURL,
        `select count(*)::int as idle from pg_stat_activity
         where datname = current_database() and state = 'idle in transaction'`,
      )
      most = Math.max(most, Number(row?.['idle']))
    }
  })()
  const sent = await Promise.all(
    [1, 2, 3, 4].map((at) => upload(png, { name: `at-once-${at}.png`, type: 'image/png' })),
  )
  isOver = true
  await watch
  expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201])
  expect(most).toBe(1)
})
