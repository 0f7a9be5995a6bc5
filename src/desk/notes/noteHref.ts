/**
 * The place of a note in the desk's editor. By its number, where only that is known: a report of an
 * import names notes so. By its id, the link holds after a move too.
 */
export function noteHref(articleHref: string, note: number | string): string {
  return typeof note === 'number' ? `${articleHref}#note-${note}` : `${articleHref}#note-id-${note}`
}
