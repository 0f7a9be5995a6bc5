/** Addresses that show a new print of issue 50: its page, the feeds and the sitemap. */
const PLACES = ['/issues/50', '/feed.xml', '/feed.json', '/sitemap.xml']

/** After this time every cache has what was there before, in milliseconds. */
const SETTLED = 4000

/**
 * How long after the answer to a publication every page, feed and map is of the new print, in
 * milliseconds, at each of these servers. The issue is withdrawn and its print restored: the door
 * that publishes soonest, and the same pointer that moves. `places` are the pages that are looked at.
 */
export async function measureVisible(
  url: string,
  token: string,
  readers: readonly string[],
  places: readonly string[] = PLACES,
): Promise<number> {
  const issue = await find(url, token, '/issues?where[number][equals]=50&depth=0')
  const edition = await find(url, token, `/editions?where[issue][equals]=${issue}&depth=0&sort=id`)
  const post = async (door: string, body: object) => {
    const response = await fetch(`${url}/api/issues/${issue}/${door}`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json', origin: url },
      body: JSON.stringify(body),
    })
    const said = await response.text()
    if (!response.ok) throw new Error(`${door}: ${response.status} ${said}`)
  }
  await post('withdraw', { reason: 'Measured.' })
  await new Promise((resolve) => setTimeout(resolve, SETTLED))
  const before = await readTags(readers, places)
  await post('roll-back', { edition, note: `Measured at ${Date.now()}.` })
  const begun = performance.now()
  const isOld = (now: string[]) => now.some((tag, place) => tag === before[place])
  while (isOld(await readTags(readers, places))) {
    if (performance.now() - begun > 30_000) throw new Error('Readers never saw the new print.')
  }
  return performance.now() - begun
}

function readTags(readers: readonly string[], places: readonly string[]): Promise<string[]> {
  return Promise.all(
    readers.flatMap((reader) =>
      places.map(async (place) => {
        const response = await fetch(reader + place)
        await response.arrayBuffer()
        return `${response.headers.get('etag')}`
      }),
    ),
  )
}

async function find(url: string, token: string, place: string): Promise<number> {
  const response = await fetch(`${url}/api${place}`, { headers: { authorization: `JWT ${token}` } })
  const { docs } = (await response.json()) as { docs: { id: number }[] }
  const [first] = docs
  if (!first) throw new Error(`There is nothing at ${place}.`)
  return first.id
}
