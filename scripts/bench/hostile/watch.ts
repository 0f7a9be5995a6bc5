import { readFileSync, readdirSync } from 'node:fs'
import { percentile } from '../percentile.mjs'

/** What readers met while something went on: milliseconds, and bytes of the largest process. */
export type Watched = {
  slowest: number
  median: number
  asked: number
  failed: number
  most: number
}

/** Between two questions of a reader, and between two looks at the memory, in milliseconds. */
const ASKED_EVERY = 25
const LOOKED_EVERY = 200

/**
 * Asks for addresses again and again, one after the other, until `work` is over, and looks at the memory
 * of the processes below `root` (without the database, whose processes share theirs).
 *
 * @returns what the work answered, with what was met meanwhile
 */
export async function watch<T>(
  { addresses, root }: { addresses: readonly string[]; root: number },
  work: () => Promise<T>,
): Promise<{ found: T; met: Watched; seconds: number }> {
  let isOver = false
  const times: number[] = []
  let failed = 0
  let most = 0
  const begun = performance.now()
  const readers = addresses.map(async (address) => {
    do {
      const asked = performance.now()
      const status = await fetch(address)
        .then(async (answer) => (await answer.arrayBuffer(), answer.status))
        .catch(() => 0)
      times.push(performance.now() - asked)
      if (status !== 200) failed += 1
      await rest(ASKED_EVERY)
    } while (!isOver)
  })
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
  await Promise.all([...readers, memory])
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
