import type { Run } from '../../citations/model'
import type { Body, BodyNode } from '../model'
import { createBody } from './createBody'
import { createElement } from './createElement'
import { createLink } from './createLink'
import { createText } from './createText'

/** The prose of a note as rich text of one paragraph; runs of one address in a row are one link. */
export function runsToBody(runs: Run[], newID: () => string): Body {
  const nodes: BodyNode[] = []
  let at = 0
  while (at < runs.length) {
    const href = runs[at]?.href
    const end = runs.findIndex((run, index) => index > at && run.href !== href)
    const stretch = runs.slice(at, end === -1 ? runs.length : end)
    const texts = stretch.map(({ text, href: _, ...formats }) => createText(text, formats))
    nodes.push(...(href === undefined ? texts : createLink(href, texts, newID)))
    at += stretch.length
  }
  return createBody([createElement('paragraph', nodes)])
}
