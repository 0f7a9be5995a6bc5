import { execFileSync } from 'node:child_process'

/**
 * The resident memory of a process and all its descendants, in MB (10^6 bytes).
 *
 * @param {number} root
 * @returns {{ app: number, database: number }} the database's processes are counted apart; memory
 *   that they share is counted in each, so their sum is an upper bound
 */
export function measureMemory(root) {
  const rows = execFileSync('ps', ['-wweo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, kilobytes, ...args]) => ({
      pid: Number(pid),
      parent: Number(parent),
      bytes: Number(kilobytes) * 1024,
      isDatabase: /postgres/.test(args.join(' ')),
    }))
  const family = new Set([root])
  for (let before = 0; before !== family.size;) {
    before = family.size
    for (const { pid, parent } of rows) if (family.has(parent)) family.add(pid)
  }
  let app = 0
  let database = 0
  for (const { pid, bytes, isDatabase } of rows) {
    if (!family.has(pid)) continue
    if (isDatabase && pid !== root) database += bytes / 1e6
    else app += bytes / 1e6
  }
  return { app, database }
}
