import { parseXML } from './parseXML'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The two forms of W3C Datetime that the protocol names. */
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

/** What is wrong with a sitemap by its protocol (sitemaps.org/protocol.html). */
export function checkSitemap(xml: string, origin: string): string[] {
  const { children, name, uri } = parseXML(xml)
  const problems = name === 'urlset' && uri === NAMESPACE ? [] : [`no sitemap: ${name}`]
  if (children.length > 50_000) problems.push('more than 50,000 addresses')
  if (Buffer.byteLength(xml) > 52_428_800) problems.push('more than 50 MB')
  const places = new Set<string>()
  for (const url of children) {
    const [place = '', ...others] = url.children
      .filter((child) => child.name === 'loc')
      .map(({ text }) => text)
    if (url.name !== 'url' || others.length > 0)
      problems.push(`${url.name} with ${others.length + 1}`)
    if (!place.startsWith(`${origin}/`) || place.length >= 2048) problems.push(`“${place}”`)
    if (places.has(place)) problems.push(`${place} twice`)
    places.add(place)
    for (const child of url.children) {
      if (!['loc', 'lastmod', 'changefreq', 'priority'].includes(child.name)) {
        problems.push(`${child.name} of ${place}`)
      }
      if (child.name === 'lastmod' && !DATE.test(child.text))
        problems.push(`${place}: ${child.text}`)
    }
  }
  return problems
}
