import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { errorCode } from '../start/StartProblem.mjs'
import { identifyProcess } from '../start/identifyProcess.mjs'

/**
 * @typedef {{ pid: number, port: number, status: string }} Postmaster
 */

/**
 * The server that has this database open, from its `postmaster.pid`; null when there is none. The
 * file outlives a server that was killed, and the number in it may belong to anybody by then, so the
 * process must also be working in that very folder. Lines of the file: process, folder, start, port,
 * socket folder, address, shared memory, status (miscadmin.h, LOCK_FILE_LINE_*).
 *
 * @param {string} folder
 * @returns {Postmaster | null}
 */
export function readPostmaster(folder) {
  let lines
  try {
    lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null
    throw error
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !identifyProcess(pid)) return null
  if (!worksIn(pid, folder)) return null
  return { pid, port: Number(lines[3]) || 0, status: (lines[7] ?? '').trim() }
}

/**
 * @param {number} pid
 * @param {string} folder
 */
function worksIn(pid, folder) {
  if (existsSync('/proc/self/cwd')) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'ENOENT' || code === 'EACCES') return false // ended, or somebody else's
      throw error
    }
  }
  const words = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  return words.includes(realpathSync(folder)) || words.includes(folder)
}
