import { spawn } from 'node:child_process'
import path from 'node:path'

/**
 * Starts Forme as `npm start` does, with a data folder and a port of its own. It makes no PDFs, which
 * are none of a bench's business, and ends with the bench.
 *
 * @param {string} dataFolder
 * @param {number} port
 * @param {Record<string, string>} [settings] of its environment
 * @param {{ root?: string, shows?: boolean }} [where] another clone than this one; whether what it
 *   says is shown
 */
export function launch(dataFolder, port, settings = {}, where = {}) {
  const { root = path.resolve(import.meta.dirname, '../..'), shows = false } = where
  const begun = performance.now()
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: '',
      FORME_DATA: dataFolder,
      PORT: String(port),
      SERVER_URL: '',
      LOG_LEVEL: 'error',
      FORME_PDF: 'none',
      ...settings,
    },
    detached: true,
    stdio: ['ignore', shows ? 'inherit' : 'ignore', 'inherit'],
  })
  const interrupt = () => child.kill('SIGINT')
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  let isOver = false
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once('close', () => {
      isOver = true
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
      resolve()
    })
  })
  return {
    pid: child.pid ?? 0,
    /**
     * @param {string} url
     * @returns {Promise<number>} seconds until the address answered 200
     */
    answers: async (url) => {
      while (!isOver) {
        const status = await fetch(url).then(
          (response) => response.text().then(() => response.status),
          () => 0, // not listening yet
        )
        if (status === 200) return (performance.now() - begun) / 1000
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error('Forme did not start; its own words are above.')
    },
    stop: async () => {
      if (!isOver) child.kill('SIGINT')
      await ended
    },
  }
}
