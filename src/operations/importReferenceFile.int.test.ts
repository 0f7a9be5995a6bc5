import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../tests/doors/callREST'
import { lastAct } from '../../tests/doors/lastAct'
import { reasonOf } from '../../tests/doors/reasonOf'
import { whileInsertsFail } from '../../tests/doors/whileInsertsFail'
import { bodyOf } from '../../tests/factories/bodyOf'
import { makeArticle } from '../../tests/factories/makeArticle'
import { makeIssue } from '../../tests/factories/makeIssue'
import { makePeople, type People, type Person } from '../../tests/factories/makePeople'
import { makeReference } from '../../tests/factories/makeReference'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { importReferenceFile } from './importReferenceFile'

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

const bring = async (text: string, by: Person = people.editor) =>
  importReferenceFile({ fileName: 'list', text, req: await requestOf(forme.payload, by) })
const count = async () => (await forme.payload.count({ collection: 'references' })).totalDocs

const BIBTEX = `% what we read
@book{duff, author = {Duff, E. Gordon}, title = {Early Printed Books}, publisher = {Kegan Paul}, year = 1893}

@article{pollard,
  author = {Pollard, A. W.},
  title = {The Foundations of Shakespeare's Text},
  journal = {Proceedings of the British Academy},
  volume = {10}, year = {1923}
}
@misc{untitled, author = {Nobody}}
`

describe('importReferenceFile', () => {
  it('makes what is new, finds what is here, and lists what cannot be used, with its line', async () => {
    const first = await bring(BIBTEX)
    expect(first).toMatchObject({
      format: 'bibtex',
      made: [
        { line: 2, title: 'Early Printed Books', like: [] },
        { line: 4, title: "The Foundations of Shakespeare's Text", like: [] },
      ],
      matched: [],
      faulty: [{ line: 10, message: '“untitled” has no title.' }],
    })
    const made = await forme.payload.findByID({
      collection: 'references',
      id: first.made[1]?.reference ?? 0,
      depth: 0,
    })
    expect(made).toMatchObject({
      type: 'article-journal',
      containerTitle: 'Proceedings of the British Academy',
      volume: '10',
      year: '1923',
      savedBy: people.editor.id,
    })
    const before = await count()
    const second = await bring(BIBTEX)
    expect(second.made).toEqual([])
    expect(second.matched.map(({ reference }) => reference)).toEqual(
      first.made.map(({ reference }) => reference),
    )
    expect(await count()).toBe(before)
  })

  it('says which works are like others, and in what the same work differs', async () => {
    const { id } = await makeReference(forme.payload, { title: 'Of Reformation', publisher: 'A' })
    const like = { type: 'book', title: 'Of Reformations', author: [{ family: 'Milton' }] }
    const same = {
      type: 'book',
      title: 'Of Reformation',
      author: [{ family: 'Milton' }],
      issued: { 'date-parts': [[1644]] },
      publisher: 'B',
    }
    const report = await bring(JSON.stringify([like, same]))
    expect(report.made).toMatchObject([{ like: [id] }])
    expect(report.matched).toMatchObject([{ reference: id, differing: ['publisher', 'author'] }])
  })

  it('makes a work once that a file has twice', async () => {
    const ris = 'TY  - BOOK\nTI  - A Short History\nAU  - Plomer, H. R.\nPY  - 1900\nER  - \n'
    const report = await bring(`${ris}\n${ris}`)
    expect(report.made).toHaveLength(1)
    expect(report.matched).toMatchObject([{ line: 7, reference: report.made[0]?.reference }])
  })

  it('lists what is broken with its line, takes the rest, and keeps every field', async () => {
    const { faulty, made, remarks } = await bring(`@book{one, title = {One, year = 1930
}
@letter{two, author = {Marx, Karl}, date = {1858-04-02}, library = {IISG},
  x-csl = {"archive_location": "B 12", "recipient": [("family": "Engels", "given": "F")]}}`)
    expect(faulty).toEqual([
      { line: 1, message: expect.stringContaining('a brace is missing') as string },
    ])
    expect(remarks).toEqual([{ line: 3, message: expect.stringContaining('no title') as string }])
    const letter = await forme.payload.findByID({
      collection: 'references',
      id: made[0]?.reference ?? 0,
      depth: 0,
    })
    expect(letter).toMatchObject({
      title: 'Letter to F Engels',
      type: 'personal_communication',
      year: '1858-04-02',
      recipient: [{ family: 'Engels', given: 'F' }],
      archive: 'IISG',
      archiveLocation: 'B 12',
    })
  })

  it('tells how far it is, and goes on where a file was stored in part', async () => {
    const part = (from: number, to: number) =>
      JSON.stringify(
        Array.from({ length: to - from }, (_, index) => ({ title: `Sheet ${from + index}` })),
      )
    await bring(part(0, 3))
    const told: object[] = []
    const report = await importReferenceFile({
      fileName: 'list',
      text: part(0, 252),
      req: await requestOf(forme.payload, people.editor),
      tell: (progress) => told.push(progress),
    })
    expect(told).toEqual([
      { done: 0, of: 252 },
      { done: 250, of: 252 },
    ])
    expect([report.made.length, report.matched.length]).toEqual([249, 3])
    expect(await lastAct(forme.payload, 'references/list')).toMatchObject({
      details: { part: 2, parts: 2 },
    })
  })

  it('records the act', async () => {
    const { made } = await bring('[{"type":"song","title":"A song of type"}]')
    expect(await lastAct(forme.payload, 'references/list')).toMatchObject({
      event: 'reference.import',
      outcome: 'done',
      actor: people.editor.id,
      details: { format: 'csl-json', made: [made[0]?.reference], matched: [], faulty: 0 },
    })
  })

  it.each([
    ['nothing', '  ', 'empty 422'],
    ['an address', 'https://example.org/list.bib', 'address 422'],
    ['prose', 'Dear reader, these are my books.', 'unknownFormat 415'],
    ['broken JSON', '[{"title": "a",}]', 'malformed 422'],
    ['too much', `@book{a, title={${'x'.repeat(5_000_000)}}}`, 'tooLarge 413'],
    [
      'too many',
      JSON.stringify(Array.from({ length: 5001 }, (_, index) => ({ title: `Book ${index}` }))),
      'tooManyReferences 422',
    ],
  ])('refuses %s and stores nothing', async (_, text, reason) => {
    const before = await count()
    expect(await reasonOf(bring(text))).toBe(reason)
    expect(await count()).toBe(before)
    expect(await lastAct(forme.payload, 'references/list')).toMatchObject({
      outcome: 'refused',
      reason: reason.split(' ')[0],
    })
  })

  it('refuses who may not make references', async () => {
    const req = await requestOf(forme.payload)
    const nobody = importReferenceFile({ fileName: 'list', text: BIBTEX, req })
    expect(await reasonOf(nobody)).toBe('notSignedIn 401')
    expect(await reasonOf(bring(BIBTEX, people.publisher))).toBe('roleMissing 403')
    expect((await bring(BIBTEX, people.writer)).matched).toHaveLength(2)
  })

  it('leaves nothing behind when it fails half-way', async () => {
    const before = await count()
    await whileInsertsFail(forme.databaseURL, 'audit_entries', async () => {
      await expect(bring('[{"title":"Half-way"}]')).rejects.toThrow()
    })
    expect(await count()).toBe(before)
  })
})

describe('POST /api/references/import', () => {
  const send = (body: FormData | string, as: string | undefined = people.editor.jwt) =>
    callREST(forme.payload, {
      method: 'POST',
      path: '/references/import',
      as,
      body,
      headers: typeof body === 'string' ? { 'content-type': 'text/plain' } : {},
    })
  const formOf = (bytes: string | Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.append('file', new File([bytes], 'books.bib'))
    return form
  }

  it('takes a form or plain text, UTF-8 or Windows-1252', async () => {
    expect(await send('[{"title":"Sent as text"}]')).toMatchObject({
      status: 200,
      body: { made: [{ title: 'Sent as text' }] },
    })
    const latin = Uint8Array.from('@book{a, title={Dürers Zirkel}}', (sign) => sign.charCodeAt(0))
    expect(await send(formOf(latin))).toMatchObject({
      status: 200,
      body: { made: [{ title: 'Dürers Zirkel' }] },
    })
    expect(await lastAct(forme.payload, 'references/books.bib')).toMatchObject({ outcome: 'done' })
  })

  it('takes UTF-16', async () => {
    const bytes = Buffer.from('\uFEFFTY  - BOOK\nTI  - Zürich\nER  - \n', 'utf16le')
    for (const file of [bytes, Buffer.from(bytes).swap16()]) {
      expect(await send(formOf(Uint8Array.from(file)))).toMatchObject({ status: 200 })
    }
    expect(
      await forme.payload.count({
        collection: 'references',
        where: { title: { equals: 'Zürich' } },
      }),
    ).toEqual({ totalDocs: 1 })
  })

  it('answers line by line whoever wants to hear how far it is', async () => {
    const ask = async (body: string) => {
      const { status, text } = await callREST(forme.payload, {
        method: 'POST',
        path: '/references/import',
        as: people.editor.jwt,
        body,
        headers: { accept: 'application/x-ndjson', 'content-type': 'text/plain' },
      })
      const lines = text.trim().split('\n')
      return [status, ...lines.map((line) => JSON.parse(line) as unknown)]
    }
    expect(await ask('[{"title":"Told of"}]')).toMatchObject([
      200,
      { done: 0, of: 1 },
      { report: { made: [{ title: 'Told of' }] } },
    ])
    expect(await ask('[{"title":}]')).toMatchObject([
      200,
      { status: 422, errors: [{ reason: 'malformed', line: 1 }] },
    ])
  })

  it('refuses with its reason, and with the line', async () => {
    expect(await send(formOf('x'))).toMatchObject({ status: 415 })
    expect(await send(formOf('[\n{"title": 1,\n}]'))).toMatchObject({
      status: 422,
      body: { errors: [{ reason: 'malformed', line: 3 }] },
    })
    expect(await send(new FormData())).toMatchObject({
      status: 400,
      body: { errors: [{ reason: 'fileMissing' }] },
    })
    expect(await send(formOf('x'.repeat(7_000_000)))).toMatchObject({ status: 413 })
    expect(await send('x'.repeat(7_000_000))).toMatchObject({ status: 413 })
    const answer = await callREST(forme.payload, { method: 'POST', path: '/references/import' })
    expect(answer.status).toBe(401)
  })
})

describe('GET /api/references/export', () => {
  const get = (query: string, as?: string) =>
    callREST(forme.payload, { path: `/references/export?${query}`, as })

  it('gives the works of an article or an issue, which come back as the same works', async () => {
    const cited = await makeReference(forme.payload, { title: 'Colasterion' })
    const { id } = await makeArticle(forme.payload, {
      by: people.writer,
      body: bodyOf(['So he wrote.'], [{ reference: cited.id, locator: '4' }]),
    })
    const issue = await makeIssue(forme.payload, { articles: [id] })
    for (const format of ['bibtex', 'ris', 'csl']) {
      const { status, text } = await get(`format=${format}&article=${id}`, people.writer.jwt)
      expect(status).toBe(200)
      expect(text).toContain('Colasterion')
      expect(text).not.toContain('Early Printed Books')
      expect(await get(`format=${format}&issue=${issue.id}`, people.editor.jwt)).toMatchObject({
        text,
      })
      const { made, matched } = await bring(text)
      expect(made).toEqual([])
      expect(matched.map(({ reference }) => reference)).toEqual([cited.id])
    }
    const all = await get('format=csl', people.editor.jwt)
    expect(all.text).toContain('Early Printed Books')
  })

  it('refuses', async () => {
    const { id } = await makeArticle(forme.payload, { by: people.otherWriter })
    expect(await get('format=csl')).toMatchObject({ status: 401 })
    expect(await get('format=word', people.editor.jwt)).toMatchObject({ status: 400 })
    expect(await get('format=csl&article=x', people.editor.jwt)).toMatchObject({ status: 400 })
    expect(await get(`format=csl&article=${id}`, people.writer.jwt)).toMatchObject({ status: 404 })
    expect(await get('format=csl&issue=999999', people.editor.jwt)).toMatchObject({ status: 404 })
  })
})
