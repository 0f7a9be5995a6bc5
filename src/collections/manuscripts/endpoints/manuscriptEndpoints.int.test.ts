import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callREST } from '../../../../tests/doors/callREST'
import { makeIssue } from '../../../../tests/factories/makeIssue'
import { openImportDesk, type ImportDesk, type ImportFile } from '../../../../tests/openImportDesk'
import type { ImportAnswer } from '../../../operations/import/model'
import type { ArticleCitations } from '../../../queries/getArticleCitations'

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())

const MiB = 1024 * 1024

function formOf(file: ImportFile | null, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file) form.append('file', new File([new Uint8Array(file.bytes)], file.name))
  return form
}

async function post(body: FormData | string, as?: string, headers: Record<string, string> = {}) {
  return callREST(desk.payload, { as, body, headers, method: 'POST', path: '/manuscripts/import' })
}

describe('POST /api/manuscripts/import', () => {
  it.each(['jwt', 'apiKey'] as const)('brings a manuscript in with a %s', async (key) => {
    const issue = await makeIssue(desk.payload)
    const fields = { issue: String(issue.id), title: 'Given', section: 'Essays' }
    const { body, status } = await post(formOf(desk.fileOf(), fields), desk.people.editor[key])
    expect(status).toBe(201)
    const { article, manuscript, report } = body as unknown as ImportAnswer
    expect(article.title).toBe('Given')
    expect(report.notes).toEqual({ markers: 3, entries: 3, matched: 3 })
    expect(manuscript.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await desk.issueOf(issue.id)).contents).toMatchObject([
      { heading: 'Essays', articles: [article.id] },
    ])
  })

  it('takes the number of an issue where no issue has that id', async () => {
    const issue = await makeIssue(desk.payload, { number: 7051 })
    const form = formOf(desk.fileOf(), { issue: '7051' })
    const { status } = await post(form, desk.people.editor.jwt)
    expect(status).toBe(201)
    expect((await desk.issueOf(issue.id)).contents).toHaveLength(1)
  })

  it('writes a revised file onto its article', async () => {
    const first = await post(formOf(desk.fileOf()), desk.people.editor.jwt)
    const { article } = first.body as unknown as ImportAnswer
    const form = formOf(desk.fileOf(), { article: String(article.id), decisions: '{}' })
    const { body } = await post(form, desk.people.editor.jwt)
    expect(body).toMatchObject({ article: { id: article.id }, report: { changes: {} } })
  })

  const file = () => desk.fileOf()
  const text = (words: string, name = 'a.txt') => ({
    name,
    bytes: new TextEncoder().encode(words),
  })
  const large = (length: number) => ({ name: 'a.txt', bytes: new Uint8Array(length).fill(97) })

  it.each<[string, () => FormData | string, number, string]>([
    ['no form', () => 'words', 400, 'invalidBody'],
    ['no file', () => formOf(null, { title: 'T' }), 400, 'fileMissing'],
    ['words as the file', () => formOf(null, { file: 'words' }), 400, 'fileMissing'],
    ['an issue that is no number', () => formOf(file(), { issue: 'next' }), 400, 'invalid'],
    ['an issue that is not there', () => formOf(file(), { issue: '999999' }), 404, 'notFound'],
    ['an article below one', () => formOf(file(), { article: '0' }), 400, 'invalid'],
    ['a third choice', () => formOf(file(), { trackedChanges: 'keep' }), 400, 'invalid'],
    ['decisions that are no JSON', () => formOf(file(), { decisions: '{' }), 400, 'invalid'],
    [
      'decisions of another shape',
      () => formOf(file(), { decisions: '{"references":{"a":"b"}}' }),
      400,
      'invalid',
    ],
    ['an empty file', () => formOf(text('')), 422, 'empty'],
    ['a PDF named .docx', () => formOf(text('%PDF-1.7', 'a.docx')), 415, 'unsupportedType'],
    ['20 MiB and a byte', () => formOf(large(20 * MiB + 1)), 413, 'tooLarge'],
    ['far too much', () => formOf(large(40 * MiB)), 413, 'tooLarge'],
  ])('refuses %s', async (_, make, status, reason) => {
    const body = make()
    const headers: Record<string, string> =
      typeof body === 'string' ? { 'content-type': 'text/plain' } : {}
    const answer = await post(body, desk.people.editor.jwt, headers)
    expect(answer).toMatchObject({ status, body: { errors: [{ reason }] } })
    expect(answer.body.errors?.[0]?.message).toMatch(/\.$/)
  })

  it('refuses a body that breaks off', async () => {
    const type = 'multipart/form-data; boundary=b'
    const body = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nwor'
    const answer = await post(body, desk.people.editor.jwt, { 'content-type': type })
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ reason: 'invalidBody' }] } })
  })

  it.each([
    ['nobody', undefined, 401, 'notSignedIn'],
    ['a publisher', 'publisher', 403, 'roleMissing'],
    ['an admin', 'admin', 403, 'roleMissing'],
  ] as const)('refuses %s before it reads the file', async (_, who, status, reason) => {
    const as = who && desk.people[who].jwt
    const answer = await post('not even a form', as, { 'content-type': 'text/plain' })
    expect(answer).toMatchObject({ status, body: { errors: [{ reason }] } })
  })

  it('takes a file of exactly 20 MiB for what it is', async () => {
    const answer = await post(formOf(large(20 * MiB)), desk.people.editor.jwt)
    expect(answer.status).not.toBe(413)
  }, 120_000)
})

describe('the other doors of manuscripts', () => {
  it.each(['POST', 'PATCH', 'DELETE'] as const)('%s is nobody’s', async (method) => {
    const brought = await desk.bring({ file: desk.fileOf() })
    const path = method === 'POST' ? '/manuscripts' : `/manuscripts/${brought.manuscript.id}`
    const body = method === 'POST' ? formOf(desk.fileOf()) : { sha256: 'another' }
    const answer = await callREST(desk.payload, { as: desk.people.editor.jwt, body, method, path })
    expect(answer.status).toBe(403)
  })

  it('hand a file out to be saved, never to be shown, and to staff only', async () => {
    const html = '<h1>Of quoins</h1><p>Wedges.</p>'
    const { manuscript } = await desk.bring({
      file: { name: 'quoins.html', bytes: new TextEncoder().encode(html) },
    })
    const { handleEndpoints } = await import('payload')
    const ask = (headers: Record<string, string>) =>
      handleEndpoints({
        config: desk.payload.config,
        request: new Request(
          `http://localhost:3000/api/manuscripts/file/${manuscript.filename ?? ''}`,
          { headers },
        ),
      })
    const answer = await ask({ authorization: desk.people.editor.jwt })
    expect(await answer.text()).toBe(html)
    expect(answer.headers.get('content-disposition')).toBe('attachment')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect((await ask({})).status).toBe(403)
  })
})

describe('GET /api/articles/:id/citations', () => {
  it('answers notes as printed, works, and quotations with verdicts', async () => {
    const { article } = await desk.bring({ file: desk.fileOf() })
    const path = `/articles/${article.id}/citations`
    const { body, status } = await callREST(desk.payload, { as: desk.people.editor.jwt, path })
    expect(status).toBe(200)
    const { notes, problems, quotations, references } = body as unknown as ArticleCitations
    expect(notes.map(({ number, printed }) => [number, printed])).toEqual([
      [1, 'J Moxon, Mechanick Exercises, Joseph Moxon, 1683, pg 231'],
      [2, 'ibid. pg 232'],
      [3, 'The shop has since been pulled down.'],
    ])
    expect(notes[1]?.resolved).toBe('J Moxon, Mechanick Exercises, Joseph Moxon, 1683, pg 232')
    expect(notes[0]?.printedRuns).toContainEqual({ text: 'Mechanick Exercises', italic: true })
    expect(references).toMatchObject([{ key: 'text:moxon|mechanick exercises||1683|' }])
    expect(quotations).toMatchObject([
      { note: 1, text: 'a work that bears no haste', displayed: false, verdict: 'exact' },
      { note: 2, displayed: true, verdict: 'exact' },
    ])
    expect(problems).toEqual([])
  })

  it('is closed to strangers, and to writers of other articles', async () => {
    const { article } = await desk.bring({ file: desk.fileOf() })
    const path = `/articles/${article.id}/citations`
    expect((await callREST(desk.payload, { path })).status).toBe(401)
    const other = await callREST(desk.payload, { as: desk.people.writer.jwt, path })
    expect(other.status).toBe(404)
  })
})
