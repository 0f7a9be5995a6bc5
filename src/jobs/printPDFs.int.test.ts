import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makePeople, type People } from '../../tests/factories/makePeople'
import { printIssue, type Printed } from '../../tests/factories/printIssue'
import { requestOf } from '../../tests/factories/requestOf'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import { withdrawIssue } from '../operations/withdrawIssue'
import { getPDFFolder } from './pdf/getPDFFolder'
import type { printIssuePDF } from './pdf/printIssuePDF'
import { printPDFs } from './printPDFs'

// What Chromium makes of an issue is looked at in a browser (tests/e2e/reader.spec.ts).
const print = vi.fn<typeof printIssuePDF>()
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
  print.mockReset().mockResolvedValue(Buffer.from('%PDF'))
  info = vi.spyOn(forme.payload.logger, 'info').mockImplementation(() => {})
})

const files = () => readdirSync(getPDFFolder())

describe('printPDFs', () => {
  it('leaves an issue alone after a failure, and says what it was', async () => {
    vi.stubEnv('FORME_CHROMIUM', process.execPath)
    print.mockRejectedValueOnce(new Error('Chromium has ended.'))
    await expect(printAll()).rejects.toThrow('Chromium has ended.')
    await printAll()
    expect(print).toHaveBeenCalledTimes(1)
    expect(files()).toEqual([])
  })

  it('makes it again later, whole, once', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
    writeFileSync(path.join(getPDFFolder(), 'left.pdf.half'), '')
    await printAll()
    vi.useRealTimers()
    const [file = '', ...others] = files()
    expect(file).toMatch(/^[\da-f]{64}\.pdf$/)
    expect(others).toEqual([])
    expect(readFileSync(path.join(getPDFFolder(), file), 'utf8')).toBe('%PDF')
    await printAll()
    await printAll()
    expect(print).toHaveBeenCalledTimes(1)
    expect(info).toHaveBeenCalledTimes(1)
  })

  it('takes it away with the issue', async () => {
    const req = await requestOf(forme.payload, people.publisher)
    await withdrawIssue({ id: printed.issue.id, reason: 'Too early.', req })
    await printAll()
    expect(files()).toEqual([])
  })

  it('makes none without a Chromium, and says so once', async () => {
    vi.stubEnv('FORME_CHROMIUM', 'none')
    await printIssue(forme.payload, people)
    await printAll()
    await printAll()
    expect(print).not.toHaveBeenCalled()
    expect(info.mock.calls).toEqual([['There is no Chromium here, so issues have no PDF.']])
    vi.unstubAllEnvs()
  })
})
