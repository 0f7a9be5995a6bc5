import { createProblem } from '../../createProblem'
import { describePlace } from './describePlace'
import type { Story } from './model'

/** Lists something that the model cannot hold, with its place, and tells the editor. */
export function listUnsupported(story: Story, what: string): void {
  story.reading.unsupported.push({ what, where: describePlace(story) })
  story.reading.problems.push(createProblem('unsupported', { what }, { line: story.line }))
}
