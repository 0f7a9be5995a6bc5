import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestOf } from '../../../tests/factories/requestOf'
import { openImportDesk, type ImportDesk } from '../../../tests/openImportDesk'
import { listShownQuotations } from './listShownQuotations'

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())

const shownOf = async (article: number) =>
  listShownQuotations({ article, req: await requestOf(desk.payload, desk.people.editor) })

describe('listShownQuotations', () => {
  it('gives each quotation its source, its record and who verified it', async () => {
    const { article, report } = await desk.bring({
      file: desk.fileOf({ extra: ['It was called “the last word”.[^3]'] }),
    })
    const [first = 0] = report.imported.quotations.map(({ quotation }) => quotation)
    await desk.payload.update({
      collection: 'quotations',
      id: first,
      data: { state: 'verified', againstPrinting: 'London, 1683', evidence: 'a scan, leaf 231' },
      user: desk.people.otherEditor.user,
    })
    const [runIn, displayed] = await shownOf(article.id)
    expect(runIn).toMatchObject({
      note: 1,
      text: 'a work that bears no haste',
      displayed: false,
      verdict: 'exact',
      source: { name: 'Moxon 1683, pg 231', label: 'page', locator: '231' },
      record: {
        id: first,
        state: 'verified',
        againstPrinting: 'London, 1683',
        evidence: 'a scan, leaf 231',
        verifiedBy: desk.people.otherEditor.name,
      },
      excuse: '',
    })
    expect(displayed).toMatchObject({ note: 2, displayed: true, record: { state: 'unverified' } })
  })

  it('gives one without a record its source, and one whose note cites nothing neither', async () => {
    const { article } = await desk.bring({
      file: desk.fileOf({
        runIn: 'words that nobody wrote down',
        notes: [
          'Heard in the shop.',
          'J Moxon, *Mechanick Exercises*, Joseph Moxon, 1683, pg 9',
          'x',
        ],
      }),
    })
    expect(await shownOf(article.id)).toMatchObject([
      { note: 1, verdict: 'unlinked', source: null, record: null },
      { note: 2, verdict: 'exact', source: { name: 'Moxon 1683, pg 9' } },
    ])
  })

  it('shows what differs once the record says otherwise', async () => {
    const { article, report } = await desk.bring({
      file: desk.fileOf({ runIn: 'a labour that bears no hurry' }),
    })
    const [first = 0] = report.imported.quotations.map(({ quotation }) => quotation)
    await desk.payload.update({
      collection: 'quotations',
      id: first,
      data: { text: 'A labour that brooks no hurry' },
      user: desk.people.editor.user,
    })
    expect((await shownOf(article.id))[0]).toMatchObject({
      verdict: 'altered',
      text: 'a labour that bears no hurry',
      record: { text: 'A labour that brooks no hurry' },
    })
  })
})
