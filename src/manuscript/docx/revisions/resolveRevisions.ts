import { addAll } from '../../addAll'
import { type XmlElement, type XmlNode, findChild, listChildren } from '../../xml/elements'

/**
 * A part as it reads once every tracked change is accepted or rejected (ECMA-376 part 1, 17.13.5),
 * or those of some people accepted and all others rejected. Insertions and the new places of moves
 * are one kind here, deletions and the old places another; accepting keeps the first and drops the
 * second, rejecting the reverse.
 */
export type RevisionChoice = 'accept' | 'reject' | { acceptOf: ReadonlySet<string> }

const NEW = ['w:ins', 'w:moveTo', 'w:cellIns']
const OLD = ['w:del', 'w:moveFrom', 'w:cellDel']

/** Property changes hold the properties as they were before. */
const CHANGES: ReadonlyMap<string, string> = new Map([
  ['w:rPrChange', 'w:rPr'],
  ['w:pPrChange', 'w:pPr'],
])

/** What a paragraph keeps when its former properties come back: they never held these. */
const KEPT = ['w:rPr', 'w:sectPr']

const RESTORED_NAMES: ReadonlyMap<string, string> = new Map([
  ['w:delText', 'w:t'],
  ['w:delInstrText', 'w:instrText'],
])

/** Who made a tracked change, as the file says. */
export function authorOfRevision({ attributes }: XmlElement): string {
  return attributes['w:author'] ?? ''
}

/** A new tree; `root` is left as it was. */
export function resolveRevisions(root: XmlElement, choice: RevisionChoice): XmlElement {
  const isAccepted = (change: XmlElement): boolean =>
    typeof choice === 'string' ? choice === 'accept' : choice.acceptOf.has(authorOfRevision(change))
  const isDropped = (change: XmlElement): boolean =>
    (isAccepted(change) ? OLD : NEW).includes(change.name)
  const isEntered = (change: XmlElement): boolean =>
    NEW.includes(change.name) || OLD.includes(change.name)

  const resolveElement = (element: XmlElement): XmlElement => {
    const name =
      choice === 'accept' ? element.name : (RESTORED_NAMES.get(element.name) ?? element.name)
    const before = findFormer(element, isAccepted)
    const isGone = isEndDropped(element, isDropped)
    return { ...element, name, children: resolveChildren(before ?? element.children, isGone) }
  }
  const resolveChildren = (children: XmlNode[], isGone: boolean): XmlNode[] => {
    const resolved: XmlNode[] = []
    for (const child of children) {
      if (typeof child === 'string') resolved.push(child)
      else if (child.name.endsWith('Change')) continue
      else if (isDropped(child)) {
        // Programs put the marks of what stays into what goes; those of a paragraph that goes go too.
        if (!isGone) addAll(resolved, child.children.filter(isRangeMark))
      } else if (isEntered(child)) addAll(resolved, resolveChildren(child.children, isGone))
      else if (!isRowDropped(child, isDropped))
        addAll(resolved, markJoined(child, resolveElement(child)))
    }
    return joinParagraphs(resolved, joined)
  }
  const joined = new Set<XmlElement>()
  const markJoined = (before: XmlElement, after: XmlElement): XmlElement[] => {
    if (isEndDropped(before, isDropped)) joined.add(after)
    if (after.name === 'w:tbl' && findChild(after, 'w:tr') === null) return []
    return [after]
  }
  return resolveElement(root)
}

/** Whether what parts a paragraph from the next was taken out or not yet put in. */
function isEndDropped(element: XmlElement, isDropped: (change: XmlElement) => boolean): boolean {
  if (element.name !== 'w:p') return false
  const mark = findChild(findChild(element, 'w:pPr'), 'w:rPr')
  return listChildren(mark).some(isDropped)
}

/** Whether a table row or cell as a whole was taken out or not yet put in. */
function isRowDropped(element: XmlElement, isDropped: (change: XmlElement) => boolean): boolean {
  if (element.name !== 'w:tr' && element.name !== 'w:tc') return false
  const properties = findChild(element, element.name === 'w:tr' ? 'w:trPr' : 'w:tcPr')
  return listChildren(properties).some(isDropped)
}

function findFormer(
  element: XmlElement,
  isAccepted: (change: XmlElement) => boolean,
): XmlNode[] | null {
  for (const [change, properties] of CHANGES) {
    const former = findChild(element, change)
    if (former === null || isAccepted(former)) continue
    const kept =
      change === 'w:pPrChange'
        ? element.children.filter((child) => typeof child !== 'string' && KEPT.includes(child.name))
        : []
    return [...(findChild(former, properties)?.children ?? []), ...kept]
  }
  return null
}

/** Marks of ranges that may stand between two paragraphs and are no text. */
const RANGE_MARK = /^w:(?:bookmark|comment|perm|customXml|move)\w*(?:Start|End)$|^w:proofErr$/

/**
 * Puts the words of paragraphs whose end is gone before those of the next paragraph, which lends
 * the properties: the end of a paragraph carries them (ECMA-376 part 1, 17.13.5.15). Where no
 * paragraph follows, the words stay a paragraph; without words nothing stays.
 */
function joinParagraphs(nodes: XmlNode[], joined: ReadonlySet<XmlElement>): XmlNode[] {
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
    if (typeof node === 'string' || isRangeMark(node)) answer.push(node)
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

function isRangeMark(node: XmlNode): boolean {
  return typeof node !== 'string' && RANGE_MARK.test(node.name)
}

function isProperties(node: XmlNode): boolean {
  return typeof node !== 'string' && node.name === 'w:pPr'
}
