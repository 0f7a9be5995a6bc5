import { hashText } from './hashText'
import type { Manifest } from './manifest'

/**
 * The hash that names an edition: of its manifest to the last anchor and the last printed note, as
 * it is. Where `contentHash` asks whether two texts say the same, this asks whether readers get the
 * same. 64 lower-case hex digits.
 */
export function hashManifest(manifest: Manifest): string {
  return hashText(manifest)
}
