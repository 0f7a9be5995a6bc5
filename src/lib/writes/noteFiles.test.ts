import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { NotStored, OutcomeUnknown } from '../database/outcomes'
import { keepFilesIfDone, noteFiles } from './noteFiles'

/** Writes a file as an upload does, and fails afterwards. Answers whether the file is still there. */
async function uploadAndFail(error: Error): Promise<boolean> {
  const staticDir = mkdtempSync(path.join(tmpdir(), 'forme-note-files-'))
  const file = path.join(staticDir, 'evidence.docx')
  const req = {} as PayloadRequest
  const upload = { collection: { upload: { staticDir } }, data: { filename: 'evidence.docx' }, req }
  const work = keepFilesIfDone(req, async () => {
    const given = { ...upload, operation: 'create' } as unknown
    await noteFiles(given as Parameters<CollectionBeforeChangeHook>[0])
    writeFileSync(file, 'words')
    throw error
  })
  await expect(work).rejects.toBe(error)
  const isThere = existsSync(file)
  rmSync(staticDir, { recursive: true })
  return isThere
}

it('removes the files of rows that are not stored', async () => {
  expect(await uploadAndFail(new NotStored(null))).toBe(false)
  expect(await uploadAndFail(new Error('refused'))).toBe(false)
})

it('removes nothing where it is not known whether they are', async () => {
  expect(await uploadAndFail(new OutcomeUnknown(null, Promise.resolve('stored')))).toBe(true)
})
