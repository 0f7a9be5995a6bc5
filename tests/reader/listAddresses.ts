import { unzipSync } from 'fflate'
import { readPage } from '../../src/site/fixtures/readPage'
import type { Fetched } from './model'

/** An address as it stands in a document: as written there, and what it is to be resolved against. */
export type Address = { written: string; base: string }

/** Attributes of HTML and of Atom, sitemaps and packages that hold an address. */
const ATTRIBUTES = /\s(?:href|src)="([^"]*)"/g

/**
 * Every address in a document of the site: links, pictures in all their sizes, styles, feeds, the
 * graph of structured data, what feeds hold as escaped HTML, and the chapters of a book.
 */
export function listAddresses({ bytes, path, text, type }: Fetched): Address[] {
  const at = (written: string): Address => ({ written, base: path })
  switch (type) {
    case 'text/html':
      return [...listInPage(text), ...listInGraph(text)].map(at)
    case 'application/epub+zip':
      return Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
        /\.(xhtml|opf)$/.test(name)
          ? listInMarkup(new TextDecoder().decode(content)).flatMap((written) =>
              /^https?:/.test(written) ? [{ written, base: path }] : [],
            )
          : [],
      )
    case 'application/atom+xml':
      return [...listInMarkup(text), ...listInMarkup(unescape(text))].map(at)
    case 'application/xml':
      return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => at(unescape(place)))
    case 'application/feed+json':
      return [
        ...listInMarkup(text.replaceAll('\\"', '"')),
        ...[...text.matchAll(/"(?:\w+_)?url":"([^"]*)"/g)].map(([, place = '']) => place),
      ].map(at)
    case 'text/css':
      return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, place = '']) => at(place))
    default:
      return []
  }
}

function listInPage(html: string): string[] {
  const { attribute, elements } = readPage(html)
  return elements.flatMap((element) => {
    const sizes = (attribute(element, 'srcSet') ?? '').split(',').map((size) => size.trim())
    return [
      attribute(element, 'href') ?? '',
      attribute(element, 'src') ?? '',
      ...sizes.map((size) => size.split(/\s+/)[0] ?? ''),
    ].filter((place) => place !== '')
  })
}

/** Addresses of the site inside the graph; names of nodes (`#article`) are no fragments of a page. */
function listInGraph(html: string): string[] {
  const graph = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  return [...graph.matchAll(/"(?:url|item|image|mainEntityOfPage)":"([^"]*)"/g)].map(
    ([, place = '']) => place,
  )
}

function listInMarkup(markup: string): string[] {
  return [...markup.matchAll(ATTRIBUTES)].map(([, place = '']) => unescape(place))
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
