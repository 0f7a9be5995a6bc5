import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { percentile } from '../percentile.mjs'

/** What readers met while something went on: milliseconds, and bytes of the largest process. */
export type Watched = {
  slowest: number
  median: number
  asked: number
  failed: number
  most: number
}

/** Between two looks at the memory, in milliseconds. */
const LOOKED_EVERY = 200

/**
 * Has an address asked for again and again until `work` is over (`askPages`), and looks at the memory of
 * the processes below `root` (without the database, whose processes share theirs).
 *
 * @returns what the work answered, with what was met meanwhile
 */
export async function watch<T>(
  { address, root }: { address: string; root: number },
  work: () => Promise<T>,
): Promise<{ found: T; met: Watched; seconds: number }> {
  let isOver = false
  let most = 0
  const reader = new Worker(new URL('./askPages.mjs', import.meta.url), { workerData: { address } })
  await once(reader, 'online')
  const begun = performance.now()
  const memory = (async () => {
    do {
      most = Math.max(most, measureLargest(root))
      await rest(LOOKED_EVERY)
    } while (!isOver)
  })()
  const found = await work().finally(() => {
    isOver = true
  })
  const seconds = (performance.now() - begun) / 1000
  reader.postMessage('stop')
  const [{ failed, times }] = (await once(reader, 'message')) as [
    { failed: number; times: number[] },
  ]
  await memory
  const met = { slowest: percentile(times, 1), median: percentile(times, 0.5), failed, most }
  return { found, met: { ...met, asked: times.length }, seconds }
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Bytes in memory of the largest process that descends from `root`, from /proc. */
function measureLargest(root: number): number {
  const family = new Set([root])
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? [])
  for (let before = 0; before !== family.size;) {
    before = family.size
    for (const { parent, pid } of processes) if (family.has(parent)) family.add(pid)
  }
  return Math.max(
    0,
    ...processes
      .filter(({ name, pid }) => family.has(pid) && name !== 'postgres')
      .map(({ bytes }) => bytes),
  )
}

function readProcess(pid: number) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const read = (field: string) => new RegExp(`^${field}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? ''
    return {
      pid,
      name: read('Name'),
      parent: Number(read('PPid')),
      bytes: Number(read('VmRSS')) * 1024,
    }
  } catch {
    return undefined // it has ended
  }
}
