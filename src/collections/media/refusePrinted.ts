import { Refusal } from '../../lib/refusal'

/** Says why the file of a printed picture stays. */
export function refusePrinted(): never {
  throw new Refusal(
    'printed',
    409,
    'Readers have this picture in a printed issue. Upload another beside it, and print a correction.',
  )
}
