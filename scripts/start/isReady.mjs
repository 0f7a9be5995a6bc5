/**
 * Waits until the readiness address answers 200.
 *
 * @param {string} url
 * @param {number} patience milliseconds
 * @returns {Promise<{ ready: boolean, answer: string }>} `answer`: the last one, for the person who
 *   must find out why
 */
export async function isReady(url, patience) {
  const end = Date.now() + patience
  let answer = 'no answer'
  while (Date.now() < end) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
      const text = await response.text()
      if (response.status === 200) return { ready: true, answer: text }
      answer = `${response.status} ${text.slice(0, 500)}`
    } catch (error) {
      answer = String(error instanceof Error ? (error.cause ?? error.message) : error)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { ready: false, answer }
}
