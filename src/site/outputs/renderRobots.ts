import type { SiteBuild } from '../model'
import { sitePaths } from '../paths/sitePaths'

/** robots.txt (RFC 9309): everything readers get may be indexed; the desk and searches are left out. */
export function renderRobots(build: SiteBuild): string {
  return [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    `Disallow: ${sitePaths.search}`,
    '',
    `Sitemap: ${build.origin}${sitePaths.sitemap}`,
    '',
  ].join('\n')
}
