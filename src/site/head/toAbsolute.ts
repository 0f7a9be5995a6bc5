import type { SiteBuild } from '../model'

/** The full address of a path of this site; an address that is full already stays as it is. */
export function toAbsolute(build: SiteBuild, path: string): string {
  return new URL(path, build.origin).href
}
