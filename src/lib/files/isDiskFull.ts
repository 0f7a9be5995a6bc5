import { statfs } from 'node:fs/promises'
import { readEnv } from '../env'

/** What has to be left on the disk for the desk to work: the largest file that may come in. */
const LEAST = 20 * 1024 * 1024

/** Whether the disk of the data folder has less room than one upload may need. */
export async function isDiskFull(): Promise<boolean> {
  const { bavail, bsize } = await statfs(/* turbopackIgnore: true */ readEnv().dataFolder)
  return bavail * bsize < LEAST
}
