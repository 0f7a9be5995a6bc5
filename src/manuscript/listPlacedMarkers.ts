import { listStretches, markersIn } from '../text/walk'
import { lineOf } from './lineOf'
import type { ManuscriptBlock, ManuscriptTree } from './model'

/** A note marker in the text, with the line of its block, or of its item in a list. */
export type PlacedMarker = { note: string; label: string; line: number }

/** Every marker in reading order. */
export function listPlacedMarkers(blocks: ManuscriptBlock[]): PlacedMarker[] {
  return listStretches<ManuscriptTree>(blocks).flatMap((stretch) =>
    markersIn(stretch.content).map(({ label, note }) => ({ note, label, line: lineOf(stretch) })),
  )
}
