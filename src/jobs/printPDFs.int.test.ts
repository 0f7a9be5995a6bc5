import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { printIssue, type Printed } from '../../tests/factories/printIssue'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { fileStore } from '../lib/files/store'
import { withdrawIssue } from '../operations/withdrawIssue'
import { PDFS, readPDFs } from './pdf/madePDFs'
import type { makePDFs } from './pdf/makePDFs'
import { printPDFs } from './printPDFs'

// What an issue looks like is for setPDFs.test.ts, and its address for tests/e2e/reader.spec.ts.
const print = vi.fn<typeof makePDFs>()
const printAll = () => printPDFs(forme.payload, print)

let forme: TestPayload
let people: People
let printed: Printed
let info: ReturnType<typeof vi.spyOn>

beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
  printed = await printIssue(forme.payload, people)
})
afterAll(() => forme.close())
beforeEach(() => {
  print
    .mockReset()
    .mockImplementation(async (_, wanted) =>
      wanted.map(() => ({ bytes: Buffer.from('%PDF'), pages: 1, notes: 0, faults: [] })),
    )
  info = vi.spyOn(forme.payload.logger, 'info').mockImplementation(() => {})
})

const files = () => fileStore().list(PDFS)

/** How many issues readers can have as a PDF, by what every process is told. */
const told = async () => (await readPDFs(forme.payload)).issues.size

describe('printPDFs', () => {
  it('leaves an issue alone after a failure, and says what it was', async () => {
    print.mockRejectedValueOnce(new Error('A note is missing.'))
    await expect(printAll()).rejects.toThrow('A note is missing.')
    await printAll()
    expect(print).toHaveBeenCalledTimes(1)
    expect(await files()).toEqual([])
    expect(await told()).toBe(0)
  })

  it('makes it again later, whole, once', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
    await fileStore().write(`${PDFS}/left.pdf`, '')
    await printAll()
    vi.useRealTimers()
    const [, wanted = []] = print.mock.calls[0] ?? []
    expect(wanted).toEqual([null, String(printed.article)])
    expect(await told()).toBe(1)
    expect(await files()).toHaveLength(wanted.length)
    for (const file of await files()) {
      expect(file).toMatch(/^pdf\/[\da-f]{64}\.pdf$/)
      expect(String(await fileStore().read(file))).toBe('%PDF')
    }
    await printAll()
    await printAll()
    expect(print).toHaveBeenCalledTimes(1)
    expect(info).toHaveBeenCalledTimes(1)
  })

  it('takes it away with the issue', async () => {
    const req = await requestOf(forme.payload, people.publisher)
    await withdrawIssue({ id: printed.issue.id, reason: 'Too early.', req })
    await printAll()
    expect(await files()).toEqual([])
    expect(await told()).toBe(0)
  })

  it('makes none where none are wanted', async () => {
    vi.stubEnv('FORME_PDF', 'none')
    await printIssue(forme.payload, people)
    await printAll()
    expect(print).not.toHaveBeenCalled()
    vi.unstubAllEnvs()
  })
})
