import { parentPort, workerData } from 'node:worker_threads'

/** Between two questions of a reader, in milliseconds. */
const ASKED_EVERY = 25

/**
 * A reader: asks for one address again and again, one question after the other, until told to stop, and
 * answers how long each took. It has a thread of its own, so that what the bench has to send is no time
 * of the page’s.
 *
 * @type {{ address: string }}
 */
const { address } = workerData
/** @type {number[]} */
const times = []
let failed = 0
let isOver = false
parentPort?.once('message', () => {
  isOver = true
})
do {
  const asked = performance.now()
  const status = await fetch(address)
    .then(async (answer) => (await answer.arrayBuffer(), answer.status))
    .catch(() => 0)
  times.push(performance.now() - asked)
  if (status !== 200) failed += 1
  await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY))
} while (!isOver)
parentPort?.postMessage({ failed, times })
