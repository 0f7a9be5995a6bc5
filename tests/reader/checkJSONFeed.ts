type Item = Record<string, unknown> & { authors?: { name?: unknown; url?: unknown }[] }

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** What is wrong with a JSON Feed by its specification, version 1.1 (jsonfeed.org/version/1.1). */
export function checkJSONFeed(json: string, address: string): string[] {
  const feed = JSON.parse(json) as Record<string, unknown> & { items: Item[] }
  const problems: string[] = []
  const expect = (is: boolean, problem: string) => is || problems.push(problem)
  const isAddress = (value: unknown) => typeof value === 'string' && URL.canParse(value)
  expect(feed.version === 'https://jsonfeed.org/version/1.1', 'the version is another')
  expect(typeof feed.title === 'string' && feed.title !== '', 'the feed has no title')
  expect(feed.feed_url === address, `the feed says that it is at ${String(feed.feed_url)}`)
  expect(isAddress(feed.home_page_url), 'the feed has no home page')
  expect(Array.isArray(feed.items), 'the feed has no items')
  for (const item of feed.items) {
    const id = String(item.id)
    expect(typeof item.id === 'string' && id !== '', 'an item has no id')
    expect(isAddress(item.url), `${id} has no address`)
    expect(
      typeof item.content_html === 'string' || typeof item.content_text === 'string',
      `${id} has no content`,
    )
    for (const date of [item.date_published, item.date_modified]) {
      expect(date === undefined || DATE.test(String(date)), `${id} has the date ${String(date)}`)
    }
    for (const author of item.authors ?? []) {
      expect(typeof author.name === 'string' || isAddress(author.url), `${id} has an empty author`)
    }
    expect(!('author' in item), `${id} has “author”, which version 1.1 replaced`)
  }
  const ids = feed.items.map(({ id }) => id)
  expect(new Set(ids).size === ids.length, 'two items have one id')
  return problems
}
