import { afterAll, beforeAll, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { lastAct } from '../../tests/doors/lastAct'
import { reasonOf } from '../../tests/doors/reasonOf'
import { approveArticle } from '../../tests/factories/approveArticle'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeContributor } from '../../tests/factories/makeContributor'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { makePicture } from '../../tests/factories/makePicture'
import { makeReference } from '../../tests/factories/makeReference'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { getReadiness } from '../queries/getReadiness'
import { confirmNotes } from './confirmNotes'
import { publishIssue } from './publishIssue'
import { previewIssue } from './previewIssue'

/** A style that prints the title of a work and nothing else. */
const TITLES = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
<info><title>Titles</title><id>titles</id><updated>2025-01-01T00:00:00+00:00</updated></info>
<citation><layout suffix="." delimiter="; "><text variable="title"/></layout></citation>
</style>`

let forme: TestPayload
let people: People
let issue: number
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  const { payload } = forme
  const reference = await makeReference(payload)
  const contributor = await makeContributor(payload)
  const notes = [
    { reference: reference.id, locator: '4', prose: 'And more.' },
    { reference: reference.id, locator: '5' },
  ]
  const cited = await makeArticle(payload, {
    by: people.writer,
    authors: [{ contributor: contributor.id, role: 'author' }],
    body: bodyOf(['A sentence with two notes.'], notes),
  })
  await approveArticle(payload, people, cited.id)
  const cover = await makePicture(payload, { alt: 'The cover' })
  issue = (await makeIssue(payload, { articles: [cited.id], cover: cover.id })).id
})
afterAll(() => forme.close())

const obstacles = async () =>
  (await getReadiness({ id: issue, req: await requestOf(forme.payload, people.editor) })).obstacles
const setStyle = (citationStyle: string) =>
  forme.payload.updateGlobal({ slug: 'magazine', data: { citationStyle } })
const preview = async () =>
  previewIssue({ id: issue, req: await requestOf(forme.payload, people.publisher) })
const confirm = async (by: Person, manifestHash: string) =>
  confirmNotes({ id: issue, manifestHash, req: await requestOf(forme.payload, by) })

it('another style stands in the way until an editor has confirmed what it prints', async () => {
  expect(await obstacles()).toEqual([])
  const before = (await preview()).manifestHash
  await setStyle(TITLES)
  const [found, ...others] = await obstacles()
  expect(others).toEqual([])
  expect(found).toMatchObject({ kind: 'notesPrintOtherwise' })
  expect(found?.message).toContain('shows notes 1, 2 otherwise')
  const { manifestHash } = await preview()
  const publish = async () =>
    publishIssue({ id: issue, manifestHash, req: await requestOf(forme.payload, people.publisher) })
  expect(await reasonOf(publish())).toBe('notReady 422')

  expect(await reasonOf(confirm(people.publisher, manifestHash))).toBe('roleMissing 403')
  expect(await reasonOf(confirm(people.editor, before))).toBe('manifestChanged 409')
  expect((await confirm(people.editor, manifestHash)).confirmed).toMatchObject([{ notes: 2 }])
  expect(await lastAct(forme.payload, `issues/${issue}`)).toMatchObject({
    event: 'issue.confirmNotes',
  })
  expect(await obstacles()).toEqual([])
  expect(await reasonOf(confirm(people.editor, manifestHash))).toBe('nothingToConfirm 409')
  expect(await reasonOf(publish())).toBe('done')
})

it('a rule of notes that is left stands in the way too, and so does another list of works', async () => {
  await setStyle('')
  const { manifestHash: house } = await preview()
  await confirm(people.editor, house)
  const list = TITLES.replace(
    '</citation>',
    '</citation><bibliography><layout><text variable="title"/></layout></bibliography>',
  )
  await setStyle(TITLES)
  await confirm(people.editor, (await preview()).manifestHash)
  await setStyle(list)
  expect(await obstacles()).toMatchObject([
    { message: expect.stringContaining('shows its list of works cited otherwise') as string },
  ])
  await setStyle('')
  await confirm(people.editor, (await preview()).manifestHash)
  const setRule = (strictIbid: boolean) =>
    forme.payload.updateGlobal({ slug: 'magazine', data: { strictIbid } })
  await setRule(false)
  expect(await obstacles()).toMatchObject([
    { message: expect.stringContaining('shows note 2 otherwise') as string },
  ])
  await setRule(true)
  expect(await obstacles()).toEqual([])
})

it.each([
  ['garbage', 'garbage', 'Line 1'],
  ['a page', '<!doctype html><html><body>Not a style</body></html>', 'Line 1'],
  [
    'a macro that calls itself',
    TITLES.replace('<citation>', '<macro name="m"><text macro="m"/></macro><citation>'),
    'Line 4: The macro “m” calls itself.',
  ],
  ['more than 400 KB', TITLES + ' '.repeat(400 * 1024), '409600'],
])('refuses %s as a style when it is saved, with the line', async (_, citationStyle, words) => {
  const { body, status } = await callREST(forme.payload, {
    method: 'POST',
    path: '/globals/magazine',
    as: people.admin.jwt,
    body: { citationStyle },
  })
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain(words)
})

it('takes a style of more than 40,000 characters', async () => {
  const long = TITLES.replace('</info>', `</info><!-- ${'a word '.repeat(40_000)} -->`)
  const { status } = await callREST(forme.payload, {
    method: 'POST',
    path: '/globals/magazine',
    as: people.admin.jwt,
    body: { citationStyle: long },
  })
  expect(status).toBe(200)
})
