import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestOf } from '../../../tests/factories/requestOf'
import { openImportDesk, type ImportDesk } from '../../../tests/openImportDesk'
import type { Body } from '../../richtext/model'
import { listShownQuotations } from './listShownQuotations'
import { listUnchecked } from './listUnchecked'
import { setNoteFields } from './saveNote'

let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(() => desk.close())

it('lists the works of two texts once each, with the edition used last in either', async () => {
  const req = await requestOf(desk.payload, desk.people.editor)
  const texts = []
  for (const runIn of ['a work that bears no haste', 'a work that bears no hurry']) {
    const { article } = await desk.bring({ file: desk.fileOf({ runIn }) })
    const quotations = await listShownQuotations({ article: article.id, req })
    texts.push({ article: { id: article.id, title: runIn }, quotations })
  }
  const [first, ...rest] = await listUnchecked(texts, req)
  expect(rest).toEqual([])
  // The displayed quotation is the same record in both texts.
  expect(first?.quotations.map(({ article, text }) => [article?.title, text.slice(0, 30)])).toEqual(
    [
      ['a work that bears no haste', 'a work that bears no haste'],
      ['a work that bears no haste', expect.any(String)],
      ['a work that bears no hurry', 'a work that bears no hurry'],
    ],
  )
  await desk.payload.update({
    collection: 'quotations',
    id: first?.quotations[0]?.record.id ?? 0,
    data: { state: 'verified', againstPrinting: 'Oxford, 1962' },
    user: desk.people.editor.user,
  })
  const again = await listUnchecked(texts.slice(1), req)
  expect(again[0]?.source.edition).toBe('Oxford, 1962')
})

it('asks no more about words that are no quotation, after the manuscript was read again either', async () => {
  const parts = { runIn: 'what is called haste' }
  const { article } = await desk.bring({ file: desk.fileOf(parts) })
  const req = await requestOf(desk.payload, desk.people.editor)
  const shown = () => listShownQuotations({ article: article.id, req })
  const note = (await shown()).find(({ text }) => text === parts.runIn)?.noteID ?? ''
  const stored = await desk.articleOf(article.id)
  const fields = { quotation: null, noQuotation: true } as unknown as { noQuotation: boolean }
  await desk.payload.update({
    collection: 'articles',
    id: article.id,
    data: { body: setNoteFields(stored.body as Body, note, fields) as typeof stored.body },
    draft: true,
    user: desk.people.editor.user,
  })
  const said = async () => (await shown()).find(({ text }) => text === parts.runIn)
  expect(await said()).toMatchObject({ notQuoted: true, record: null })
  await desk.bring({ file: desk.fileOf({ ...parts, extra: ['One more.'] }), article: article.id })
  expect(await said()).toMatchObject({ notQuoted: true, record: null })
})
