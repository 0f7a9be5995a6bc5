import {
  getAttribute,
  type HtmlElement,
  type HtmlParent,
  isBlockElement,
  isElement,
} from './elements'

/** The places of a page that links can lead to, and the links that lead to places of a page. */
export type AnchorIndex = {
  byID: Map<string, HtmlElement[]>
  /** In document order: links with a fragment (`#fn1`), also after a whole address. */
  links: HtmlElement[]
  /** Where a link leads: several places where the page gives one name to several. */
  findTargets: (link: HtmlElement) => HtmlElement[]
  /** The place of an element in the order of the document. */
  orderOf: (element: HtmlElement) => number
  /** Whether no words stand before the link in its block. */
  beginsBlock: (link: HtmlElement) => boolean
  /** Elements of running text around and inside the link, and an empty anchor before it. */
  listAround: (link: HtmlElement) => HtmlElement[]
}

/** A place is named by `id`, or by the `name` of an anchor, as Word does. */
export function indexAnchors(root: HtmlParent): AnchorIndex {
  const byID = new Map<string, HtmlElement[]>()
  const order = new Map<HtmlElement, number>()
  const links: HtmlElement[] = []
  const previous = new Map<HtmlElement, HtmlElement>()
  const beginning = new Set<HtmlElement>()
  let hasWords = false
  const visit = (parent: HtmlParent) => {
    let before: HtmlElement | undefined
    for (const node of parent.childNodes) {
      if (!isElement(node)) {
        if ('value' in node && /[\p{L}\p{N}]/u.test(node.value)) hasWords = true
        continue
      }
      if (isBlockElement(node)) hasWords = false
      if (before) previous.set(node, before)
      before = node
      order.set(node, order.size)
      const names = [
        getAttribute(node, 'id'),
        node.tagName === 'a' ? getAttribute(node, 'name') : '',
      ]
      for (const name of new Set(names)) {
        const known = byID.get(name)
        if (known) known.push(node)
        else if (name !== '') byID.set(name, [node])
      }
      if (node.tagName === 'a' && getAttribute(node, 'href').includes('#')) {
        links.push(node)
        if (!hasWords) beginning.add(node)
      }
      visit(node)
      if (isBlockElement(node)) hasWords = false
    }
  }
  visit(root)
  return {
    byID,
    links,
    findTargets: (link) => byID.get(readFragment(getAttribute(link, 'href'))) ?? [],
    orderOf: (element) => order.get(element) ?? 0,
    beginsBlock: (link) => beginning.has(link),
    listAround: (link) => listAround(link, previous.get(link)),
  }
}

function readFragment(href: string): string {
  const fragment = href.slice(href.indexOf('#') + 1)
  return /%[0-9a-f]{2}/i.test(fragment) ? decodeFragment(fragment) : fragment
}

/** Only well-formed UTF-8 is decoded; anything else names no element. */
function decodeFragment(fragment: string): string {
  const bytes: number[] = []
  for (let at = 0; at < fragment.length; at += 1) {
    const code = /^%([0-9a-f]{2})/i.exec(fragment.slice(at, at + 3))?.[1]
    if (code === undefined) bytes.push(...new TextEncoder().encode(fragment.charAt(at)))
    else {
      bytes.push(Number.parseInt(code, 16))
      at += 2
    }
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

function listAround(link: HtmlElement, before: HtmlElement | undefined): HtmlElement[] {
  const around: HtmlElement[] = []
  let at = link.parentNode
  while (
    at &&
    'tagName' in at &&
    /^(?:sup|span|b|strong|em|i|u|small|cite|font)$/.test(at.tagName)
  ) {
    around.push(at)
    at = at.parentNode
  }
  const isEmptyAnchor =
    before && /^(?:a|span)$/.test(before.tagName) && before.childNodes.length === 0
  if (isEmptyAnchor) around.push(before)
  return [...around, ...link.childNodes.filter((node) => isElement(node))]
}
