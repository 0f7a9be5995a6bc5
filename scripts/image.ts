/**
 * `npm run image [-- --keep]`: builds the image of the Dockerfile and tries it where there is no
 * Docker. As root on Debian or its kin, with `debootstrap` and `bubblewrap`: the bare root that stands
 * for the image it begins with is made once, every instruction is done in it, and what comes of it is
 * run as the compose file says, without a right, on a file system it cannot write to. Prints what was
 * tried and the figures; ends with 1 where something is not as it should be. `--keep` leaves the room.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openTestServer } from '../tests/openTestServer'
import { formatFigure } from './bench/formatFigure.mjs'
import { createDatabase } from './postgres/createDatabase.mjs'
import { formatDatabaseURL } from './postgres/formatDatabaseURL.mjs'
import { buildImage } from './image/buildImage'
import { readCompose } from './image/readCompose'
import { readDockerfile } from './image/readDockerfile'
import { BOUNDS, tryImage } from './image/tryImage'
import { runScript } from './start/runChild.mjs'

const root = path.resolve(import.meta.dirname, '..')
const missing = ['bwrap', 'debootstrap'].filter(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0,
)
if (process.getuid?.() !== 0 || missing.length > 0) {
  console.error(
    `It takes root, debootstrap and bubblewrap (apt-get install debootstrap bubblewrap)${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}.`,
  )
  process.exit(2)
}
const room = mkdtempSync(path.join(tmpdir(), 'forme-image-'))
chmodSync(room, 0o711)
const server = await openTestServer({})
try {
  const { app, migrate } = readCompose(root).services
  if (!app || !migrate) throw new Error('The compose file has no app or nothing that migrates.')
  const stages = readDockerfile(path.join(root, 'Dockerfile'))
  console.log('Building')
  const image = await buildImage({ context: root, room, say: console.log, stages })
  const size = (folder: string) =>
    Number(execFileSync('du', ['-sb', folder], { encoding: 'utf8' }).split('\t')[0]) / 1e6
  console.log('\nTrying')
  const backup = await makeHouse()
  const databases = { empty: await makeDatabase('bare'), house: await makeDatabase('house') }
  const wrong = await tryImage({
    backup,
    databases,
    image,
    room,
    services: { app, migrate },
    staffFile: path.join(room, 'sample', 'staff.json'),
  })
  console.log('\nFigures')
  const bare = path.join(room, stages[0]?.name ?? '', image.workdir)
  const whole = size(bare)
  const against = { figure: BOUNDS.size, name: 'the bound' }
  console.log(formatFigure({ what: 'everything that the build has', figure: whole, unit: 'MB' }))
  console.log(
    formatFigure({
      what: 'what is in the image, beside Node',
      figure: size(path.join(image.root, image.workdir)),
      unit: 'MB',
      against,
    }),
  )
  console.log(wrong.length === 0 ? 'All is as it should be.' : `${wrong.length} are not.`)
  process.exitCode = wrong.length === 0 ? 0 : 1
} finally {
  await server.close()
  if (process.argv.includes('--keep')) console.log(`It lies in ${room}.`)
  else rmSync(room, { recursive: true, force: true })
}

async function makeDatabase(name: string): Promise<string> {
  const { adminURL, password, port } = server
  await createDatabase({ adminURL, name, password })
  return formatDatabaseURL({ port, user: name, password, database: name })
}

/** A backup of the sample magazine, made outside. */
async function makeHouse(): Promise<string> {
  const dataFolder = path.join(room, 'sample')
  execFileSync('mkdir', ['-p', dataFolder])
  const env = {
    ...process.env,
    DATABASE_URL: server.databaseURL,
    PAYLOAD_SECRET: 'e'.repeat(64),
    FORME_DATA: dataFolder,
    FORME_STAFF_FILE: path.join(dataFolder, 'staff.json'),
  }
  const backup = path.join(room, 'sample.tar.gz')
  const logFile = path.join(room, 'sample.log')
  const failure = 'The sample could not be made.'
  await runScript({ root, name: 'seed', env, logFile, watch: () => {}, failure })
  const words = ['--import', 'tsx', 'scripts/backup.ts', backup]
  execFileSync(process.execPath, words, { cwd: root, env })
  return backup
}
