import { parentPort, workerData } from 'node:worker_threads'

/**
 * Ends the process it runs in, from a thread of its own, for the thread that works hears nothing: by
 * SIGALRM when the work has taken more seconds of computing than it may, by SIGUSR2 when the process
 * has more memory, by SIGKILL when whoever asked for the work is gone. Told `{ seconds, megabytes }`
 * when work begins and `null` when it is done.
 */
const LOOKED_AFTER_EVERY = 50
const MEGABYTE = 1024 * 1024

/** @type {{ seconds: number, megabytes: number } | null} */
let limits = null
let begun = process.cpuUsage()

parentPort?.on('message', (/** @type {typeof limits} */ told) => {
  limits = told
  begun = process.cpuUsage()
})

setInterval(() => {
  if (process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL')
  if (!limits) return
  const { system, user } = process.cpuUsage(begun)
  if ((system + user) / 1e6 > limits.seconds) process.kill(process.pid, 'SIGALRM')
  if (process.memoryUsage.rss() > limits.megabytes * MEGABYTE) process.kill(process.pid, 'SIGUSR2')
}, LOOKED_AFTER_EVERY)
