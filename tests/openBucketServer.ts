import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { BucketSettings } from '../src/lib/files/askBucket'

/** What the stand-in calls the only account it has. */
const ACCOUNT = 'S3RVER'

/**
 * An S3 server on this machine with an empty bucket, which checks signatures as others do. It keeps
 * what it has in a folder of its own, and nothing after `close`.
 */
export async function openBucketServer(): Promise<{
  settings: BucketSettings
  /** The same as settings of a Forme. */
  env: Record<string, string>
  close: () => Promise<void>
}> {
  const directory = mkdtempSync(path.join(tmpdir(), 'forme-bucket-'))
  const bucket = 'house'
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  })
  const { port } = await server.run()
  const endpoint = `http://127.0.0.1:${port}`
  return {
    settings: {
      bucket,
      endpoint,
      region: 'us-east-1',
      key: ACCOUNT,
      secret: ACCOUNT,
      isPathStyle: true,
    },
    env: {
      FORME_S3_ENDPOINT: endpoint,
      FORME_S3_BUCKET: bucket,
      FORME_S3_KEY: ACCOUNT,
      FORME_S3_SECRET: ACCOUNT,
    },
    close: async () => {
      server.httpServer.closeAllConnections()
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
