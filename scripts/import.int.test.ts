import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIssue } from '../tests/factories/makeIssue'
import { openImportDesk, type ImportDesk } from '../tests/openImportDesk'
import { runCommand } from '../tests/runCommand'

const SLOW = 180_000
const room = mkdtempSync(path.join(tmpdir(), 'forme-import-'))
let desk: ImportDesk
beforeAll(async () => {
  desk = await openImportDesk()
})
afterAll(async () => {
  await desk.close()
  rmSync(room, { recursive: true, force: true })
})

/** Runs the command on the database of this test, on a manuscript of its own. */
async function run(words: string[], file = writeManuscript()) {
  const env = { DATABASE_URL: desk.databaseURL, FORME_DATA: desk.dataFolder }
  return runCommand('import', [file, ...words], env)
}

function writeManuscript(): string {
  const { bytes, name } = desk.fileOf()
  const file = path.join(room, name)
  writeFileSync(file, bytes)
  return file
}

describe('npm run import', () => {
  it(
    'brings a manuscript to the issue of a number and prints the answer alone',
    async () => {
      const issue = await makeIssue(desk.payload)
      const file = writeManuscript()
      const words = ['--issue', String(issue.number), '--title', 'From the shell', '--json']
      const { out, status } = await run(words, file)
      expect(status).toBe(0)
      const answer = JSON.parse(out) as { article: { id: number } }
      expect(answer).toMatchObject({
        article: { title: 'From the shell' },
        report: { notes: { markers: 3, entries: 3, matched: 3 } },
      })
      expect(await desk.articleOf(answer.article.id)).toMatchObject({
        createdBy: desk.people.editor.id,
      })
      expect((await desk.issueOf(issue.id)).contents).toMatchObject([
        { articles: [answer.article.id] },
      ])

      const again = await run(words, file)
      expect(again.status).toBe(1)
      expect(JSON.parse(again.out)).toMatchObject({
        errors: [{ reason: 'alreadyImported', article: answer.article.id }],
      })
    },
    SLOW,
  )

  it(
    'acts as the person named, with their rights',
    async () => {
      const { email } = desk.people.publisher
      const { out, status } = await run(['--as', email, '--json'])
      expect(status).toBe(1)
      expect(JSON.parse(out)).toMatchObject({ errors: [{ reason: 'roleMissing' }] })
    },
    SLOW,
  )

  it(
    'refuses an issue and a person that are not there',
    async () => {
      const issue = await run(['--issue', '987654', '--json'])
      expect(issue.status).toBe(1)
      expect(JSON.parse(issue.out)).toMatchObject({ errors: [{ reason: 'notFound' }] })
      const person = await run(['--as', 'nobody@example.org'])
      expect(person).toMatchObject({ status: 2, out: '' })
      expect(person.err).toContain('Nobody on the desk has the address nobody@example.org.')
    },
    SLOW,
  )
})
