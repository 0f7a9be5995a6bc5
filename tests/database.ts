import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { createDatabase } from '../scripts/postgres/createDatabase.mjs'
import { findBinaries } from '../scripts/postgres/findBinaries.mjs'
import { findDatabaseUser } from '../scripts/postgres/findDatabaseUser.mjs'
import { formatDatabaseURL } from '../scripts/postgres/formatDatabaseURL.mjs'
import { makeCluster } from '../scripts/postgres/makeCluster.mjs'
import { placeFor } from '../scripts/postgres/placeFor.mjs'
import { startServer } from '../scripts/postgres/startServer.mjs'
import { runScript } from '../scripts/start/runScript.mjs'

/** Where the tests of this run find their PostgreSQL. */
export type TestCluster = {
  /** The superuser's address, for making and dropping databases. */
  adminURL: string
  port: number
  password: string
  /** Name of the migrated, empty database that tests copy. */
  template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testCluster: TestCluster
  }
}

/** Nothing of a test needs to outlive the machine's power: no waiting for the disk. */
const IN_A_HURRY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
  autovacuum: 'off',
}

/**
 * One PostgreSQL for a run of the integration tests, in a folder and on a port of its own, with one
 * migrated database that each test file copies. It is gone when the run is over, and also when the
 * run is killed: the server's guard sees to that.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = path.resolve(import.meta.dirname, '..')
  const room = mkdtempSync(path.join(tmpdir(), 'forme-test-'))
  const user = findDatabaseUser()
  if (user) {
    chownSync(room, 0, user.gid)
    chmodSync(room, 0o710)
  }
  const folder = path.join(room, 'postgres')
  const found = findBinaries()
  const binaries = user ? placeFor({ binaries: found, user, folder }) : found
  const password = randomBytes(12).toString('hex')
  await makeCluster({ binaries, user, folder, superuserPassword: password, throwaway: true })
  const server = await startServer({
    binaries,
    user,
    folder,
    logFile: path.join(room, 'postgres.log'),
    settings: IN_A_HURRY,
    discard: room,
  })
  const stop = async () => {
    await server.stop()
    rmSync(room, { recursive: true, force: true })
  }
  try {
    const { port } = server
    const template = 'forme'
    const adminURL = formatDatabaseURL({ port, user: 'postgres', password, database: 'postgres' })
    await createDatabase({ adminURL, name: template, password })
    await runScript({
      root,
      name: 'migrate',
      env: {
        ...process.env,
        DATABASE_URL: formatDatabaseURL({ port, user: 'forme', password, database: template }),
        PAYLOAD_SECRET: password,
        FORME_DATA: room,
      },
      logFile: path.join(room, 'migrate.log'),
      watch: () => {},
      failure: 'The test database could not be migrated.',
    })
    project.provide('testCluster', { adminURL, port, password, template })
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}
