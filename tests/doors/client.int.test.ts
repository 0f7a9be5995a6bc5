/**
 * A program of another house does the main job with a client whose types are made of the contract
 * (`contract.d.ts`, `npm run generate`) and with keys that may do no more than each step needs. A field
 * that is called otherwise is an error of the types here.
 */
import { createHash } from 'node:crypto'
import createClient from 'openapi-fetch'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keyFor, makePeople, type People, type Person } from '../factories/makePeople'
import { pngOf } from '../factories/makePicture'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import type { Scope } from '../../src/workflow/scopes'
import { describeContract } from '../../src/collections/doors/describeContract'
import { printContract } from '../../src/collections/doors/printContract'
import { OPEN_DOORS } from '../../src/site/outputs/open/doors'
import type { components, paths } from './contract'
import { fitsContract } from './fitsContract'

let forme: TestPayload
let people: People

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

async function clientOf(person: Person, ...scopes: Scope[]) {
  const { payload } = forme
  return createClient<paths>({
    baseUrl: 'http://localhost:3000/api',
    headers: { Authorization: await keyFor(payload, person.id, scopes) },
    fetch: async (request) => {
      const answer = await handleEndpoints({ config: payload.config, request })
      const { pathname, search } = new URL(request.url)
      const text = await answer.clone().text()
      const path = `${pathname.slice('/api'.length)}${search}`
      fitsContract(payload, { method: request.method, path, status: answer.status, text })
      return answer
    },
  })
}

const formOf = (body: object) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) form.set(name, value as string | File)
  return form
}

it('imports, edits, submits, signs off and publishes', async () => {
  const writer = await clientOf(people.writer, 'write')
  const editor = await clientOf(people.editor, 'approve')
  const publisher = await clientOf(people.publisher, 'publish', 'write')

  const planned = await publisher.POST('/issues', {
    body: { number: 7, label: 'Spring', contents: [{ heading: 'Essays' }] },
  })
  const issue = planned.data?.doc.id ?? 0

  const manuscript =
    '# On reading type\n\nIt is read backwards.[^1]\n\n[^1]: Moxon, Exercises, 1683.\n'
  const brought = await writer.POST('/manuscripts/import', {
    body: {
      file: new File([manuscript], 'type.md'),
      issue: String(issue),
      section: 'Essays',
    } as never,
    bodySerializer: formOf,
  })
  const article = brought.data?.article.id ?? 0
  expect(brought.data?.report.notes).toMatchObject({ markers: 1, matched: 1 })

  const author = await writer.POST('/contributors', { body: { name: 'A. Compositor' } })
  const edited = await writer.PATCH('/articles/{id}', {
    params: { path: { id: article }, query: { draft: true, depth: 0 } },
    body: {
      standfirst: 'What a compositor sees.',
      authors: [{ contributor: author.data?.doc.id ?? 0, role: 'author' }],
    },
  })
  expect(edited.data?.doc.standfirst).toBe('What a compositor sees.')

  const at = { params: { path: { id: article } } }
  const submitted = await writer.POST('/articles/{id}/submit', { ...at, body: {} })
  const contentHash = submitted.data?.contentHash ?? ''
  const early = await writer.POST('/articles/{id}/sign-off', {
    ...at,
    body: { kind: 'edit', contentHash },
  })
  expect(early.error?.errors[0]?.reason).toBe('scopeMissing')
  let stage: components['schemas']['Stage'] | undefined
  for (const kind of ['edit', 'quotations']) {
    const signed = await editor.POST('/articles/{id}/sign-off', {
      ...at,
      body: { kind, contentHash },
    })
    stage = signed.data?.stage
  }
  expect(stage).toBe('approved')

  const cover = await publisher.POST('/media', {
    body: {
      file: new File([new Uint8Array(await pngOf(600, 800))], 'cover.png', { type: 'image/png' }),
      _payload: JSON.stringify({ alt: 'A plain blue cover' }),
    } as never,
    bodySerializer: formOf,
  })
  const place = { params: { path: { id: issue } } }
  await publisher.PATCH('/issues/{id}', { ...place, body: { cover: cover.data?.doc.id ?? 0 } })
  const ready = await publisher.GET('/issues/{id}/readiness', place)
  expect(ready.data).toMatchObject({ ready: true, obstacles: [] })
  const preview = await publisher.POST('/issues/{id}/preview', place)
  const published = await publisher.POST('/issues/{id}/publish', {
    ...place,
    body: { manifestHash: preview.data?.manifestHash ?? '' },
  })
  expect(published.data?.edition).toMatchObject({ ordinal: 1 })
})

it('names each door once and every type it speaks of, and is read without asking anything of anybody', () => {
  const contract = describeContract(forme.payload.config, OPEN_DOORS)
  const doors = Object.values(contract.paths).flatMap((one) => Object.values(one))
  const names = doors.map(({ operationId }) => operationId)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(['importManuscript', 'publishIssue', 'openArticle']))
  const types = new Set(Object.keys(contract.components.schemas))
  const spoken = JSON.stringify(contract).matchAll(/#\/components\/schemas\/([^"]+)/g)
  expect([...spoken].filter(([, name = '']) => !types.has(name))).toEqual([])

  const { html, policy } = printContract(contract)
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? []
  const digest = createHash('sha256').update(style).digest('base64')
  expect(policy).toContain(`style-src 'sha256-${digest}'`)
  expect(html).not.toMatch(/<script|<img|<link|src=|href="(?!#|openapi\.json)/)
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  expect(targets.filter((id) => !ids.has(id))).toEqual([])
})
