/**
 * `npm run restore -- FILE` puts a house up again from a backup, into an empty data folder and an
 * empty database: the embedded one, or that of DATABASE_URL. The file is read through before anything
 * is made, and one that is damaged is refused. Interrupted, the same command goes on. Ends with 0 when
 * every edition is what was printed, with 1 when something is wrong with one, with 2 when nothing was
 * restored. docs/hosting.md says more.
 */
process.exitCode = 2

const { default: path } = await import('node:path')
const { BackupProblem } = await import('../src/lib/backup/backupFile')
const { parseWords } = await import('./manuscript/parseWords')
const { restoreHouse } = await import('./restore/restoreHouse')
const { StartProblem } = await import('./start/StartProblem.mjs')

try {
  const { files } = parseWords(process.argv.slice(2), { options: [], flags: [] })
  const [file, ...others] = files
  if (file === undefined || others.length > 0) throw new StartProblem('Name one backup.')
  process.exit(
    await restoreHouse({
      file: path.resolve(file),
      root: path.resolve(import.meta.dirname, '..'),
      say: (line) => console.log(line),
    }),
  )
} catch (error) {
  if (!(error instanceof Error)) throw error
  const isSaid = error instanceof BackupProblem || error instanceof StartProblem
  console.error(isSaid || /^The option|^--/.test(error.message) ? error.message : error)
  process.exit(2)
}
