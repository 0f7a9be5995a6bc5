import type { ManifestOf } from './manifest'

/** The articles of an issue as printed, in the order of its contents. */
export function listPrinted<Article>({
  sections,
}: Pick<ManifestOf<Article>, 'sections'>): Article[] {
  return sections.flatMap(({ articles }) => articles)
}
