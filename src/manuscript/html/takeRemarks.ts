/**
 * The comments that word processors leave in a page: a link such as `[A1]` in the text and the
 * comment itself at the end, which links back. They look like notes, and are what one colleague
 * wrote to another: they may neither be printed nor be lost, so each is listed with its place.
 * Word names the places `_msocom_1` and the way back `_msoanchor_1`, Google Docs `cmnt1` and
 * `cmnt_ref1`.
 */
import { createProblem } from '../createProblem'
import type { AnchorIndex } from './anchors'
import { getAttribute, getLine, getHtmlText, type HtmlContext, type HtmlElement } from './elements'

const FORWARD = /#(?:_msocom_|cmnt)\d+$/
const BACK = /#(?:_msoanchor_|cmnt_ref)\d+$/

/** Takes the comments out of the tree, with the links to them, lists them, and says if there were any. */
export function takeRemarks(anchors: AnchorIndex, context: HtmlContext): boolean {
  const forward = anchors.links.filter((link) => FORWARD.test(getAttribute(link, 'href')))
  const back = anchors.links.filter((link) => BACK.test(getAttribute(link, 'href')))
  const count = countAround(back)
  const lines = new Map<HtmlElement, number>()
  for (const link of back) lines.set(findRemark(link, count), getLine(link, context))
  for (const link of forward) {
    const [target] = anchors.findTargets(link)
    const remark = target && findRemark(target, count)
    if (remark && lines.has(remark)) lines.set(remark, getLine(link, context))
  }
  const { problems, syntax } = context.gathering
  take([...forward, ...back], syntax)
  for (const [remark, line] of lines) {
    const words = getHtmlText(remark).replace(/\s+/g, ' ').trim()
    problems.push(createProblem('comment', { words }, { line }))
  }
  take([...lines.keys()], syntax)
  return forward.length + back.length > 0
}

const PARTS = /^(?:a|b|em|font|i|p|span|strong|sup)$/

/** The paragraph or block of a comment; larger ones where they hold nothing else. */
function findRemark(place: HtmlElement, count: ReadonlyMap<unknown, number>): HtmlElement {
  let remark = place
  for (let at = place.parentNode; at && 'tagName' in at; at = at.parentNode) {
    if (/^(?:article|body|html|main|section)$/.test(at.tagName)) break
    if ((count.get(at) ?? 0) > 1 || !beginsWith(at, remark)) break
    const isWhole = !PARTS.test(remark.tagName)
    if (isWhole && getHtmlText(at).trim() !== getHtmlText(remark).trim()) break
    remark = at
  }
  return remark
}

/** How many of these links each element holds. */
function countAround(links: readonly HtmlElement[]): Map<unknown, number> {
  const count = new Map<unknown, number>()
  for (const link of links) {
    for (let at: HtmlElement['parentNode'] = link.parentNode; at && 'tagName' in at;) {
      count.set(at, (count.get(at) ?? 0) + 1)
      at = at.parentNode
    }
  }
  return count
}

/** Whether no words stand in an element before this part of it. */
function beginsWith(element: HtmlElement, part: HtmlElement): boolean {
  const before = element.childNodes.slice(0, element.childNodes.indexOf(part))
  return before.every((node) => getHtmlText(node).trim() === '')
}

/** Takes elements out of the tree; their words are accounted for. */
function take(elements: readonly HtmlElement[], syntax: string[]): void {
  const gone = new Set<unknown>(elements)
  for (const element of elements) syntax.push(getHtmlText(element))
  for (const parent of new Set(elements.map(({ parentNode }) => parentNode))) {
    if (parent) parent.childNodes = parent.childNodes.filter((node) => !gone.has(node))
  }
}
