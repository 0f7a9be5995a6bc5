import type { XmlElement, XmlNode } from '../xml/model'

/** Marks of ranges that may stand between two paragraphs and are no text. */
const RANGE_MARK = /^w:(?:bookmark|comment|perm|customXml|move)\w*(?:Start|End)$|^w:proofErr$/

/**
 * Puts the words of paragraphs whose end is gone before those of the next paragraph, which lends
 * the properties: the end of a paragraph carries them (ECMA-376 part 1, 17.13.5.15). Where no
 * paragraph follows, the words stay a paragraph; without words nothing stays.
 */
export function joinParagraphs(nodes: XmlNode[], joined: ReadonlySet<XmlElement>): XmlNode[] {
  if (joined.size === 0) return nodes
  const answer: XmlNode[] = []
  let waiting: XmlNode[] = []
  let last: XmlElement | null = null
  const release = (): void => {
    if (last !== null && waiting.length > 0) {
      answer.push({ ...last, children: [...last.children.filter(isProperties), ...waiting] })
    }
    waiting = []
    last = null
  }
  for (const node of nodes) {
    if (typeof node === 'string' || RANGE_MARK.test(node.name)) answer.push(node)
    else if (node.name !== 'w:p') {
      release()
      answer.push(node)
    } else {
      for (const child of node.children) if (!isProperties(child)) waiting.push(child)
      last = node
      if (joined.has(node)) continue
      if (waiting.length === 0) answer.push(node)
      release()
    }
  }
  release()
  return answer
}

function isProperties(node: XmlNode): boolean {
  return typeof node !== 'string' && node.name === 'w:pPr'
}
