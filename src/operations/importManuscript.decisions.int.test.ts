import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastAct } from '../../tests/doors/lastAct'
import { makeReference } from '../../tests/factories/makeReference'
import { openImportDesk, type Asked, type ImportDesk } from '../../tests/openImportDesk'

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())

let made = 0

/** An article of a manuscript that cites a work the desk has with another year. */
async function doubtful(more: Omit<Asked, 'file'> = {}) {
  made += 1
  const title = `The Compositor and his Frame, volume the ${made}th`
  const known = await makeReference(desk.payload, {
    type: 'book',
    title,
    author: [{ family: 'Luckombe', given: 'P' }],
    publisher: 'J Johnson',
    year: '1770',
  })
  const notes = [`P Luckombe, *${title}*, J Johnson, 1771, pg 3`, 'ibid. pg 4', 'Prose.']
  const file = desk.fileOf({ notes })
  const { article, report } = await desk.bring({ file, ...more })
  const [work] = report.imported.references
  const [quotation] = report.imported.quotations
  const key = work?.key ?? ''
  const again = (decision: number | 'new', by: Asked['by'] = 'editor') =>
    desk.bring({ article: article.id, by, file, decisions: { references: { [key]: decision } } })
  return {
    again,
    article: article.id,
    key,
    file,
    known: known.id,
    added: Number(work?.reference),
    quotation: Number(quotation?.quotation),
  }
}

const referenceOf = (id: number) =>
  desk.payload.findByID({ collection: 'references', id, depth: 0 })
const kindsOf = (problems: { kind: string }[]) => problems.map(({ kind }) => kind)

describe('a decision that comes with a revised manuscript', () => {
  it('makes the record that was added one with the reference it is', async () => {
    const { added, again, article, known, quotation } = await doubtful()
    await desk.payload.update({
      collection: 'quotations',
      id: quotation,
      data: { state: 'verified', againstPrinting: 'J Johnson, 1770' },
    })
    const before = await desk.citationsOf(article)
    const { report } = await again(known)

    expect(report.imported.references).toMatchObject([
      { reference: known, made: false, decided: true, differing: ['issued'] },
    ])
    expect(kindsOf(report.problems)).toContain('referenceMerged')
    expect(report.imported.quotations).toMatchObject([{ quotation, made: false }, { made: false }])
    expect((await desk.articleOf(article)).citedReferences).toEqual([known])
    expect(await referenceOf(added)).toMatchObject({ mergedInto: known })
    expect(
      await desk.payload.findByID({ collection: 'quotations', id: quotation, depth: 0 }),
    ).toMatchObject({ reference: known, state: 'verified' })
    expect((await desk.citationsOf(article)).notes.map(({ id }) => id)).toEqual(
      before.notes.map(({ id }) => id),
    )
    expect(await lastAct(desk.payload, `references/${known}`)).toMatchObject({
      event: 'reference.merge',
      actor: desk.people.editor.id,
    })
  })

  it('leaves a record that other articles use, and says so', async () => {
    const { added, again, article, file, known } = await doubtful()
    await desk.bring({ file: { ...file, bytes: new Uint8Array([...file.bytes, 10, 10]) } })
    const { report } = await again(known)
    expect((await desk.articleOf(article)).citedReferences).toEqual([known])
    expect(await referenceOf(added)).toMatchObject({ mergedInto: null })
    expect(report.problems.find(({ kind }) => kind === 'referenceLeft')).toMatchObject({
      severity: 'decide',
      note: 1,
      message: expect.stringContaining('(other articles use it)'),
    })
  })

  it('of a writer leaves the record for an editor to merge', async () => {
    const { added, again, article, known } = await doubtful({ by: 'writer' })
    const { report } = await again(known, 'writer')
    expect((await desk.articleOf(article)).citedReferences).toEqual([known])
    expect(await referenceOf(added)).toMatchObject({ mergedInto: null })
    expect(report.problems.find(({ kind }) => kind === 'referenceLeft')).toMatchObject({
      message: expect.stringContaining('(only an editor may merge references)'),
    })
  })

  it('leaves works that cannot be one, and says so', async () => {
    const { added, again, known } = await doubtful()
    const volumes = [
      [known, '1'],
      [added, '2'],
    ] as const
    for (const [id, volume] of volumes) {
      await desk.payload.update({ collection: 'references', id, data: { volume } })
    }
    const { report } = await again(known)
    expect(report.problems.find(({ kind }) => kind === 'referenceLeft')).toMatchObject({
      message: expect.stringContaining('are different volumes of one work)'),
    })
    expect(await referenceOf(added)).toMatchObject({ mergedInto: null })
  })

  it('that it is new keeps the record that was added, and is not asked about', async () => {
    const { added, again, article } = await doubtful()
    const { report } = await again('new')
    expect(report.imported.references).toMatchObject([
      { reference: added, made: false, decided: true },
    ])
    expect(kindsOf(report.problems)).toEqual([])
    expect((await desk.articleOf(article)).citedReferences).toEqual([added])
  })

  it('about a work that the manuscript does not cite is refused', async () => {
    const { article, file, known } = await doubtful()
    await expect(
      desk.bring({ article, file, decisions: { references: { 'text:nobody': known } } }),
    ).rejects.toMatchObject({ status: 422, reason: 'unknownWork' })
  })
})
