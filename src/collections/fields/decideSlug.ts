import { slugFrom } from '../../lib/slugFrom'

/**
 * The address a document should have. What somebody typed wins. Otherwise the address follows the
 * title for as long as it was made from the title; emptied, it is made from the title again. Empty
 * where there is nothing to make it from.
 */
export function decideSlug({
  typed,
  previous,
  title,
  titleBefore,
}: {
  typed: string | undefined
  previous: string | undefined
  title: string
  titleBefore: string
}): string {
  if (typed && typed !== previous) return slugFrom(typed)
  const isEmptied = typed === ''
  if (previous && !isEmptied && !isMadeFrom(previous, slugFrom(titleBefore))) return previous
  const wanted = slugFrom(title)
  return previous && isMadeFrom(previous, wanted) ? previous : wanted
}

/** Whether an address is a title's, as it stands or with the number that made it unique. */
function isMadeFrom(slug: string, base: string): boolean {
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))
}
