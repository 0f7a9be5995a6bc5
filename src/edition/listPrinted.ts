import type { Manifest, PrintedArticle } from './manifest'

/** The articles of an issue as printed, in the order of its contents. */
export function listPrinted({ sections }: Manifest): PrintedArticle[] {
  return sections.flatMap(({ articles }) => articles)
}
