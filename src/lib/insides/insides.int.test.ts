import { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../tests/doors/callREST'
import { queryRows } from '../../../tests/doors/queryRows'
import { makeArticle } from '../../../tests/factories/makeArticle'
import { makePeople, type People } from '../../../tests/factories/makePeople'
import { requestOf } from '../../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../../tests/openTestPayload'
import { listPayloads } from './payloadInstances.mjs'
import { STAND_INS } from './standIns.mjs'
import { findVersionParent, findWhoChanged, restateText } from './versionTables'

/** What Payload and Next have promised nobody and this room takes for granted: an upgrade that moves it fails here. */
let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

it('Payload keeps its instances where they are looked for, with a pool and an end', () => {
  const found = listPayloads().find((payload) => payload === forme.payload)
  expect(found).toBeDefined()
  expect(typeof found?.destroy).toBe('function')
  expect(typeof found?.db?.pool?.end).toBe('function')
})

describe('the tables of versions', () => {
  it.each([
    ['_articles_v', 'version_content_hash version_changed_by version_stage version__status'],
    ['_references_v', 'version_title version_manager_i_ds version_updated_at'],
    ['_quotations_v', 'version_text version_reference_id version_label version_locator'],
  ])('%s has the columns that are asked for', async (table, columns) => {
    const rows = await queryRows(
      forme.databaseURL,
      `select column_name as name from information_schema.columns where table_name = '${table}'`,
    )
    const wanted = ['id', 'parent_id', 'created_at', 'updated_at', ...columns.split(' ')]
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted))
  })

  it('the newest is the one called latest; it is restated, and no version is made of that', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.writer })
    await callREST(forme.payload, {
      method: 'PATCH',
      path: `/articles/${id}?draft=true&depth=0`,
      as: people.editor.jwt,
      body: { standfirst: 'Changed by another.' },
    })
    const ask = () =>
      queryRows(
        forme.databaseURL,
        `select id, latest, version_content_hash as hash, version_stage as stage
         from _articles_v where parent_id = ${id} order by id`,
      )
    const before = await ask()
    expect(before.filter(({ latest }) => latest)).toEqual([before.at(-1)])
    const req = await requestOf(forme.payload, people.editor)
    expect(await findVersionParent(req, 'articles', Number(before[0]?.['id']))).toBe(id)
    expect(await findVersionParent(req, 'articles', 2_000_000_000)).toBeUndefined()
    const who = await findWhoChanged({ contentHash: 'none', id, req })
    expect(who).toEqual(expect.arrayContaining([people.editor.id]))

    const hash = 'f'.repeat(64)
    await restateText({ changedBy: [people.writer.id], hash, id, req, stage: 'approved' })
    const after = await ask()
    expect(after).toHaveLength(before.length)
    expect(after.at(-1)).toMatchObject({ hash, stage: 'approved' })
    const read = await callREST(forme.payload, {
      path: `/articles/${id}?draft=true&depth=0`,
      as: people.editor.jwt,
    })
    expect(read.body).toMatchObject({ contentHash: hash, stage: 'approved' })
  })
})

it('Next takes away what goes out under other names, and lets those pass', async () => {
  const require = createRequire(import.meta.url)
  const { NodeNextResponse } = require('next/dist/server/base-http/node') as {
    NodeNextResponse: new (response: ServerResponse) => object
  }
  const { sendResponse } = require('next/dist/server/send-response') as {
    sendResponse: (request: object, response: object, answer: Response) => Promise<void>
  }
  const outgoing = new ServerResponse(new IncomingMessage(new Socket()))
  const headers = new Headers({ vary: 'Accept-Encoding' })
  for (const [name, standIn] of Object.entries(STAND_INS)) {
    headers.set(name, '12')
    headers.set(standIn, '12')
  }
  await sendResponse(
    { method: 'HEAD' },
    new NodeNextResponse(outgoing),
    new Response(null, { headers }),
  )
  const sent = ['vary', ...Object.values(STAND_INS)].toSorted()
  expect(outgoing.getHeaderNames().toSorted()).toEqual(sent)
})
