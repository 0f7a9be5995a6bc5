import type { Figure } from '../edition/articleText'
import { listTextFigures } from '../edition/listTextFigures'
import type { Manifest } from '../edition/manifest'
import { pictureName } from '../edition/pictureFiles'

/**
 * The names of the files that a print shows, in every size, by the article that shows them; that of
 * the cover under no name. Looked up once, while the manifest is not packed: it reads every text.
 */
export function listPictureNames(manifest: Manifest): Map<string, string[]> {
  const { cover } = manifest.issue
  const articles = manifest.sections.flatMap((section) => section.articles)
  return new Map([
    ['', cover ? namesOf(cover) : []],
    ...articles.map(({ id, text }) => [id, listTextFigures(text).flatMap(namesOf)] as const),
  ])
}

function namesOf({ sizes, src }: Figure): string[] {
  return [src, ...sizes.map((size) => size.src)].map(pictureName)
}
