import path from 'node:path'
import { runChild } from '../start/runChild.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * Puts what a bench measures with into the magazine in `dataFolder`, by a script of this folder that
 * takes how much of it there is to be. Its log is `fill.log` in `room`. Throws with what the script
 * said where it did not end well.
 */
export async function fillMagazine({
  amount,
  dataFolder,
  room,
  script,
}: {
  amount: number
  dataFolder: string
  room: string
  script: string
}): Promise<void> {
  const { said, status } = await runChild({
    program: process.execPath,
    words: ['--import', 'tsx', path.join(import.meta.dirname, script), String(amount)],
    root: ROOT,
    env: { ...process.env, DATABASE_URL: '', FORME_DATA: dataFolder, LOG_LEVEL: 'error' },
    logFile: path.join(room, 'fill.log'),
  })
  if (status !== 0) throw new Error(`The magazine was not filled:\n${said}`)
}
