import { listChildren } from '../xml/listChildren'
import { listDescendants } from '../xml/listDescendants'
import { getText } from '../xml/getText'
import type { XmlElement } from '../xml/model'

/** The words of the comments in the margin, by id (ECMA-376 part 1, 17.13.4). */
export function listComments(root: XmlElement | null): Map<string, string> {
  const comments = new Map<string, string>()
  for (const comment of listChildren(root, 'w:comment')) {
    const paragraphs = listDescendants(comment, 'w:p').map((paragraph) =>
      listDescendants(paragraph, 'w:t').map(getText).join(''),
    )
    comments.set(comment.attributes['w:id'] ?? '', paragraphs.join(' ').trim())
  }
  return comments
}
