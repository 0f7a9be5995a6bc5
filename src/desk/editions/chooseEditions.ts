/**
 * The two editions that are compared: those asked for where the issue has them, else the newest and
 * the one before it. `ids` are newest first. Null where there are not two.
 */
export function chooseEditions(
  ids: readonly number[],
  asked: { from: unknown; to: unknown },
): { from: number; to: number } | null {
  const [newest, earlier] = ids
  if (newest === undefined || earlier === undefined) return null
  const read = (value: unknown, otherwise: number) =>
    ids.find((id) => String(id) === value) ?? otherwise
  return { from: read(asked.from, earlier), to: read(asked.to, newest) }
}
