import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * What tells one process from a later one with the same number: the moment it began. Null when no
 * process of that number runs. Numbers come round again, in a container at every start.
 *
 * @param {number} pid
 * @returns {string | null}
 */
export function identifyProcess(pid) {
  if (!isAlive(pid)) return null
  if (existsSync('/proc/self/stat')) return readProc(pid)
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return null // ps answers 1 when the process has ended meanwhile
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Field 3 of /proc/PID/stat is the state (Z = ended, not yet collected), field 22 the start in
 * ticks since boot (man 5 proc). The name in field 2 may hold spaces and brackets.
 *
 * @param {number} pid
 */
function readProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return null
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${fields[19]}`
  } catch {
    return null // the process has ended between the two looks
  }
}
