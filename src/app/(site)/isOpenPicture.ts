import { listFigures } from '../../edition/listFigures'
import type { Library } from '../../queries/getLibrary'

const open = new WeakMap<Library, Set<string>>()

/**
 * Whether a print that readers can open shows the file of this name, in this size or another: the
 * pages of earlier prints are there with their pictures, those of withdrawn texts are not.
 */
export function isOpenPicture(library: Library, name: string): boolean {
  const known = open.get(library) ?? listNames(library)
  open.set(library, known)
  return known.has(name)
}

function listNames({ issues }: Library): Set<string> {
  const figures = issues.flat().flatMap(({ manifest }) => listFigures(manifest))
  const paths = figures.flatMap(({ sizes, src }) => [src, ...sizes.map((size) => size.src)])
  return new Set(paths.map((path) => decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))))
}
