import { parseXML, type XMLElement } from './parseXML'

const ATOM = 'http://www.w3.org/2005/Atom'

/** RFC 3339, as RFC 4287, 3.3 wants it: with a T and a zone. */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** How often an element may stand in a feed or an entry (RFC 4287, 4.1.1 and 4.1.2). */
const COUNTS: Record<string, Record<string, [least: number, most: number]>> = {
  feed: {
    id: [1, 1],
    title: [1, 1],
    updated: [1, 1],
    subtitle: [0, 1],
    generator: [0, 1],
    icon: [0, 1],
    logo: [0, 1],
    rights: [0, 1],
    author: [0, Infinity],
    category: [0, Infinity],
    contributor: [0, Infinity],
    link: [0, Infinity],
    entry: [0, Infinity],
  },
  entry: {
    id: [1, 1],
    title: [1, 1],
    updated: [1, 1],
    content: [0, 1],
    published: [0, 1],
    rights: [0, 1],
    source: [0, 1],
    summary: [0, 1],
    author: [0, Infinity],
    category: [0, Infinity],
    contributor: [0, Infinity],
    link: [0, Infinity],
  },
}

/**
 * What is wrong with an Atom feed by the rules of RFC 4287: which elements there are and how often,
 * dates, ids, links, authors. There is no schema of it on this machine; these are its constraints.
 */
export function checkAtomFeed(xml: string, address: string): string[] {
  const feed = parseXML(xml)
  const problems = checkCounts(feed, 'feed')
  const named = (element: XMLElement, name: string) =>
    element.children.filter((child) => child.name === name)
  const entries = named(feed, 'entry')
  const links = (element: XMLElement, rel: string) =>
    named(element, 'link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === rel)
  const self = links(feed, 'self').map(({ attributes }) => attributes.href)
  if (self.join() !== address) problems.push(`the feed says that it is at ${self.join()}`)
  for (const element of [feed, ...entries]) {
    const [id = ''] = named(element, 'id').map(({ text }) => text)
    for (const date of [...named(element, 'updated'), ...named(element, 'published')]) {
      if (!DATE.test(date.text) || Number.isNaN(Date.parse(date.text))) {
        problems.push(`${id} has the date ${date.text}`)
      }
    }
    for (const { attributes } of named(element, 'link')) {
      if (!URL.canParse(attributes.href ?? '')) problems.push(`${id} links to ${attributes.href}`)
    }
    if (!URL.canParse(id)) problems.push(`“${id}” is no id`)
    const alternates = links(element, 'alternate').map(
      ({ attributes }) => `${attributes.type} ${attributes.hreflang}`,
    )
    if (new Set(alternates).size < alternates.length) problems.push(`${id} has two alternates`)
    for (const person of [...named(element, 'author'), ...named(element, 'contributor')]) {
      if (named(person, 'name').length !== 1) problems.push(`somebody in ${id} has no name`)
    }
  }
  const hasAuthor = named(feed, 'author').length > 0
  for (const entry of entries) {
    problems.push(...checkCounts(entry, 'entry'))
    const [content] = named(entry, 'content')
    if (!hasAuthor && named(entry, 'author').length === 0) problems.push('an entry has no author')
    if (!content && links(entry, 'alternate').length === 0) problems.push('an entry has no content')
    if (!['text', 'html'].includes(content?.attributes.type ?? 'text')) {
      problems.push(`an entry has content of the type ${content?.attributes.type}`)
    }
  }
  const ids = entries.flatMap((entry) => named(entry, 'id').map(({ text }) => text))
  if (new Set(ids).size < ids.length) problems.push('two entries have one id')
  return problems
}

function checkCounts(element: XMLElement, kind: 'feed' | 'entry'): string[] {
  const counts = COUNTS[kind] ?? {}
  const wrong = element.name === kind && element.uri === ATOM ? [] : [`no ${kind}: ${element.name}`]
  const ours = element.children.filter(({ uri }) => uri === ATOM)
  const unknown = ours
    .filter(({ name }) => !(name in counts))
    .map(({ name }) => `${name} in ${kind}`)
  const miscounted = Object.entries(counts).flatMap(([name, [least, most]]) => {
    const count = ours.filter((child) => child.name === name).length
    return count < least || count > most ? [`${count} times ${name} in ${kind}`] : []
  })
  return [...wrong, ...unknown, ...miscounted]
}
