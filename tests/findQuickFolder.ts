import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const SHARED_MEMORY = '/dev/shm'
const ENOUGH_BYTES = 2 * 1024 ** 3

/**
 * Where databases of tests lie: in memory where there is some to spare, which is not so in most
 * containers, and else in the folder for temporary files. Each is a thousand files, and a disk takes
 * longer to make and to remove them, and to sync each commit, than most tests take.
 */
export function findQuickFolder(): string {
  if (!existsSync(SHARED_MEMORY)) return tmpdir()
  const { bavail, bsize } = statfsSync(SHARED_MEMORY)
  return bavail * bsize >= ENOUGH_BYTES ? SHARED_MEMORY : tmpdir()
}
