/** Whether the hash of an address (`#note-3`, `#note-id-3f9a…`) names this note. See `noteHref`. */
export function isNoteAddressed(
  hash: string,
  { id, number }: { id: string; number: number | undefined },
): boolean {
  if (id !== '' && hash === `#note-id-${id}`) return true
  return number !== undefined && hash === `#note-${number}`
}
