/** What readers were answered: how many requests, and each that was no page. */
export type Readings = { requests: number; failed: string[]; slowest: number }

/** A request that takes longer than this has failed, in milliseconds. */
const PATIENCE = 30_000

/**
 * Readers that go through the paths one after the other until it is over. Every second one asks with
 * words that nobody has asked with, so that no cache in front can answer for the machines behind it.
 */
export async function runReaders({
  count,
  isOver,
  paths,
  readings,
  url,
}: {
  count: number
  isOver: () => boolean
  paths: readonly string[]
  readings: Readings
  url: string
}): Promise<void> {
  let serial = 0
  const read = async (path: string) => {
    const begun = performance.now()
    const address = `${url}${path}`
    readings.requests += 1
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
      const length = response.headers.get('content-length')
      const body = await response.arrayBuffer()
      const isWhole = length === null || response.headers.has('content-encoding')
      if (response.status !== 200 || (!isWhole && Number(length) !== body.byteLength)) {
        readings.failed.push(`${path}: ${response.status}, ${body.byteLength} bytes`)
      }
    } catch (error) {
      const { cause, message } = error as Error
      readings.failed.push(`${path}: ${message} ${cause instanceof Error ? cause.message : ''}`)
    }
    readings.slowest = Math.max(readings.slowest, performance.now() - begun)
  }
  await Promise.all(
    Array.from({ length: count }, async (_, reader) => {
      while (!isOver()) {
        const path = paths[(serial += 1) % paths.length] ?? '/'
        await read(reader % 2 === 0 ? path : `${path}?n=${serial}`)
      }
    }),
  )
}
