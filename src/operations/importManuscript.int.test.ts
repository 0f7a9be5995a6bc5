import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocx } from '../../tests/factories/buildDocx'
import { makeIssue } from '../../tests/factories/makeIssue'
import { pngOf } from '../../tests/factories/makePicture'
import { makeReference } from '../../tests/factories/makeReference'
import { requestOf } from '../../tests/factories/requestOf'
import { openImportDesk, type ImportDesk } from '../../tests/openImportDesk'
import { isAltMissing } from '../edition/altPlaceholder'

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())

describe('an import', () => {
  it('writes a draft with everything the manuscript has', async () => {
    const png = (await pngOf()).toString('base64')
    const file = desk.fileOf({ picture: `![A mallet](data:image/png;base64,${png} "In use")` })
    const { article, manuscript, report } = await desk.bring({ file })

    const stored = await desk.articleOf(article.id)
    expect(stored).toMatchObject({
      title: 'Locking up',
      _status: 'draft',
      stage: 'drafting',
      editorsNote: '[A talk given to apprentices.]',
      manuscript: manuscript.id,
      createdBy: desk.people.editor.id,
      notes: 3,
    })
    expect(article).toMatchObject({
      title: 'Locking up',
      slug: stored.slug,
      contentHash: stored.contentHash,
      href: `/admin/collections/articles/${article.id}`,
    })
    expect(stored.citedReferences).toHaveLength(1)
    expect(stored.quotations).toHaveLength(2)
    expect(stored.figures).toHaveLength(1)
    expect(report.notes).toEqual({ markers: 3, entries: 3, matched: 3 })
    expect(report.problems).toEqual([])
    expect(report.changes).toBeUndefined()
  })

  it('keeps the file byte for byte, with its hash, its report and who brought it', async () => {
    const file = desk.fileOf()
    const issue = await makeIssue(desk.payload)
    const { article, manuscript, report } = await desk.bring({ file, issue: issue.id })
    const stored = await desk.payload.findByID({
      collection: 'manuscripts',
      id: manuscript.id,
      depth: 0,
    })
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    expect(stored).toMatchObject({
      sha256,
      article: article.id,
      issue: issue.id,
      importedBy: desk.people.editor.id,
      mimeType: 'text/markdown',
      filesize: file.bytes.length,
    })
    expect(stored.report).toEqual(JSON.parse(JSON.stringify(report)))
    const kept = path.join(desk.dataFolder, 'manuscripts', `${sha256}.md`)
    expect(Buffer.compare(readFileSync(kept), file.bytes)).toBe(0)
  })

  it('keeps a file under its own name without its folders, and never over another', async () => {
    const one = await desk.bring({ file: { ...desk.fileOf(), name: '../../etc/talk.md' } })
    const other = await desk.bring({ file: { ...desk.fileOf(), name: 'talk.md' } })
    expect(one.manuscript.filename).toBe('talk.md')
    expect(other.manuscript.filename).toBe('talk-1.md')
  })

  it('records the act', async () => {
    const file = desk.fileOf()
    const { article, manuscript } = await desk.bring({ file })
    const entries = await desk.listAudit(null)
    expect(entries.find(({ subject }) => subject === `manuscripts/${manuscript.id}`)).toMatchObject(
      {
        outcome: 'done',
        actor: desk.people.editor.id,
        hashAfter: article.contentHash,
        details: { article: article.id, file: file.name, sha256: manuscript.sha256 },
      },
    )
  })

  it('reads HTML and Word as well', async () => {
    const html = '<h1>Of quoins</h1><p>They are wedges.</p>'
    const fromHTML = await desk.bring({
      file: { name: 'quoins.html', bytes: new TextEncoder().encode(html) },
    })
    expect(fromHTML.article.title).toBe('Of quoins')
    const docx = buildDocx({ body: '<w:p><w:r><w:t>They are wedges.</w:t></w:r></w:p>' })
    const fromWord = await desk.bring({
      file: { name: 'quoins.docx', bytes: docx },
      title: 'Quoins',
    })
    expect(fromWord.article.title).toBe('Quoins')
  })
})

describe('citations by key', () => {
  it('are the works that came under the key, unless two did', async () => {
    const { importReferenceFile } = await import('./importReferenceFile')
    const req = await requestOf(desk.payload, desk.people.editor)
    const bring = (text: string) => importReferenceFile({ fileName: 'a.bib', req, text })
    const { made } = await bring(
      '@book{smith1755, author={Smith, John}, title={The Printer’s Grammar}, year=1755}\n' +
        '@book{twice, author={Luckombe, Philip}, title={A Concise History}, year=1770}',
    )
    await bring('@book{twice, author={Stower, Caleb}, title={The Compositor}, year=1808}')
    const text = '# Keys\n\nType is set [see @smith1755, p. 12] and so on [@twice].'
    const file = { name: 'keys.md', bytes: new TextEncoder().encode(text) }
    const { article, report } = await desk.bring({ file })
    expect((await desk.articleOf(article.id)).citedReferences).toEqual([made[0]?.reference])
    const { notes } = await desk.citationsOf(article.id)
    expect(JSON.stringify(notes)).toContain('see ')
    expect(report.problems.map(({ kind }) => kind)).toEqual([
      'citationsByKey',
      'dialectKept',
      'citationsInText',
    ])
  })
})

describe('the place in an issue', () => {
  it('is the end of the section named, made where it is new', async () => {
    const first = await desk.bring({ file: desk.fileOf() })
    const issue = await makeIssue(desk.payload, { articles: [first.article.id] })
    const second = await desk.bring({ file: desk.fileOf(), issue: issue.id, section: 'Letters' })
    const third = await desk.bring({ file: desk.fileOf(), issue: issue.id, section: 'Letters' })
    const fourth = await desk.bring({ file: desk.fileOf(), issue: issue.id })
    const { contents } = await desk.issueOf(issue.id)
    expect(contents?.map(({ articles, heading }) => [heading, articles])).toEqual([
      ['Essays', [first.article.id, fourth.article.id]],
      ['Letters', [second.article.id, third.article.id]],
    ])
  })

  it('is a section of its own where the issue has none', async () => {
    const issue = await makeIssue(desk.payload)
    const { article } = await desk.bring({ file: desk.fileOf(), issue: issue.id })
    const { contents } = await desk.issueOf(issue.id)
    expect(contents?.map(({ articles, heading }) => [heading, articles])).toEqual([
      ['Articles', [article.id]],
    ])
  })
})

describe('a writer', () => {
  it('brings a manuscript to an issue, and it is theirs', async () => {
    const issue = await makeIssue(desk.payload)
    const { article } = await desk.bring({ by: 'writer', file: desk.fileOf(), issue: issue.id })
    expect(await desk.articleOf(article.id)).toMatchObject({ createdBy: desk.people.writer.id })
    expect((await desk.issueOf(issue.id)).contents).toMatchObject([{ articles: [article.id] }])
  })
})

describe('references', () => {
  it('are made once and recognised by their key afterwards', async () => {
    const cited = ['J Johnson, *Typographia*, Longman, 1824, pg 9', 'ibid. pg 10', 'Prose.']
    const first = await desk.bring({ file: desk.fileOf({ notes: cited }) })
    const again = await desk.bring({ file: desk.fileOf({ notes: cited }) })
    const [made] = first.report.imported.references
    expect(made).toMatchObject({ made: true, notes: [1, 2], candidates: [] })
    expect(again.report.imported.references).toEqual([{ ...made, made: false }])
  })

  it('that are merely alike are put to the editor and never merged', async () => {
    const known = await makeReference(desk.payload, {
      type: 'book',
      title: 'The Art of Printing',
      author: [{ family: 'Luckombe', given: 'P' }],
      publisher: 'J Johnson',
      year: '1770',
    })
    const notes = ['P Luckombe, *Art of Printing*, J Johnson, 1771, pg 3', 'ibid. pg 4', 'Prose.']
    const { report } = await desk.bring({ file: desk.fileOf({ notes }) })
    expect(report.imported.references).toMatchObject([
      { made: true, candidates: [{ id: known.id }] },
    ])
    expect(report.problems.map(({ kind }) => kind)).toEqual(['referenceDoubtful'])

    const [{ key = '' } = {}] = report.references.items
    const decided = await desk.bring({
      file: desk.fileOf({ notes: notes.map((note) => note.replace('1771', '1772')) }),
      decisions: { references: { [key.replace('1771', '1772')]: known.id } },
    })
    expect(decided.report.imported.references).toMatchObject([{ made: false, reference: known.id }])
    expect(decided.report.problems.map(({ kind }) => kind)).toContain('notePrintedOtherwise')
  })

  it('that an editor has called new are not asked about', async () => {
    const notes = ['C Stower, *The Printers Grammar*, Crosby, 1808, pg 3', 'ibid.', 'Prose.']
    await desk.bring({ file: desk.fileOf({ notes }) })
    const file = desk.fileOf({ notes: notes.map((note) => note.replace('1808', '1809')) })
    const doubtful = await desk.bring({ file, title: 'Doubtful' })
    const [{ key = '' } = {}] = doubtful.report.references.items
    const issue = await makeIssue(desk.payload)
    const { report } = await desk.bring({
      file: { ...file, name: 'again.md' },
      issue: issue.id,
      decisions: { references: { [key]: 'new' } },
    })
    expect(doubtful.report.problems.map(({ kind }) => kind)).toEqual(['referenceDoubtful'])
    expect(report.imported.references).toMatchObject([{ made: true }])
    expect(report.problems).toEqual([])
  })
})

describe('quotations', () => {
  it('have one record for equal words of one source, with their place', async () => {
    const notes = [
      'W Savage, *A Dictionary of the Art of Printing*, Longman, 1841, pg 5',
      'ibid. pg 6',
      'Prose.',
    ]
    const first = await desk.bring({ file: desk.fileOf({ notes }) })
    const again = await desk.bring({ file: desk.fileOf({ notes }) })
    const [runIn, displayed] = first.report.imported.quotations
    expect([runIn, displayed]).toMatchObject([
      { note: 1, made: true },
      { note: 2, made: true },
    ])
    expect(again.report.imported.quotations).toEqual([
      { ...runIn, made: false },
      { ...displayed, made: false },
    ])
    const record = await desk.payload.findByID({
      collection: 'quotations',
      id: runIn?.quotation ?? 0,
      depth: 0,
    })
    expect(record).toMatchObject({
      text: 'a work that bears no haste',
      reference: first.report.imported.references[0]?.reference,
      label: 'page',
      locator: '5',
      state: 'unverified',
    })
  })

  it('on record at another place are said to be', async () => {
    const notes = ['T C Hansard, *Typographia*, Baldwin, 1825, pg 5', 'ibid. pg 6', 'Prose.']
    await desk.bring({ file: desk.fileOf({ notes }) })
    const moved = notes.map((note) => note.replace('pg 5', 'pg 55'))
    const { report } = await desk.bring({ file: desk.fileOf({ notes: moved }) })
    expect(report.problems).toMatchObject([{ kind: 'quotationElsewhere', note: 1 }])
  })

  it('without a source have no source text and are listed', async () => {
    const notes = ['A saying of the trade.', 'Another.', 'Prose.']
    const { report } = await desk.bring({ file: desk.fileOf({ notes }) })
    expect(report.imported.quotations).toEqual([])
    expect(report.problems.map(({ kind }) => kind)).toContain('quotationWithoutSource')
  })
})

describe('what the manuscript lacks', () => {
  it('is kept: a marker without entry in the text, an entry without marker in the report', async () => {
    const file = desk.fileOf({
      extra: ['A marker too many.[^9]'],
      notes: [
        'P Fournier, *Manuel typographique*, Barbou, 1764, pg 1',
        'ibid. pg 2',
        'Prose.',
        'An entry that nobody marks, word for word.',
      ],
    })
    const { article, report } = await desk.bring({ file })
    expect(report.problems.map(({ kind }) => kind).toSorted()).toEqual([
      'entryWithoutMarker',
      'markerWithoutEntry',
    ])
    expect(report.imported.unmarked).toEqual([
      { label: '4', text: 'An entry that nobody marks, word for word.' },
    ])
    expect((await desk.articleOf(article.id)).notes).toBe(4)
    const listOpen = () =>
      desk.payload.find({
        collection: 'comments',
        where: { article: { equals: article.id }, resolvedAt: { exists: false } },
      })
    const [comment] = (await listOpen()).docs
    expect(comment?.text).toContain('“An entry that nobody marks, word for word.”')
    expect(comment?.by).toMatchObject({ id: desk.people.editor.id })
    await desk.bring({ article: article.id, file })
    expect((await listOpen()).totalDocs).toBe(1)
  })

  it('a picture without words gets a placeholder that readiness knows', async () => {
    const png = (await pngOf(9, 9)).toString('base64')
    const { article, report } = await desk.bring({
      file: desk.fileOf({ picture: `![](data:image/png;base64,${png})` }),
    })
    expect(report.problems.map(({ kind }) => kind)).toEqual(['altMissing'])
    const { figures } = await desk.articleOf(article.id)
    const picture = await desk.payload.findByID({
      collection: 'media',
      id: Number(figures?.[0]),
      depth: 0,
    })
    expect(isAltMissing(picture.alt)).toBe(true)
  })

  it('a damaged picture is listed, and the rest comes in', async () => {
    const broken = Buffer.from('\x89PNG\r\n\x1a\n and nothing after it', 'latin1').toString(
      'base64',
    )
    const { article, report } = await desk.bring({
      file: desk.fileOf({ picture: `![A mallet](data:image/png;base64,${broken})` }),
    })
    expect(report.problems.map(({ kind }) => kind)).toEqual(['pictureUnreadable'])
    expect((await desk.articleOf(article.id)).figures ?? []).toEqual([])
  })

  it('of too many pixels is listed, left out and never unpacked', async () => {
    const claims = 'UklGRh4AAABXRUJQVlA4TBEAAAAvq//qDwAAAAAAAAAAAAAAAAA='
    const { article, report } = await desk.bring({
      file: desk.fileOf({ picture: `![A mallet](data:image/webp;base64,${claims})` }),
    })
    expect(report.problems.map(({ kind }) => kind)).toEqual(['pictureTooLarge'])
    expect((await desk.articleOf(article.id)).figures ?? []).toEqual([])
  })
})
