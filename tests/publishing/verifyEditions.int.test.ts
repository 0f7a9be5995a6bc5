import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkEditions } from '../../src/queries/checkEditions'
import { queryRows } from '../doors/queryRows'
import { makePeople, type People } from '../factories/makePeople'
import { publishNow } from '../factories/publishNow'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { runCommand } from '../runCommand'
import { makeVolume, rewriteVolume } from './makeVolume'

let forme: TestPayload
let people: People
let issue: number
let editions: number[]

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  const volume = await makeVolume(forme.payload, people, { count: 2, word: 'elder' })
  issue = volume.issue.id
  const first = await publishNow(forme.payload, people, issue)
  await rewriteVolume(forme.payload, people, volume, 'younger')
  const second = await publishNow(forme.payload, people, issue, 'Another word.')
  editions = [first.edition.id, second.edition.id]
})
afterAll(() => forme.close())

/** Does to the database what its triggers forbid, checks, and undoes it. */
async function whileTampered(statement: string): Promise<string[]> {
  await queryRows(
    forme.databaseURL,
    `CREATE TABLE kept_editions AS TABLE editions; CREATE TABLE kept_issues AS TABLE issues;
     CREATE TABLE kept_texts AS SELECT edition_id, position, issue_id FROM search_texts;
     ALTER TABLE editions DISABLE TRIGGER append_only;
     ${statement.replaceAll('FIRST', String(editions[0])).replaceAll('LAST', String(editions[1])).replaceAll('ISSUE', String(issue))}`,
  )
  const { problems } = await checkEditions(forme.payload)
  await queryRows(
    forme.databaseURL,
    `UPDATE editions e SET manifest = k.manifest, manifest_hash = k.manifest_hash, ordinal = k.ordinal
       FROM kept_editions k WHERE k.id = e.id;
     UPDATE issues i SET current_edition_id = k.current_edition_id, withdrawn_at = k.withdrawn_at
       FROM kept_issues k WHERE k.id = i.id;
     UPDATE search_texts t SET edition_id = k.edition_id
       FROM kept_texts k WHERE k.issue_id = t.issue_id AND k.position = t.position;
     DROP TABLE kept_editions, kept_issues, kept_texts;
     ALTER TABLE editions ENABLE TRIGGER append_only`,
  )
  return problems.map(({ edition, problem }) => `${edition ?? 'issue'}: ${problem}`)
}

const set = (place: string, value: string, edition = 'FIRST') =>
  `UPDATE editions SET manifest = jsonb_set(manifest, '${place}', '${value}') WHERE id = ${edition}`

describe('checkEditions', () => {
  it('finds nothing wrong with what was printed', async () => {
    expect(await checkEditions(forme.payload)).toEqual({ editions: 2, problems: [] })
  })

  it.each<[string, string, RegExp[]]>([
    [
      'a letter of a text',
      set('{sections,0,articles,0,text,title}', '"Part one elder"'),
      [/FIRST: The manifest has the hash/, /FIRST: Article \d+ .*content hash/],
    ],
    [
      'a letter and the hash of the whole',
      `${set('{sections,0,articles,0,text,title}', '"Part one elder"', 'LAST')};
       UPDATE editions SET manifest_hash = repeat('0', 64) WHERE id = LAST`,
      [/LAST: The manifest has the hash/, /LAST: Article \d+ .*content hash/],
    ],
    [
      'the hash that was approved',
      set('{sections,0,articles,1,contentHash}', '"0"'),
      [/FIRST: The manifest has the hash/, /FIRST: Article \d+ .*content hash/],
    ],
    [
      'a note that the text does not have',
      set(
        '{sections,0,articles,0,notes}',
        '[{"id": "n", "number": 1, "printed": [], "resolved": [], "citations": []}]',
      ),
      [/FIRST: The manifest has the hash/, /FIRST: Article \d+ .*printed notes/],
    ],
    ['the cover', set('{issue,cover,alt}', '"Another"'), [/FIRST: The manifest has the hash/]],
    [
      'everything',
      `UPDATE editions SET manifest = '[]' WHERE id = FIRST`,
      [/FIRST: The manifest cannot be read/],
    ],
    [
      'the pointer',
      'UPDATE issues SET current_edition_id = FIRST WHERE id = ISSUE',
      [/issue: Readers have edition FIRST, and LAST was published last/, /issue: Search knows/],
    ],
    [
      'the pointer, to nowhere',
      'UPDATE issues SET current_edition_id = NULL WHERE id = ISSUE',
      [/issue: It was published/, /issue: Search knows/],
    ],
    [
      'a withdrawal',
      'UPDATE issues SET withdrawn_at = now() WHERE id = ISSUE',
      [/issue: It is withdrawn/],
    ],
    [
      'the count of editions',
      'UPDATE editions SET ordinal = 3 WHERE id = LAST',
      [/issue: Its 2 editions are not counted from 1 to 2/],
    ],
    [
      'what is searched',
      'UPDATE search_texts SET edition_id = FIRST WHERE issue_id = ISSUE',
      [/issue: Search knows/],
    ],
  ])('finds %s changed', async (_what, statement, expected) => {
    const found = await whileTampered(statement)
    const patterns = expected.map(
      ({ source }) =>
        new RegExp(
          source.replaceAll('FIRST', String(editions[0])).replaceAll('LAST', String(editions[1])),
        ),
    )
    expect(found).toHaveLength(patterns.length)
    for (const [place, pattern] of patterns.entries()) expect(found[place]).toMatch(pattern)
    expect((await checkEditions(forme.payload)).problems).toEqual([])
  })

  it.each([
    ['is missing', (file: string) => rmSync(file)],
    ['is another', (file: string) => writeFileSync(file, 'another')],
  ])('finds a picture whose file %s, and names it', async (said, harm) => {
    const [name = ''] = readdirSync(path.join(forme.dataFolder, 'pictures'))
    const file = path.join(forme.dataFolder, 'pictures', name)
    const bytes = readFileSync(file)
    harm(file)
    const { problems } = await checkEditions(forme.payload)
    writeFileSync(file, bytes)
    expect(problems.map(({ edition }) => edition)).toEqual(editions)
    for (const { problem } of problems) {
      expect(problem).toContain(`The cover shows the picture ${name}`)
      expect(problem).toContain(said)
    }
    expect((await checkEditions(forme.payload)).problems).toEqual([])
  })

  it('is a command that says so and ends accordingly', async () => {
    const verify = () => runCommand('verifyEditions', [])
    const sound = await verify()
    expect([sound.status, sound.err]).toEqual([0, expect.any(String)])
    expect(sound.out.trim().split('\n').at(-1)).toBe('2 editions: all are what was printed.')
    await queryRows(
      forme.databaseURL,
      `ALTER TABLE editions DISABLE TRIGGER append_only;
       UPDATE editions SET manifest_hash = repeat('0', 64) WHERE id = ${editions[0]};
       ALTER TABLE editions ENABLE TRIGGER append_only`,
    )
    const { out, status } = await verify()
    expect(status).toBe(1)
    expect(out).toContain(`Issue ${issue}, edition ${editions[0]}: The manifest has the hash`)
    expect(out).toContain('2 editions: 1 problems.')
  })
})
