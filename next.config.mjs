import { withPayload } from '@payloadcms/next/withPayload'

/** On every answer, of desk, doors and site; reader pages add a Content-Security-Policy of their own. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false,
  // The site answers its own addresses in other forms, with 301.
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
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
