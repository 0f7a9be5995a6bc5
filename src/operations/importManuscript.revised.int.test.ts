import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIssue } from '../../tests/factories/makeIssue'
import type { ManuscriptParts } from '../../tests/factories/makeManuscript'
import { pngOf } from '../../tests/factories/makePicture'
import { openImportDesk, type ImportDesk } from '../../tests/openImportDesk'
import { listExcuses } from '../richtext/listExcuses'
import type { Body } from '../richtext/model'

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())

/** Brings a manuscript, and then another version of it onto its article. */
async function revise(
  first: Partial<ManuscriptParts>,
  second: Partial<ManuscriptParts>,
  more: { title?: string } = {},
) {
  const opening = `A version ${Math.random()}.`
  const before = await desk.bring({ file: desk.fileOf({ opening, ...first }) })
  const citationsBefore = await desk.citationsOf(before.article.id)
  const article = before.article.id
  const after = await desk.bring({ article, file: desk.fileOf({ opening, ...second }), ...more })
  return { before, after, citationsBefore, citations: await desk.citationsOf(article) }
}

const NOTES = [
  'P S Fournier, *Manuel typographique*, Barbou, 1764, pg 1',
  'ibid. pg 2',
  'The shop has since been pulled down.',
]

describe('a revised manuscript', () => {
  it('keeps article, address, notes and records, and says what changed', async () => {
    const { after, before, citations, citationsBefore } = await revise(
      { notes: NOTES },
      {
        notes: [...NOTES, 'J Smith, *The Printer’s Grammar*, J Smith, 1755, pg 7'],
        extra: ['A new paragraph, with a new note.[^4]'],
      },
    )
    expect(after.article).toMatchObject({ id: before.article.id, slug: before.article.slug })
    expect(citations.notes.slice(0, 3).map(({ id }) => id)).toEqual(
      citationsBefore.notes.map(({ id }) => id),
    )
    expect(citations.quotations).toEqual(citationsBefore.quotations)
    const { changes } = after.report
    expect(changes).toMatchObject({ isEqual: false, quotations: [] })
    expect(changes?.notes).toMatchObject([{ reasons: ['added'], after: { number: 4 } }])
    expect(changes?.references).toMatchObject([{ change: 'added' }])
    expect(after.manuscript.id).not.toBe(before.manuscript.id)
    expect(await desk.articleOf(before.article.id)).toMatchObject({
      manuscript: after.manuscript.id,
    })
  })

  it('keeps the ids of notes that moved or were reworded', async () => {
    const [first = '', second = '', third = ''] = NOTES
    const { citations, citationsBefore } = await revise(
      { notes: [first, second, third] },
      { notes: [first, second, 'The shop has since been pulled down by the city.'] },
    )
    expect(citations.notes.map(({ id }) => id)).toEqual(citationsBefore.notes.map(({ id }) => id))
    expect(citations.notes[2]?.printed).toBe('The shop has since been pulled down by the city.')
  })

  it('that quotes otherwise than before is compared with the record it had', async () => {
    const { citations, citationsBefore } = await revise(
      { notes: NOTES },
      { notes: NOTES, runIn: 'a work that bears some haste' },
    )
    expect(citationsBefore.notes[0]?.quotation?.verdict).toBe('exact')
    expect(citations.notes[0]?.quotation).toMatchObject({
      id: citationsBefore.notes[0]?.quotation?.id,
      verdict: 'altered',
    })
    expect(citations.problems.map(({ kind }) => kind)).toEqual(['quotationAltered'])
  })

  it('that quotes something else from the same work gets a record of its own', async () => {
    const { citations, citationsBefore } = await revise(
      { notes: NOTES },
      { notes: NOTES, runIn: 'every letter has its box' },
    )
    expect(citations.notes[0]?.quotation?.verdict).toBe('exact')
    expect(citations.notes[0]?.quotation?.id).not.toBe(citationsBefore.notes[0]?.quotation?.id)
  })

  it('keeps its title, unless another is given', async () => {
    const kept = await revise({ title: 'Of wedges' }, { title: 'On wedges' })
    expect(kept.after.article.title).toBe('Of wedges')
    const given = await revise({ title: 'Of mallets' }, {}, { title: 'On mallets' })
    expect(given.after.article.title).toBe('On mallets')
  })

  it('uses the pictures again that it had', async () => {
    const png = (await pngOf(21, 13)).toString('base64')
    const picture = `![A mallet](data:image/png;base64,${png})`
    const { after } = await revise({ picture }, { picture, extra: ['One line more.'] })
    const changed = after.report.changes?.blocks.filter(({ change }) => change !== 'same') ?? []
    expect(changed.map((block) => block.after?.type)).toEqual(['paragraph', 'paragraph'])
    const { totalDocs } = await desk.payload.count({
      collection: 'media',
      where: { width: { equals: 21 } },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('the same manuscript onto its article', () => {
  it('keeps the words of a picture that stands in two places, corrected or not', async () => {
    const png = (await pngOf(22, 13)).toString('base64')
    const picture = `![Before](data:image/png;base64,${png})\n\n![After](data:image/png;base64,${png})`
    const file = desk.fileOf({ picture, notes: NOTES })
    const before = await desk.bring({ file })
    const { figures } = await desk.articleOf(before.article.id)
    await desk.payload.update({
      collection: 'media',
      id: Number(figures?.[0]),
      data: { alt: 'Before it was locked up' },
    })
    const corrected = await desk.articleOf(before.article.id)
    const after = await desk.bring({ article: before.article.id, file })
    expect((await desk.articleOf(before.article.id)).figures).toEqual(figures)
    expect(after.article.contentHash).toBe(corrected.contentHash)
    expect(after.report.changes?.isEqual).toBe(true)
  })

  it('changes nothing, and an approval would hold', async () => {
    const file = desk.fileOf({ notes: NOTES, extra: ['A marker too many.[^9]'] })
    const before = await desk.bring({ file })
    const { totalDocs: references } = await desk.payload.count({ collection: 'references' })
    const after = await desk.bring({ article: before.article.id, file })
    expect(after.article.contentHash).toBe(before.article.contentHash)
    expect(after.report.changes).toMatchObject({ isEqual: true, front: [], notes: [] })
    expect((await desk.payload.count({ collection: 'references' })).totalDocs).toBe(references)
  })

  it('keeps what an editor gave as the reason of an altered quotation', async () => {
    const file = desk.fileOf({ notes: NOTES, runIn: 'a labour without any haste at all' })
    const { article } = await desk.bring({ file })
    const quotation = Number((await desk.citationsOf(article.id)).notes[0]?.quotation?.id)
    await desk.payload.update({
      collection: 'quotations',
      id: quotation,
      data: { text: 'a labour without any hurry at all' },
    })
    const { body } = await desk.articleOf(article.id)
    await desk.payload.update({
      collection: 'articles',
      id: article.id,
      draft: true,
      data: { body: excuseFirst(body as unknown as Body) as unknown as typeof body },
    })
    await desk.bring({ article: article.id, file })
    const stored = await desk.articleOf(article.id)
    expect([...listExcuses(stored.body as unknown as Body).values()]).toEqual(['A slip of his.'])
    expect(await desk.citationsOf(article.id)).toMatchObject({
      quotations: [{ verdict: 'altered', reason: 'A slip of his.' }, { verdict: 'exact' }],
      problems: [],
    })
  })

  it('after a work was corrected on the desk still cites that work', async () => {
    const notes = ['J Baskerville, *A Prefase to Milton*, Tonson, 1758, pg 1', 'ibid.', 'Prose.']
    const file = desk.fileOf({ notes })
    const before = await desk.bring({ file })
    const [work] = before.report.imported.references
    await desk.payload.update({
      collection: 'references',
      id: Number(work?.reference),
      data: { title: 'A Preface to Milton' },
    })
    const after = await desk.bring({ article: before.article.id, file })
    expect(after.report.imported.references).toMatchObject([
      { reference: work?.reference, made: false },
    ])
    expect(after.report.problems.map(({ kind }) => kind)).toContain('referenceDiffers')
  })
})

describe('who may', () => {
  it('is who may edit the article', async () => {
    const { article } = await desk.bring({ by: 'writer', file: desk.fileOf() })
    await expect(
      desk.bring({ article: article.id, by: 'otherWriter', file: desk.fileOf() }),
    ).rejects.toMatchObject({ status: 404, reason: 'notFound' })
    await expect(
      desk.bring({ article: article.id, by: 'writer', file: desk.fileOf() }),
    ).resolves.toMatchObject({ article: { id: article.id } })
  })

  it('may name the issue again, and the article stays where it is', async () => {
    const issue = await makeIssue(desk.payload)
    const { article } = await desk.bring({ file: desk.fileOf(), issue: issue.id })
    await desk.bring({ article: article.id, file: desk.fileOf(), issue: issue.id, section: 'Z' })
    expect((await desk.issueOf(issue.id)).contents).toMatchObject([
      { heading: 'Articles', articles: [article.id] },
    ])
  })
})

/** The body with a reason in its first note. */
function excuseFirst(body: Body): Body {
  const copy = structuredClone(body)
  const note = copy.root.children
    ?.flatMap(({ children = [] }) => children)
    .find(({ fields }) => fields?.blockType === 'note')
  if (note?.fields) note.fields.excuse = 'A slip of his.'
  return copy
}
