import { afterAll, beforeAll, expect, it } from 'vitest'
import { makePeople, type People } from '../factories/makePeople'
import { publishNow } from '../factories/publishNow'
import { openTestPayload, type TestPayload } from '../openTestPayload'
import { failStatement, type Fault } from './failStatement'
import { hashTables } from './hashTables'
import { makeVolume, rewriteVolume } from './makeVolume'
import { preparePrint } from './preparePrint'
import { quietly } from './quietly'

/**
 * The statements of a publication go wrong one after the other, from BEGIN to COMMIT. Afterwards the
 * database is what it was, to the last row, or the edition is there and whole; and what the
 * publisher was told is what is the case.
 */
let forme: TestPayload
let people: People
/** Of how many statements the publication of such an issue is made. */
let statements: number

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  const print = await makeCorrection('undisturbed')
  const { count, last } = await failStatement(forme.payload, { fault: 'lost', place: 0 }, print)
  expect(last).toMatch(/^commit/i)
  statements = count
})
afterAll(() => forme.close())

async function makeCorrection(word: string) {
  const volume = await makeVolume(forme.payload, people, { count: 2, word: `first${word}` })
  await publishNow(forme.payload, people, volume.issue.id)
  await rewriteVolume(forme.payload, people, volume, `second${word}`)
  return preparePrint(forme.payload, people, volume.issue.id)
}

/** Every statement is refused; of what takes longer to get over, every seventh and the last. */
const STEPS: [fault: Fault, step: number][] = [
  ['refused', 1],
  ['lost', 7],
  ['unanswered', 7],
]

it.each(STEPS)(
  'a statement that is %s leaves one state whole',
  { timeout: 900_000 },
  async (fault, step) => {
    const print = await makeCorrection(fault)
    const before = await hashTables(forme.databaseURL)
    const places = Array.from({ length: statements }, (_, index) => index + 1).filter(
      (place) => place % step === 0 || place === 1 || place === statements,
    )
    await quietly(forme.payload, async () => {
      for (const place of places) {
        let outcome = ''
        const { last } = await failStatement(forme.payload, { fault, place }, async () => {
          outcome = await print()
        })
        const after = await hashTables(forme.databaseURL)
        // Where the answer to COMMIT is lost, the database is asked, and knows that it is done.
        const isDone = fault === 'unanswered' && place === statements
        expect([place, last, outcome === 'done']).toEqual([place, last, isDone])
        if (isDone) expect(after.editions).not.toBe(before.editions)
        else expect([place, after]).toEqual([place, before])
      }
    })
    expect(await print()).toBe('done')
  },
)
