import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { openTestServer } from './openTestServer'

/** Where the tests of this run find their PostgreSQL. */
export type TestCluster = {
  /** The superuser's address, for making and dropping databases. */
  adminURL: string
  port: number
  password: string
  /** Name of the migrated, empty database that tests copy. */
  template: string
  /** Where test files put what they leave; it goes with the run. */
  folder: string
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
  const server = await openTestServer(IN_A_HURRY)
  const { adminURL, password, port, template } = server
  const folder = mkdtempSync(path.join(tmpdir(), 'forme-test-files-'))
  project.provide('testCluster', { adminURL, port, password, template, folder })
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
