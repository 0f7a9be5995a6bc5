/** An explicit save of an article, as far as choosing one goes. `act` is what the save was for. */
export type SavedVersion = {
  id: number
  at: string
  contentHash: string | null
  act?: string
}

/**
 * The earlier text with which the present one is compared: the one asked for, else the last explicit
 * save whose text is another, else the last explicit save. Autosaves are never asked: they follow
 * the typing and say nothing about what an editor left behind. `versions` are newest first, without
 * the present one; null where there is none.
 */
export function chooseBaseline(
  versions: readonly SavedVersion[],
  { asked, contentHash }: { asked: number | null; contentHash: string | null },
): SavedVersion | null {
  return (
    versions.find(({ id }) => id === asked) ??
    versions.find((version) => version.contentHash !== contentHash) ??
    versions[0] ??
    null
  )
}
