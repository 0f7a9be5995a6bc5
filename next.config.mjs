import { withPayload } from '@payloadcms/next/withPayload'
import { securityHeaders } from './src/lib/securityHeaders.mjs'

const SECURITY_HEADERS = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

/**
 * Required as they are installed, once for the whole process. Bundled, they are in a chunk of every
 * reader's address by itself: nine times 3.7 MB on the disk, and twice that in memory.
 */
const SHARED = [
  '@payloadcms/db-postgres',
  'citeproc',
  'nodemailer',
  'payload',
  'pg-copy-streams',
  'tar-stream',
  'zod',
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false,
  // The site answers its own addresses in other forms, with 301.
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  serverExternalPackages: SHARED,
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
}

const withDesk = withPayload(config, { devBundleServerPackages: false })

/**
 * Payload asks every browser whether it prefers dark, for its own pages; Critical-CH makes a first
 * visit ask twice, and Vary splits every shared cache. Readers' pages leave colours to the
 * stylesheet, so only the desk asks.
 */
async function listHeaders() {
  const entries = (await withDesk.headers?.()) ?? []
  return entries.map((entry) =>
    entry.headers.some(({ key }) => key === 'Critical-CH')
      ? { ...entry, source: '/admin/:path*' }
      : entry,
  )
}

export default { ...withDesk, headers: listHeaders }
