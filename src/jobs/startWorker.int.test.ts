import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { queryRows } from '../../tests/doors/queryRows'
import { openTestPayload, type TestPayload } from '../../tests/openTestPayload'
import type { Chore, Worker } from './model'
import { startWorker } from './startWorker'

/** Two processes with one database, as far as the worker can tell: two Payloads, each with its pool. */
let forme: TestPayload
let other: Payload
beforeAll(async () => {
  forme = await openTestPayload()
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config')
  other = await getPayload({ config, key: 'another process' })
})
afterAll(() => forme.close())

const workers: Worker[] = []
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
  vi.restoreAllMocks()
})

function work(payload: Payload, ...chores: Chore[]): Worker {
  const worker = startWorker({
    chores,
    connect: async () => payload,
    databaseURL: forme.databaseURL,
    interval: 10,
  })
  workers.push(worker)
  return worker
}

/** A chore that counts how often it began. */
function counting(): Chore & { times: number } {
  const chore = Object.assign(
    async () => {
      chore.times += 1
    },
    { times: 0 },
  )
  return chore
}

const more = async (chore: { times: number }) => {
  const { times } = chore
  await vi.waitFor(() => expect(chore.times).toBeGreaterThan(times + 1), 20_000)
}

describe('several processes', () => {
  it('work one at a time, and another takes over when it stops', async () => {
    const [mine, theirs] = [counting(), counting()]
    const first = work(forme.payload, mine)
    await more(mine)
    work(other, theirs)
    await more(mine)
    await more(mine)
    expect(theirs.times).toBe(0)
    await first.stop()
    const { times } = mine
    await more(theirs)
    expect(mine.times).toBe(times)
  })

  it('go on with one when the connection of the lease dies', async () => {
    const logged = vi.spyOn(forme.payload.logger, 'error').mockImplementation(() => {})
    const otherLogged = vi.spyOn(other.logger, 'error').mockImplementation(() => {})
    const [mine, theirs] = [counting(), counting()]
    work(forme.payload, mine)
    await more(mine)
    work(other, theirs)
    await queryRows(
      forme.databaseURL,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'forme worker' and datname = current_database()`,
    )
    await vi.waitFor(() => {
      expect(logged).toHaveBeenCalledWith(expect.anything(), 'the worker lost its database')
    }, 20_000)
    expect(otherLogged.mock.calls.length).toBeLessThan(2)
    await vi.waitFor(async () => {
      const { times: before } = mine
      const { times: theirBefore } = theirs
      await setTimeout(100)
      const advanced = [mine.times > before, theirs.times > theirBefore]
      expect(advanced.filter(Boolean)).toHaveLength(1)
    }, 20_000)
  })
})

describe('chores', () => {
  it('do not stop each other, and a fault is logged when it begins and not each time', async () => {
    const logged = vi.spyOn(forme.payload.logger, 'error').mockImplementation(() => {})
    const good = counting()
    let wrong = 'the paper is out'
    let tries = 0
    const faulty: Chore = async () => {
      tries += 1
      if (wrong) throw new Error(wrong)
    }
    work(forme.payload, faulty, good)
    await more(good)
    await vi.waitFor(() => expect(tries).toBeGreaterThan(3))
    expect(logged).toHaveBeenCalledTimes(1)
    wrong = 'the ink is out'
    await vi.waitFor(() => expect(logged).toHaveBeenCalledTimes(2))
    wrong = ''
    await more(good)
    wrong = 'the ink is out'
    await vi.waitFor(() => expect(logged).toHaveBeenCalledTimes(3))
  })

  it('never run beside themselves, and a slow one holds up no other', async () => {
    let atOnce = 0
    let most = 0
    let finished = 0
    const slow: Chore = async () => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await setTimeout(80)
      atOnce -= 1
      finished += 1
    }
    const quick = counting()
    work(forme.payload, slow, quick)
    await vi.waitFor(() => expect(finished).toBeGreaterThan(2), 20_000)
    expect(most).toBe(1)
    expect(quick.times).toBeGreaterThan(finished)
  })

  it('are waited for when the worker stops', async () => {
    let state = 'not begun'
    const worker = work(forme.payload, async () => {
      state = 'begun'
      await setTimeout(200)
      state = 'finished'
    })
    await vi.waitFor(() => expect(state).toBe('begun'))
    await worker.stop()
    expect(state).toBe('finished')
  })
})

it('waits for a database that is not there yet', async () => {
  let isThere = false
  const chore = counting()
  workers.push(
    startWorker({
      chores: [chore],
      connect: async () => {
        if (!isThere) throw new Error('connection refused')
        return forme.payload
      },
      databaseURL: forme.databaseURL,
      interval: 5,
    }),
  )
  await setTimeout(50)
  expect(chore.times).toBe(0)
  isThere = true
  await more(chore)
})
