import { createProblem } from '../../createProblem'
import type { Story } from './model'

/** Reports a comment at the place of its mark (ECMA-376 part 1, 17.13.4.5), once. */
export function placeComment(story: Story, id: string): void {
  const { comments, problems } = story.reading
  const text = comments.get(id)
  if (text === undefined) return
  comments.delete(id)
  problems.push(createProblem('comment', { words: text }, { line: story.line }))
}
