import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../tests/factories/bodyOf'
import { makeArticle } from '../tests/factories/makeArticle'
import { openImportDesk, type ImportDesk } from '../tests/openImportDesk'
import { runCommand } from '../tests/runCommand'

const SLOW = 180_000
const room = mkdtempSync(path.join(tmpdir(), 'forme-word-'))
let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(async () => {
  await desk.close()
  rmSync(room, { recursive: true, force: true })
})

const run = (...words: string[]) =>
  runCommand('word', words, { DATABASE_URL: desk.databaseURL, FORME_DATA: desk.dataFolder })

describe('npm run word', () => {
  it(
    'writes an article as a file for Word, and brings it back with what was changed in it',
    async () => {
      const body = bodyOf(['The mill stood for ninety years.', 'Nobody slept that night.'])
      const { id } = await makeArticle(desk.payload, { by: desk.people.editor, body })
      const file = path.join(room, 'mill.docx')
      const out = await run('export', String(id), '--out', file, '--json')
      expect(out).toMatchObject({ status: 0 })
      expect(JSON.parse(out.out)).toMatchObject({ article: id, file })

      const parts = unzipSync(new Uint8Array(readFileSync(file)))
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      const changed = strToU8(xml.replace('ninety', 'eighty'))
      writeFileSync(file, zipSync({ ...parts, 'word/document.xml': changed }))
      const back = await run('return', file)
      expect(back).toMatchObject({ status: 0 })
      expect(back.out).toContain(`/admin/collections/articles/${id}`)
      expect(back.out).toContain('1 change (1 untracked).')
      const { docs } = await desk.payload.find({
        collection: 'suggestions',
        depth: 0,
        where: { article: { equals: id } },
      })
      expect(docs).toMatchObject([{ state: 'open', message: 'Not tracked in the file.' }])
    },
    SLOW,
  )

  it('says what it can be told', async () => {
    const answer = await run('send', 'mill.docx')
    expect(answer).toMatchObject({ status: 2, out: '' })
    expect(answer.err).toContain('Say “export ARTICLE” or “return FILE”.')
  })
})
