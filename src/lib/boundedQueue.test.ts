import { expect, it } from 'vitest'
import { boundedQueue } from './boundedQueue'

it('runs so many at once, lets so many wait, and turns the rest away', async () => {
  const queue = boundedQueue({ atOnce: 2, waiting: 3 })
  let running = 0
  let most = 0
  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, (_, place) =>
      queue.run(async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setImmediate(resolve))
        running -= 1
        if (place === 1) throw new Error('one that fails holds nobody up')
        return place
      }),
    ),
  )
  expect(most).toBe(2)
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    ...Array.from({ length: 3 }, () => 'fulfilled'),
    ...Array.from({ length: 3 }, () => 'rejected'),
  ])
  expect(outcomes[7]).toMatchObject({ reason: { reason: 'busy', status: 429 } })
  expect(await queue.run(async () => 'free again')).toBe('free again')
})
