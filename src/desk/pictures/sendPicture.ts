import { createAltPlaceholder } from '../../edition/altPlaceholder'
import type { Media } from '../../payload-types'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import { wording } from '../../wording'

/** What the desk takes as a picture (`collections/media`), for choosers of files and for drops. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

/** What is said of a picture when it comes in. Without `alt` its place is kept, and readiness asks for it. */
export type SaidOfPicture = { alt: string; credit?: string; licence?: string }

/** Stores a picture and what is said of it as one record. */
export function sendPicture(
  api: string,
  file: File,
  { alt, credit, licence }: SaidOfPicture,
): Promise<DeskAnswer<{ doc: Media }>> {
  const form = new FormData()
  form.set('file', file)
  form.set(
    '_payload',
    JSON.stringify({
      alt: alt.trim() || createAltPlaceholder(file.name),
      ...(credit?.trim() && { credit: credit.trim() }),
      ...(licence?.trim() && { licence: licence.trim() }),
    }),
  )
  return askDesk(`${api}/media?depth=0`, 'POST', form)
}

/** What of dropped or chosen files can be taken, and a sentence about what cannot. */
export function sortPictures(files: readonly File[]): { pictures: File[]; said: string } {
  const pictures = files.filter(({ type }) => PICTURE_TYPES.includes(type))
  const others = files.filter((file) => !pictures.includes(file))
  const names = others.map(({ name }) => name)
  const said = names.length === 0 ? '' : wording.placing.notPictures(names)
  return { pictures, said }
}
