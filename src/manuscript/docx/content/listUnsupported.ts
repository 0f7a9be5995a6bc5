import { createProblem } from '../../createProblem'
import { describePlace } from './describePlace'
import type { Place } from './model'

/** Lists something that the model cannot hold, with its place, and tells the editor. `detail` is
 * put behind the place. */
export function listUnsupported(story: Place, what: string, detail?: string): void {
  const place = describePlace(story)
  story.reading.unsupported.push({
    what,
    where: detail === undefined ? place : `${place} (${detail})`,
  })
  story.reading.problems.push(createProblem('unsupported', { what }, { line: story.line }))
}
