/**
 * `npm run backup -- FILE [--with-secrets]` writes one file with everything a house needs to be put
 * up again: its database as it is at one moment, its files, its settings. Forme may be running. With
 * `--with-secrets` the file also holds what signs sessions and opens the mail server. Ends with 0
 * when the backup is written and was read back, with 1 when it could not be, with 2 for words it does
 * not know or a database it cannot open. docs/hosting.md says more.
 */
process.exitCode = 1

const { default: path } = await import('node:path')
const { noteBackup } = await import('../src/lib/backup/lastBackup')
const { BackupProblem } = await import('../src/lib/backup/backupFile')
const { writeBackup } = await import('../src/lib/backup/writeBackup')
const { fileStore } = await import('../src/lib/files/store')
const { openInstallation } = await import('./import/openInstallation')
const { parseWords } = await import('./manuscript/parseWords')

process.exit(await main(process.argv.slice(2)))

async function main(given: string[]): Promise<number> {
  let file: string
  let withSecrets: boolean
  let installation: Awaited<ReturnType<typeof openInstallation>>
  try {
    const words = parseWords(given, { options: [], flags: ['with-secrets'] })
    const [named, ...others] = words.files
    if (named === undefined || others.length > 0) throw new Error('Name one file to write.')
    file = path.resolve(named)
    withSecrets = words.flags.has('with-secrets')
    installation = await openInstallation(path.resolve(import.meta.dirname, '..'), { asItIs: true })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(error.message)
    return 2
  }
  try {
    const { databaseURL } = installation
    const { env } = process
    const store = fileStore()
    const { bytes, manifest } = await writeBackup({ databaseURL, env, file, store, withSecrets })
    await noteBackup(databaseURL, { good: { at: manifest.at, file, bytes } })
    const rows = (table: string) => manifest.tables.find(({ name }) => name === table)?.rows ?? 0
    const files = manifest.entries.filter(({ name }) => name.startsWith('files/')).length
    for (const name of manifest.vanished) {
      console.log(`${name} was taken away while the backup was written, and is not in it.`)
    }
    console.log(
      `${file}: ${rows('issues')} issues, ${rows('editions')} editions, ${rows('articles')} articles, ${files} files; ${(bytes / 1e6).toFixed(1)} MB${withSecrets ? ', with secrets' : ''}.`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error
    console.error(error.message)
    return 1
  } finally {
    await installation.close()
  }
}
