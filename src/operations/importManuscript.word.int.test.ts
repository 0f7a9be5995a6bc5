import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatNotes } from '../citations/format/formatNotes'
import { runsToNoteBlocks } from '../citations/format/noteBlocks'
import { buildDocx } from '../../tests/factories/buildDocx'
import { docxCitation, docxOfNotes, type CitedWork } from '../../tests/factories/docxCitations'
import { docxParagraph as p } from '../../tests/factories/docxParagraph'
import { requestOf } from '../../tests/factories/requestOf'
import { openImportDesk, type ImportDesk } from '../../tests/openImportDesk'

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())

const work = (id: number, title: string): CitedWork => ({
  id,
  csl: {
    type: 'book',
    title,
    author: [{ family: 'Moxon', given: 'Joseph' }],
    issued: { 'date-parts': [[1683]] },
    publisher: 'J Moxon',
  },
  locator: { label: 'page', value: '12' },
  prefix: 'see ',
  suffix: ', in part',
})

let made = 0
/** A Word file whose one note is Zotero’s citation of the work; its words differ each time. */
function fileOf(cited: CitedWork) {
  made += 1
  const note = docxCitation('zotero', [cited], `see Moxon, Exercises, 1683, 12, in part`)
  const { body, ...parts } = docxOfNotes([note])
  const bytes = buildDocx({ ...parts, body: body.replace('Words.', `Words of file ${made}.`) })
  return { name: `moxon-${made}.docx`, bytes }
}

const referenceOf = (id: number) =>
  desk.payload.findByID({ collection: 'references', id, depth: 0 })

describe('a Word file with citations of a reference manager', () => {
  it('brings them in with their places, and the record with its manager’s name for it', async () => {
    const { article, report } = await desk.bring({ file: fileOf(work(1, 'Mechanick Exercises')) })
    const [kept] = report.imported.references
    expect(kept).toMatchObject({ made: true, candidates: [] })
    expect(await referenceOf(kept?.reference ?? 0)).toMatchObject({
      title: 'Mechanick Exercises',
      managerIDs: ['http://zotero.org/users/1/items/W1'],
    })
    const { notes } = await desk.citationsOf(article.id)
    expect(notes[0]?.citations).toMatchObject([
      {
        reference: String(kept?.reference),
        locator: { label: 'page', value: '12' },
        prefix: 'see ',
        suffix: ', in part',
      },
    ])
    expect(report.problems.filter(({ severity }) => severity === 'decide')).toEqual([])
  })

  it('cites the record of that name though the desk has corrected it since', async () => {
    const first = await desk.bring({ file: fileOf(work(2, 'Mechanick Exercizes')) })
    const reference = first.report.imported.references[0]?.reference ?? 0
    await desk.payload.update({
      collection: 'references',
      id: reference,
      data: { title: 'The Whole Art of Printing' },
      overrideAccess: false,
      user: desk.people.editor,
      req: await requestOf(desk.payload, desk.people.editor),
    })
    const second = await desk.bring({ file: fileOf(work(2, 'Mechanick Exercizes')) })
    expect(second.report.imported.references).toMatchObject([
      { reference, made: false, differing: ['title'] },
    ])
  })

  it('teaches a record that is known by its key what the manager calls it', async () => {
    const { id } = await desk.payload.create({
      collection: 'references',
      data: {
        type: 'book',
        title: 'Of Letter Cutting',
        author: [{ family: 'Moxon', given: 'Joseph' }],
        year: '1683',
      },
    })
    const { report } = await desk.bring({ file: fileOf(work(3, 'Of Letter Cutting')) })
    expect(report.imported.references).toMatchObject([{ reference: id, made: false }])
    expect(await referenceOf(id)).toMatchObject({
      managerIDs: ['http://zotero.org/users/1/items/W3'],
    })
  })

  it('cites what a record of that name was merged into', async () => {
    const first = await desk.bring({ file: fileOf(work(4, 'Of Casting Letters')) })
    const from = first.report.imported.references[0]?.reference ?? 0
    const into = await desk.payload.create({
      collection: 'references',
      data: { type: 'book', title: 'Of Casting', author: [{ family: 'Moxon', given: 'Joseph' }] },
    })
    const { mergeReferences } = await import('./mergeReferences')
    await mergeReferences({
      id: into.id,
      from,
      req: await requestOf(desk.payload, desk.people.editor),
    })
    const { report } = await desk.bring({ file: fileOf(work(4, 'Of Casting Letters')) })
    expect(report.imported.references).toMatchObject([{ reference: into.id, made: false }])
  })
})

describe('a Word file with tracked changes and comments', () => {
  const r = (words: string, name = 'w:t') =>
    `<w:r><${name} xml:space="preserve">${words}</${name}></w:r>`
  const by = (author: string) => `w:id="9" w:author="${author}" w:date="2026-11-20T10:00:00Z"`
  const swap = (author: string, gone: string, come: string) =>
    `<w:del ${by(author)}>${r(gone, 'w:delText')}</w:del><w:ins ${by(author)}>${r(come)}</w:ins>`
  const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const fileWith = (words: string) => ({
    name: 'tracked.docx',
    bytes: buildDocx({
      body:
        p(r(words), { style: 'Title' }) +
        p(
          '<w:commentRangeStart w:id="0"/>' +
            r('The mill stood') +
            '<w:commentRangeEnd w:id="0"/>' +
            r(' for ') +
            swap('A. Reader', 'ninety', 'eighty') +
            r(' years.') +
            note(1),
        ) +
        p(r('Nobody slept.') + `<w:ins ${by('B. Other')}>${note(2)}</w:ins>`),
      footnotes:
        `<w:footnote w:id="1">${p(r('See the ') + swap('B. Other', 'survey', 'census') + r('.'))}</w:footnote>` +
        `<w:footnote w:id="2">${p(`<w:ins ${by('B. Other')}>${r('So they say.')}</w:ins>`)}</w:footnote>`,
      comments: `<w:comment ${by('A. Reader').replace('"9"', '"0"')}>${p('Is this certain?')}</w:comment>`,
    }),
  })

  it('is taken with them beside the text, under the names in the file, all counted', async () => {
    const { article, report } = await desk.bring({
      file: fileWith('On mills'),
      trackedChanges: 'suggest',
    })
    expect(report.imported.kept).toMatchObject({
      said: '3 changes (1 tracked by A. Reader, 2 tracked by B. Other), 1 comment (1 new)',
      suggestions: { length: 3 },
    })
    expect(report.problems).toEqual([])
    expect(report.notes).toEqual({ markers: 1, entries: 1, matched: 1 })
    const { listSuggestions } = await import('../queries/suggestions/listSuggestions')
    const { listComments } = await import('../queries/comments/listComments')
    const { settleSuggestions } = await import('./suggestions/settleSuggestions')
    const req = () => requestOf(desk.payload, desk.people.editor)
    const suggestions = await listSuggestions({ id: article.id, req: await req() })
    expect(suggestions.map(({ author, words }) => `${author.name}: ${words}`)).toEqual([
      'A. Reader: ninety → eighty',
      'B. Other: [note] → [note]',
      'B. Other:  → [note]',
    ])
    const comments = await listComments({ id: article.id, req: await req() })
    expect(comments).toMatchObject([
      { by: { name: 'A. Reader' }, text: 'Is this certain?', exact: 'The mill stood' },
    ])
    const ids = suggestions.map(({ id }) => id)
    await settleSuggestions({ act: 'take', id: article.id, ids, req: await req() })
    const { notes } = await desk.citationsOf(article.id)
    expect(notes.map(({ printed }) => printed)).toEqual(['See the census.', 'So they say.'])
  })

  it.each([
    ['accept', 'eighty'],
    ['reject', 'ninety'],
  ] as const)(
    'has its comments beside the text also where they are %sed',
    async (choice, words) => {
      const file = fileWith(`On ${choice}ed mills`)
      const { article, report } = await desk.bring({ file, trackedChanges: choice })
      expect(report.imported.kept).toEqual({
        said: '1 comment (1 new)',
        suggestions: [],
        comments: 1,
        questions: 0,
      })
      expect(report.problems.map(({ kind }) => kind)).not.toContain('comment')
      expect(JSON.stringify((await desk.articleOf(article.id)).body)).toContain(words)
      expect(await commentsOf(article.id)).toMatchObject([
        { by: { name: 'A. Reader' }, text: 'Is this certain?', exact: 'The mill stood' },
      ])
    },
  )

  it('leaves nothing where it is refused', async () => {
    const asked = { file: fileWith('On weirs'), trackedChanges: 'suggest' as const, issue: 999_999 }
    await expect(desk.bring(asked)).rejects.toMatchObject({ status: 404 })
    const { totalDocs } = await desk.payload.count({
      collection: 'articles',
      where: { title: { equals: 'On weirs' } },
    })
    expect(totalDocs).toBe(0)
  })
})

const commentsOf = async (id: number) => {
  const { listComments } = await import('../queries/comments/listComments')
  return listComments({ id, req: await requestOf(desk.payload, desk.people.editor) })
}

describe('a Word file with comments and no tracked changes', () => {
  const r = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
  const about = (id: number, words: string) =>
    `<w:commentRangeStart w:id="${id}"/>${r(words)}<w:commentRangeEnd w:id="${id}"/>`
  const comment = (id: number, author: string, words: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-20T10:00:00Z">${p(words)}</w:comment>`
  const file = {
    name: 'commented.docx',
    bytes: buildDocx({
      body:
        p(r('On fords'), { style: 'Title' }) +
        p(
          '<w:commentRangeStart w:id="1"/>' +
            about(0, 'The ford') +
            '<w:commentRangeEnd w:id="1"/>' +
            r(' was deep.') +
            '<w:r><w:footnoteReference w:id="1"/></w:r>',
        ),
      footnotes: `<w:footnote w:id="1">${p(r('So the ') + about(2, 'miller') + r(' said.'))}</w:footnote>`,
      comments:
        comment(0, 'A. Reader', 'Which one?') +
        comment(1, 'B. Other', 'The lower.') +
        comment(2, 'A. Reader', 'His name?') +
        comment(3, '', 'Of nothing in particular.'),
    }),
  }

  it('has them beside the text at their words, under the names in it, with their answers', async () => {
    const { article, report } = await desk.bring({ file })
    expect(report.imported.kept?.said).toBe('4 comments (4 new)')
    expect(report.problems).toEqual([])
    const comments = await commentsOf(article.id)
    expect(comments).toMatchObject([
      { by: { name: 'Somebody' }, text: 'Of nothing in particular.', exact: 'On fords' },
      {
        by: { name: 'A. Reader' },
        text: 'Which one?',
        exact: 'The ford',
        answers: [{ by: { name: 'B. Other' }, text: 'The lower.' }],
      },
      { by: { name: 'A. Reader' }, text: 'His name?', exact: 'miller' },
    ])
  })

  it('adds none of them twice where it is brought onto its article again', async () => {
    const { docs } = await desk.payload.find({
      collection: 'articles',
      where: { title: { equals: 'On fords' } },
    })
    const article = docs[0]?.id ?? 0
    const { report } = await desk.bring({ file, article })
    expect(report.imported.kept?.said).toBe('4 comments (none new)')
    expect(await commentsOf(article)).toHaveLength(3)
  })
})

it('changes tracked in a file that names nobody are not dropped as if they were kept', async () => {
  const bytes = new TextEncoder().encode('# On locks\n\nThe lock is {++very ++}old.\n')
  await expect(
    desk.bring({ file: { name: 'locks.md', bytes }, trackedChanges: 'suggest' }),
  ).rejects.toMatchObject({ reason: 'trackedChanges', status: 422 })
})

describe('a Word file with blocks in its notes', () => {
  it('keeps them on the desk and in what is printed, and its report finds nothing changed', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const item = (words: string) =>
      p(words, { properties: '<w:numPr><w:numId w:val="1"/></w:numPr>' })
    const bytes = buildDocx({
      body:
        p('Reasons', { style: 'Title' }) +
        p('<w:r><w:t>One.</w:t><w:footnoteReference w:id="1"/></w:r>') +
        p('<w:r><w:t>Two.</w:t><w:footnoteReference w:id="2"/></w:r>'),
      footnotes: `<w:footnote w:id="1">${p('W Caslon, Specimens of Type, Caslon Foundry, 1734, pg 5')}${p('Three reasons:')}${item('hunger')}${item('war')}${p('So he said.', { style: 'Quote' })}</w:footnote><w:footnote w:id="2">${item('first')}${item('second')}</w:footnote>`,
      numbering,
    })
    const { article, report } = await desk.bring({ file: { name: 'reasons.docx', bytes } })
    expect(report.problems).toEqual([])
    const { getArticleText } = await import('../queries/getArticleText')
    const text = await getArticleText({
      article: await desk.articleOf(article.id),
      req: await requestOf(desk.payload, desk.people.editor),
    })
    const [first, second] = formatNotes({ notes: text.notes, references: text.references })
    expect(runsToNoteBlocks(first?.printed ?? [])).toMatchObject([
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ text: 'Three reasons:' }] },
      { type: 'list', ordered: true, items: [[{ text: 'hunger' }], [{ text: 'war' }]] },
      { type: 'quotation', paragraphs: [[{ text: 'So he said.' }]] },
    ])
    expect(runsToNoteBlocks(second?.printed ?? [])).toMatchObject([
      { content: [] },
      { type: 'list', items: [[{ text: 'first' }], [{ text: 'second' }]] },
    ])
  })
})
