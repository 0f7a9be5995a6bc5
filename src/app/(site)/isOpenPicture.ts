import { listPrinted } from '../../edition/listPrinted'
import type { Library } from '../../queries/getLibrary'

const open = new WeakMap<Library, Set<string>>()

/**
 * Whether a print that readers can open shows the file of this name, in this size or another: the
 * pages of earlier prints are there with their pictures, those of withdrawn texts are not.
 */
export function isOpenPicture(library: Library, name: string): boolean {
  const known = open.get(library) ?? new Set(listNames(library))
  open.set(library, known)
  return known.has(name)
}

function listNames({ issues }: Library): string[] {
  return issues
    .flat()
    .flatMap(({ manifest }) => [
      ...manifest.pictures,
      ...listPrinted(manifest).flatMap(({ pictures }) => pictures),
    ])
}
