import { LIMITS } from '../limits'
import { ManuscriptRefusal } from '../refusal'

/** Refuses more typed markers than ten to each of the most notes a manuscript may have. */
export function checkMarkerLimit(count: number): void {
  if (count <= LIMITS.markers) return
  const detail = `It has more than ${LIMITS.markers} numbers that are written like markers.`
  throw new ManuscriptRefusal('tooManyNotes', detail)
}
