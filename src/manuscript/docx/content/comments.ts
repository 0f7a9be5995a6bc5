import { createProblem } from '../../createProblem'
import { type XmlElement, getText, listChildren, listDescendants } from '../../xml/elements'
import type { Story } from './story'

/** The words of the comments in the margin, by id (ECMA-376 part 1, 17.13.4). */
export function listWordComments(root: XmlElement | null): Map<string, string> {
  const comments = new Map<string, string>()
  for (const comment of listChildren(root, 'w:comment')) {
    const paragraphs = listDescendants(comment, 'w:p').map((paragraph) =>
      listDescendants(paragraph, 'w:t').map(getText).join(''),
    )
    comments.set(comment.attributes['w:id'] ?? '', paragraphs.join(' ').trim())
  }
  return comments
}

/** Reports a comment at the place of its mark (ECMA-376 part 1, 17.13.4.5), once. */
export function placeComment(story: Story, id: string): void {
  const { comments, problems } = story.reading
  const text = comments.get(id)
  if (text === undefined) return
  comments.delete(id)
  problems.push(createProblem('comment', { words: text }, { line: story.line }))
}
