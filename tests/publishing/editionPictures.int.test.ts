import { unzipSync } from 'fflate'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rollBackIssue } from '../../src/operations/rollBackIssue'
import type { Issue, Media } from '../../src/payload-types'
import { checkEditions } from '../../src/queries/checkEditions'
import { callREST } from '../doors/callREST'
import { callSite } from '../doors/callSite'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import { makePeople, type People } from '../factories/makePeople'
import { colourOf, makePicture, pngOf } from '../factories/makePicture'
import { publishNow } from '../factories/publishNow'
import { requestOf } from '../factories/requestOf'
import { openTestPayload, type TestPayload } from '../openTestPayload'

let forme: TestPayload
let people: People

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

/** A printed issue whose cover is also the picture at the head of its article. */
async function printIllustrated() {
  const picture = await makePicture(forme.payload)
  const contributor = await makeContributor(forme.payload)
  const { id: article } = await makeArticle(forme.payload, {
    by: people.writer,
    authors: [{ contributor: contributor.id, role: 'author' }],
    body: bodyOf(['Words beside a picture.']),
    hero: picture.id,
  })
  await approveArticle(forme.payload, people, article)
  const issue = await makeIssue(forme.payload, { articles: [article], cover: picture.id })
  const { edition } = await publishNow(forme.payload, people, issue.id)
  return { article, edition: edition.id, issue, picture }
}

/** The pictures readers get of an issue: of its page, its article and its book, byte for byte. */
async function readIssue(issue: Issue): Promise<Record<string, string>> {
  const front = `/issues/${issue.slug}`
  const page = (await callSite(front)).text
  const [, article = ''] = new RegExp(`href="(${front}/[^"./#]+)"`).exec(page) ?? []
  const text = (await callSite(article)).text
  const pictures = new Set(`${page}${text}`.match(/\/pictures\/[0-9a-f]{64}\.[a-z]+/g))
  expect(pictures.size).toBeGreaterThan(1)
  const found: Record<string, string> = {}
  for (const address of pictures) {
    const { bytes, status } = await callSite(address)
    expect([address, status]).toEqual([address, 200])
    found[address] = bytes.toString('base64')
  }
  const book = unzipSync((await callSite(`${front}/issue.epub`)).bytes)
  for (const [name, bytes] of Object.entries(book)) {
    if (name.endsWith('.png')) found[name] = Buffer.from(bytes).toString('base64')
  }
  expect(Object.keys(found).length).toBeGreaterThan(pictures.size)
  return found
}

async function send(method: 'POST' | 'PATCH', place: string, name: string, png: Buffer) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), name)
  form.set('_payload', JSON.stringify({ alt: 'Another picture' }))
  return callREST(forme.payload, { method, path: place, as: people.editor.jwt, body: form })
}

async function rollBack({ edition, issue }: { edition: number; issue: Issue }) {
  const req = await requestOf(forme.payload, people.publisher)
  return rollBackIssue({ edition, id: issue.id, note: 'As it was printed first.', req })
}

it('are what they were after their record is gone and its name is another picture’s', async () => {
  const { article, edition, issue, picture } = await printIllustrated()
  const first = await readIssue(issue)
  const other = await makePicture(forme.payload)
  await forme.payload.update({ collection: 'issues', id: issue.id, data: { cover: other.id } })
  await forme.payload.update({
    collection: 'articles',
    id: article,
    data: { hero: other.id },
    draft: true,
    user: people.writer.user,
  })
  await approveArticle(forme.payload, people, article)
  await publishNow(forme.payload, people, issue.id, 'It has another picture.')

  const path = `/media/${picture.id}`
  const gone = await callREST(forme.payload, { method: 'DELETE', path, as: people.editor.jwt })
  expect(gone.status).toBe(200)
  const name = String(picture.filename)
  const again = await send('POST', '/media', name, await pngOf(12, 8, '#fedcba'))
  expect(again.body.doc).toMatchObject({ filename: name })

  await rollBack({ edition, issue })
  expect(await readIssue(issue)).toEqual(first)
  expect((await checkEditions(forme.payload)).problems).toEqual([])
})

it('stay when the file of their record is replaced, cut or moved, which asks for new approval', async () => {
  const { article, issue, picture } = await printIllustrated()
  const before = await readIssue(issue)
  const stageOf = async () =>
    (await forme.payload.findByID({ collection: 'articles', id: article, depth: 0, draft: true }))
      .stage
  const place = `/media/${picture.id}`
  const patch = (query: string, body: Record<string, unknown>) =>
    callREST(forme.payload, {
      method: 'PATCH',
      path: `${place}${query}`,
      as: people.editor.jwt,
      body,
    })
  const cut = new URLSearchParams({
    'uploadEdits[crop][x]': '0',
    'uploadEdits[crop][y]': '0',
    'uploadEdits[crop][width]': '50',
    'uploadEdits[crop][height]': '50',
    'uploadEdits[crop][unit]': '%',
    'uploadEdits[widthInPixels]': '6',
    'uploadEdits[heightInPixels]': '4',
  })
  for (const change of [
    async () => send('PATCH', place, 'other.png', await pngOf(20, 20, '#abcdef')),
    () => patch(`?${cut}`, {}),
  ]) {
    expect((await change()).status).toBe(200)
    expect(await stageOf()).not.toBe('approved')
    await approveArticle(forme.payload, people, article)
    expect(await stageOf()).toBe('approved')
  }
  expect((await patch('', { focalX: 10, focalY: 90 })).status).toBe(200)
  expect((await patch('', { caption: 'Words alone' })).status).toBe(200)
  const { files, filename }: Media = await forme.payload.findByID({
    collection: 'media',
    id: picture.id,
  })
  expect(Object.keys(files)).toContain(filename)
  expect(await readIssue(issue)).toEqual(before)
})

it('are an obstacle where a file is not there, and no edition is made of them', async () => {
  const { edition, issue, picture } = await printIllustrated()
  const other = await makePicture(forme.payload)
  await forme.payload.update({ collection: 'issues', id: issue.id, data: { cover: other.id } })
  await publishNow(forme.payload, people, issue.id, 'It has another cover.')
  const name = picture.files[String(picture.filename)]
  rmSync(path.join(forme.dataFolder, 'pictures', String(name)))
  await expect(rollBack({ edition, issue })).rejects.toMatchObject({ reason: 'pictureLost' })
  const { body } = await callREST(forme.payload, {
    path: `/issues/${issue.id}/readiness`,
    as: people.publisher.jwt,
  })
  expect(JSON.stringify(body)).toContain('pictureLost')
  const again = await send('POST', '/media', 'same.png', await readBack(picture))
  expect(again.status).toBe(201)
  expect((await rollBack({ edition, issue })).edition.ordinal).toBe(3)
})

/** The picture as its factory made it. */
async function readBack({ filename }: Media): Promise<Buffer> {
  const made = Number(/\d+/.exec(String(filename))?.[0])
  return pngOf(12, 8, colourOf(made))
}
