import { writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { packParcel, unpackParcel } from './bulk'
import type { WorkReply, WorkOrder } from './openChild'

/**
 * The process in which heavy work is done, one piece after the other. It gives way to the process
 * that answers readers, and ends with it. Its argument is that process’s id.
 */
const GIVES_WAY = 10
setPriority(GIVES_WAY)

/** Where the machine runs out of memory, Linux is to end this process and not the one readers need. */
const GOES_FIRST = '500'
try {
  writeFileSync('/proc/self/oom_score_adj', GOES_FIRST)
} catch {
  // Other systems have no such place.
}

const watch = new Worker(new URL('./watchLimits.mjs', import.meta.url), {
  execArgv: [],
  workerData: { parent: Number(process.argv[2]) },
})
watch.unref()

process.on('disconnect', () => process.exit())
process.on('message', (order: WorkOrder) => {
  void work(order).then((reply) => process.send?.(reply))
})

async function work({ folder, given, limits, module, name }: WorkOrder): Promise<WorkReply> {
  try {
    const found = (await import(new URL(`../../${module}`, import.meta.url).href)) as Record<
      string,
      (...given: unknown[]) => unknown
    >
    const unpacked = (await unpackParcel(given)) as unknown[]
    process.send?.({ begun: true })
    watch.postMessage(limits)
    const made = await found[name]?.(...unpacked)
    return { made: await packParcel(made, folder) }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    return { failed: { message, stack } }
  } finally {
    watch.postMessage(null)
  }
}
