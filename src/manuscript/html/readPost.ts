import { parsePostPlaceholder } from '../blocks/parsePostPlaceholder'
import type { RawBlock } from '../blocks/model'
import { parseHref } from '../parseHref'
import {
  getAttribute,
  getLine,
  getHtmlText,
  type HtmlContext,
  type HtmlElement,
  type HtmlParent,
  isElement,
} from './elements'

/**
 * A social network's embed code as a post: platform, words, author and address are read from what
 * the code shows before its script has run; the script itself never runs. A player's frame is a
 * post without words.
 */
const PLATFORMS: [RegExp, string][] = [
  [/\btwitter-(?:tweet|video)\b/, 'X'],
  [/\binstagram-media\b/, 'Instagram'],
  [/\btiktok-embed\b/, 'TikTok'],
  [/\bbluesky-embed\b/, 'Bluesky'],
  [/\btext-post-media\b/, 'Threads'],
  [/\bmastodon-embed\b/, 'Mastodon'],
  [/\bfb-(?:post|video)\b/, 'Facebook'],
]
const FRAMES: [RegExp, string][] = [
  [/^https:\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//, 'YouTube'],
  [/^https:\/\/player\.vimeo\.com\//, 'Vimeo'],
  [/^https:\/\/(?:www\.)?facebook\.com\/plugins\//, 'Facebook'],
  [/^https:\/\/(?:www\.)?instagram\.com\//, 'Instagram'],
  [/^https:\/\/platform\.(?:twitter|x)\.com\//, 'X'],
  [/^https:\/\/(?:www\.)?tiktok\.com\//, 'TikTok'],
  [/^https:\/\/embed\.bsky\.app\//, 'Bluesky'],
]

/** Null for an element that is no embed. All its words count as read. */
export function readPost(element: HtmlElement, context: HtmlContext): RawBlock | null {
  const platform = findPlatform(element)
  if (platform === null) return null
  const words = getHtmlText(element)
  context.gathering.syntax.push(words)
  const paragraph = findElement(element, 'p')
  const text = paragraph ? getHtmlText(paragraph).replace(/\s+/g, ' ').trim() : ''
  const isWords = text !== '' && !parsePostPlaceholder(text) && !/^A post shared by/i.test(text)
  const author = /(?:—|A post shared by)\s*([^()\n]{1,100}?\s*\(@[\w.-]{1,60}\))/i.exec(words)?.[1]
  const url = findAddress(element)
  return {
    type: 'post',
    line: getLine(element, context),
    platform,
    ...(author !== undefined ? { author: author.trim() } : {}),
    ...(isWords ? { text } : {}),
    ...(url !== null ? { url } : {}),
  }
}

function findPlatform(element: HtmlElement): string | null {
  const [signs, known] =
    element.tagName === 'iframe'
      ? [getAttribute(element, 'src').replace(/^\/\//, 'https://'), FRAMES]
      : [getAttribute(element, 'class'), PLATFORMS]
  return known.find(([form]) => form.test(signs))?.[1] ?? null
}

/** What the code names as the post's own address, or the last link in it, where networks put it. */
function findAddress(element: HtmlElement): string | null {
  const named = ['data-instgrm-permalink', 'cite', 'data-href', 'data-text-post-permalink', 'src']
  for (const name of named) {
    const address = parseHref(getAttribute(element, name).replace(/^\/\//, 'https://'))
    if (address !== null) return address
  }
  const links: HtmlElement[] = []
  collectLinks(element, links)
  return links
    .map((link) => parseHref(getAttribute(link, 'href')))
    .reduce((last, address) => address ?? last, null)
}

function collectLinks(parent: HtmlParent, links: HtmlElement[]): void {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue
    if (node.tagName === 'a') links.push(node)
    collectLinks(node, links)
  }
}

function findElement(parent: HtmlParent, name: string): HtmlElement | null {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue
    const found = node.tagName === name ? node : findElement(node, name)
    if (found) return found
  }
  return null
}
