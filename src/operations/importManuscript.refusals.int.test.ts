import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildDocx } from '../../tests/factories/buildDocx'
import { countStored } from '../../tests/factories/countStored'
import { makeIssue } from '../../tests/factories/makeIssue'
import { pngOf } from '../../tests/factories/makePicture'
import { openImportDesk, type Asked, type ImportDesk } from '../../tests/openImportDesk'

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())
afterEach(() => vi.restoreAllMocks())

describe('a refusal', () => {
  const untitled = () => desk.fileOf({ title: '' })
  const tracked = () => ({
    name: 'tracked.docx',
    bytes: buildDocx({
      body: '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>Words.</w:t></w:r></w:ins></w:p>',
    }),
  })
  const bytes = (text: string, name = 'file.txt') => ({
    name,
    bytes: new TextEncoder().encode(text),
  })

  it.each<[string, () => Asked, number, string]>([
    ['nobody', () => ({ file: desk.fileOf(), by: 'nobody' }), 401, 'notSignedIn'],
    ['a publisher', () => ({ file: desk.fileOf(), by: 'publisher' }), 403, 'roleMissing'],
    ['an admin', () => ({ file: desk.fileOf(), by: 'admin' }), 403, 'roleMissing'],
    ['an empty file', () => ({ file: bytes('') }), 422, 'empty'],
    ['no manuscript', () => ({ file: bytes('%PDF-1.7 …', 'a.docx') }), 415, 'unsupportedType'],
    [
      '20 MiB and a byte',
      () => ({ file: { name: 'big.txt', bytes: new Uint8Array(20 * 1024 * 1024 + 1).fill(97) } }),
      413,
      'tooLarge',
    ],
    ['tracked changes', () => ({ file: tracked(), title: 'T' }), 422, 'trackedChanges'],
    ['no title', () => ({ file: untitled() }), 422, 'titleMissing'],
    ['no such issue', () => ({ file: desk.fileOf(), issue: 99_999 }), 404, 'notFound'],
    ['no such article', () => ({ file: desk.fileOf(), article: 99_999 }), 404, 'notFound'],
    [
      'a decision for no reference',
      () => ({
        file: desk.fileOf({ notes: ['J Moxon, *Mechanick Exercises*, 1683, pg 1', 'ibid.', 'X.'] }),
        decisions: { references: { 'text:moxon|mechanick exercises||1683|': 99_999 } },
      }),
      422,
      'unknownReference',
    ],
    [
      'a decision about no work of the file',
      () => ({ file: desk.fileOf(), decisions: { references: { any: 'new' } } }),
      422,
      'unknownWork',
    ],
  ])('for %s leaves nothing but its record', async (_, ask, status, reason) => {
    const before = await countStored(desk.payload, desk.dataFolder)
    const refused = (await desk.listAudit(reason)).length
    await expect(desk.bring(ask())).rejects.toMatchObject({ status, reason })
    const { files, rows } = await countStored(desk.payload, desk.dataFolder)
    expect(rows).toEqual(before.rows)
    // The manuscript may lie there until the sweeps have found that no row names it.
    const others = files.filter((file) => !file.startsWith('manuscripts/'))
    expect(others).toEqual(before.files.filter((file) => !file.startsWith('manuscripts/')))
    expect(await desk.listAudit(reason)).toHaveLength(refused + 1)
  })

  it('for want of a title carries the report', async () => {
    await expect(desk.bring({ file: untitled() })).rejects.toMatchObject({
      details: { report: { notes: { markers: 3, entries: 3, matched: 3 } } },
    })
  })

  it('lets the question of tracked changes be answered', async () => {
    const { report } = await desk.bring({ file: tracked(), title: 'T', trackedChanges: 'accept' })
    expect(report.blocks).toBe(1)
  })

  it('of the same file offers the article it became, in the same issue only', async () => {
    const issue = await makeIssue(desk.payload)
    const file = desk.fileOf()
    const { article, manuscript } = await desk.bring({ file, issue: issue.id })
    const again = { ...file, name: 'renamed.md' }
    await expect(desk.bring({ file: again, issue: issue.id })).rejects.toMatchObject({
      status: 409,
      reason: 'alreadyImported',
      details: { article: article.id, manuscript: manuscript.id, href: article.href },
    })
    await expect(desk.bring({ file: again })).resolves.toMatchObject({
      article: { title: 'Locking up' },
    })
    await expect(desk.bring({ file: again })).rejects.toMatchObject({ reason: 'alreadyImported' })
  })

  it('of two imports of one file at once leaves one article', async () => {
    const issue = await makeIssue(desk.payload)
    const file = desk.fileOf()
    const outcomes = await Promise.allSettled([
      desk.bring({ file, issue: issue.id }),
      desk.bring({ file, issue: issue.id, by: 'otherEditor' }),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { contents } = await desk.issueOf(issue.id)
    expect(contents?.flatMap(({ articles }) => articles ?? [])).toHaveLength(1)
  })
})

describe('a failure half-way', () => {
  it.each([
    ['create', 'articles'],
    ['update', 'issues'],
    ['update', 'manuscripts'],
    ['create', 'audit-entries'],
  ] as const)('(%s %s) leaves no row', async (method, collection) => {
    const png = (await pngOf(40, 30)).toString('base64')
    const issue = await makeIssue(desk.payload)
    const file = desk.fileOf({
      picture: `![A mallet](data:image/png;base64,${png})`,
      notes: [
        `J Moxon, *Of ${method} and ${collection}*, Joseph Moxon, 1683, pg 1`,
        'ibid.',
        'Prose.',
      ],
    })
    const before = await countStored(desk.payload, desk.dataFolder)
    const original = desk.payload[method].bind(desk.payload) as (options: {
      collection: string
    }) => Promise<unknown>
    vi.spyOn(desk.payload, method).mockImplementation(((options: { collection: string }) =>
      options.collection === collection
        ? Promise.reject(new Error('the disk is full'))
        : original(options)) as never)
    await expect(desk.bring({ file, issue: issue.id })).rejects.toThrow('the disk is full')
    vi.restoreAllMocks()
    const { rows } = await countStored(desk.payload, desk.dataFolder)
    expect(rows).toEqual(before.rows)
    expect((await desk.issueOf(issue.id)).contents ?? []).toEqual([])
    await expect(desk.bring({ file, issue: issue.id })).resolves.toMatchObject({
      article: { title: 'Locking up' },
    })
  })
})
